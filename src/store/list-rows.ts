import { keys, type EventKind, type RecordKind, type RecordOf } from '#domain/changes.ts';
import { completedOf } from '#domain/build/quantities.ts';
import type { LocationId } from '#domain/kernel/ids.ts';
import { coveredOf, shippedOf } from '#domain/sales-order/quantities.ts';
import { orderTotal } from '#domain/sales-order/total.ts';
import type { Database, StoredEvent, StoredRecord } from './database.ts';
import { categoryChoices } from './part-page.ts';
import { placeNames } from './places.ts';
import { allocationsOf, recordsOf, stockItemsOf } from './records.ts';
import { keysWith, rowsAt, rowsWith } from './rows-with.ts';

type Ids = readonly string[];

const inOrder = <Row extends { readonly id: string }>(ids: Ids, rows: readonly Row[]) => {
  const byId = new Map<string, Row>(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => byId.get(id) ?? []);
};

function grouped<Row>(rows: readonly Row[], keyOf: (row: Row) => string) {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group) group.push(row);
    else groups.set(keyOf(row), [row]);
  }
  return groups;
}

/** The records of these ids that are there, in the order of the ids. */
async function recordsAt<K extends RecordKind>(db: Database, kind: K, ids: Ids) {
  const rows = await rowsAt(db.table<StoredRecord<K>, string>(kind), ids);
  return recordsOf(kind, inOrder(ids, rows));
}

const plain =
  <K extends RecordKind>(kind: K) =>
  (db: Database, ids: Ids): Promise<RecordOf<K>[]> =>
    recordsAt(db, kind, ids);

async function salesOrders(db: Database, ids: Ids) {
  const [orders, lines, extras] = await Promise.all([
    recordsAt(db, 'salesOrders', ids),
    rowsWith(db.lines, 'order', ids),
    rowsWith(db.extraLines, 'order', ids)
  ]);
  const rows = [...recordsOf('lines', lines), ...recordsOf('extraLines', extras)];
  const own = grouped(rows, ({ order }) => order);
  return orders.map((order) => ({ ...order, total: orderTotal(order, own.get(order.id) ?? []) }));
}

async function lines(db: Database, ids: Ids) {
  const [found, rows] = await Promise.all([
    recordsAt(db, 'lines', ids),
    rowsWith(db.allocations, 'line', ids)
  ]);
  const own = grouped(allocationsOf(rows), ({ line }) => line);
  return found.map((line) => {
    const allocations = own.get(line.id) ?? [];
    return {
      ...line,
      allocated: coveredOf(line, allocations),
      shipped: shippedOf(line, allocations)
    };
  });
}

async function shipments(db: Database, ids: Ids) {
  const [found, dispatches] = await Promise.all([
    recordsAt(db, 'shipments', ids),
    rowsAt(db.dispatches, ids.map(keys.dispatched))
  ]);
  const sent = new Map(dispatches.map(({ shipment, on }) => [shipment, on]));
  return found.map((shipment) => ({ ...shipment, sentOn: sent.get(shipment.id) ?? null }));
}

async function builds(db: Database, ids: Ids) {
  const [found, outputs] = await Promise.all([
    recordsAt(db, 'builds', ids),
    rowsWith(db.outputs, 'build', ids)
  ]);
  const own = grouped(outputs, ({ build }) => build);
  return found.map((build) => ({
    ...build,
    completed: completedOf(own.get(build.id) ?? [])
  }));
}

const stockItems = async (db: Database, ids: Ids) =>
  stockItemsOf(inOrder(ids, await rowsAt(db.stockItems, ids)));

async function movements(db: Database, ids: Ids) {
  const rows = inOrder(ids, await rowsAt(db.movements, ids));
  const actions = await db.actions.bulkGet(rows.map(({ _ }): [string, number] => [_.c[0], _.c[1]]));
  return rows.map(({ _: { c }, ...movement }, at) => ({
    ...movement,
    at: new Date(actions[at]?.at ?? c[2]).toISOString(),
    person: actions[at]?.u ?? ''
  }));
}

/** The rows of every list by their ids, with what stands beside them, in the order of the ids. */
export const rowsOfList = {
  ...{ salesOrders, lines, shipments, builds, stockItems, movements },
  extraLines: plain('extraLines'),
  companies: plain('companies'),
  contacts: plain('contacts'),
  addresses: plain('addresses'),
  customerPrices: plain('customerPrices'),
  parts: plain('parts'),
  categories: plain('categories'),
  bomLines: plain('bomLines'),
  priceBreaks: plain('priceBreaks'),
  locations: plain('locations')
};

/** All ids of a list, the oldest first; deleted ones are among them. */
export const idsOfList = (db: Database, kind: keyof typeof rowsOfList): Promise<string[]> =>
  db
    .table<StoredRecord<RecordKind> | StoredEvent<EventKind>, string>(kind)
    .orderBy('id')
    .primaryKeys();

/** What rows belong to: all rows of an order, of a part and so on. */
export interface Within {
  readonly by: 'id' | 'order' | 'part' | 'company' | 'item' | 'location' | 'customer';
  readonly ids: readonly string[];
}

/** The ids of those rows of a list that belong to something. The list must have an index for it. */
export const idsWithin = (
  db: Database,
  kind: keyof typeof rowsOfList,
  { by, ids }: Within
): Promise<string[]> => keysWith(db.table<{ readonly id: string }, string>(kind), by, ids);

const categoryNames = async (db: Database): Promise<ReadonlyMap<string, string>> =>
  new Map((await categoryChoices(db)).map(({ category, path }) => [category.id, path]));

/** The records that rows point at, by kind, and the names of categories and locations in full. */
export async function othersOf(db: Database, wanted: ReadonlyMap<RecordKind, ReadonlySet<string>>) {
  const found = new Map<string, unknown>();
  for (const [kind, ids] of wanted)
    for (const record of await recordsAt(db, kind, [...ids]))
      found.set(`${kind} ${record.id}`, record);
  const places = await placeNames(db, [...(wanted.get('locations') ?? [])] as LocationId[]);
  const names = wanted.has('categories') ? await categoryNames(db) : new Map<string, string>();
  const paths: Readonly<Record<'categories' | 'locations', ReadonlyMap<string, string>>> = {
    categories: names,
    locations: places
  };
  return {
    record: <K extends RecordKind>(kind: K, id: string | null | undefined) =>
      found.get(`${kind} ${id ?? ''}`) as RecordOf<K> | undefined,
    path: (kind: 'categories' | 'locations', id: string | null | undefined) =>
      paths[kind].get(id ?? '') ?? ''
  };
}
