import { keys, type RecordKind } from '#domain/changes.ts';
import { isActive } from '#domain/build/status.ts';
import { plus, none, sum, type Quantity } from '#domain/kernel/quantity.ts';
import { isLocked } from '#domain/sales-order/status.ts';
import { balance } from '#domain/stock/ledger.ts';
import { vectorOf } from '#journal/author.ts';
import type { EventRow, RecordRow } from '#journal/row.ts';
import type { Database } from './database.ts';
import { grouped } from './grouped.ts';
import { wholeLog } from './log.ts';
import { differences } from './rebuild.ts';
import { allocationsOf, buildAllocationsOf, recordsOf, stockItemsOf } from './records.ts';
import { pointers } from './referrers.ts';
import { entryOf } from './settle.ts';

/** Something that is not as it must be: a row of a table. */
export interface Fault {
  readonly table: string;
  readonly id: string;
}

/** What one check has looked at, and what it found wrong. */
interface Looked {
  readonly records: number;
  readonly faults: readonly Fault[];
}

/**
 * What the doctor checks. `damage` is put right by writing the tables anew from the log; `decide`
 * is valid data that is wrong together, which a person settles; `log` cannot be put right here.
 */
export const checkKinds = {
  log: 'log',
  tables: 'damage',
  ledger: 'damage',
  states: 'damage',
  pointers: 'decide',
  'below-zero': 'decide',
  'over-held': 'decide',
  'over-shipped': 'decide',
  serials: 'decide',
  references: 'decide'
} as const;
export type CheckName = keyof typeof checkKinds;

type Check = (db: Database) => Promise<Looked>;

/** Every device's changes are there, each once, none missing, as the tables know of them. */
async function log(db: Database): Promise<Looked> {
  const all = await wholeLog(db);
  const known = vectorOf(new Map((await db.authors.toArray()).map((each) => [each.d, each])));
  const byDevice = grouped(all, ({ d }) => d);
  const devices = new Set([...Object.keys(known), ...byDevice.keys()]);
  const faults = [...devices].filter((device) => {
    const numbers = new Set((byDevice.get(device) ?? []).map(({ s }) => s));
    const many = byDevice.get(device)?.length ?? 0;
    return numbers.size !== many || many !== known[device] || !numbers.has(many);
  });
  return { records: all.length, faults: faults.map((id) => ({ table: 'log', id })) };
}

/** All tables are what the log adds up to, found by folding it from nothing. */
async function tables(db: Database): Promise<Looked> {
  const found = await differences(db);
  const counts = await Promise.all([db.actions.count(), db.movements.count(), db.lines.count()]);
  return {
    records: counts.reduce((all, count) => all + count, 0),
    faults: found.map(({ table, key }) => ({ table, id: key }))
  };
}

const itemFault = ({ id }: { readonly id: string }): Fault => ({ table: 'stockItems', id });

/** Of each stock item the kept quantity is what its movements come to. */
async function ledger(db: Database): Promise<Looked> {
  const rows = (await db.movements.toArray()) as unknown as EventRow[];
  const byItem = grouped(rows, (row) => String(row['item']));
  const items = stockItemsOf(await db.stockItems.toArray());
  const wrong = items.filter(
    ({ id, quantity }) => balance((byItem.get(id) ?? []).map(entryOf)) !== quantity
  );
  return { records: items.length + rows.length, faults: wrong.map(itemFault) };
}

/** Closed orders and builds hold nothing; what was shipped has its movement. */
async function states(db: Database): Promise<Looked> {
  const [orders, builds, held, heldByBuilds, shipped] = await Promise.all([
    db.salesOrders.toArray(),
    db.builds.toArray(),
    db.allocations.toArray().then(allocationsOf),
    db.buildAllocations.toArray().then(buildAllocationsOf),
    db.movements.toCollection().primaryKeys()
  ]);
  const closed = new Set<string>(orders.flatMap((row) => (isLocked(row.status) ? row.id : [])));
  const done = new Set<string>(builds.flatMap((row) => (isActive(row.status) ? [] : row.id)));
  const sent = new Set<string>(shipped);
  const wrong = held.filter(({ id, order, state }) =>
    state === 'shipped' ? !sent.has(keys.shipped(id)) : state === 'open' && closed.has(order)
  );
  const wrongBuilds = heldByBuilds.filter(({ build, left }) => left > none && done.has(build));
  return {
    records: held.length + heldByBuilds.length,
    faults: [
      ...wrong.map(({ id }) => ({ table: 'allocations', id })),
      ...wrongBuilds.map(({ id }) => ({ table: 'buildAllocations', id }))
    ]
  };
}

/** Whatever a record points at is there. */
async function resolved(db: Database): Promise<Looked> {
  const faults: Fault[] = [];
  let records = 0;
  for (const [kind, from] of Object.entries(pointers)) {
    const known = new Set(
      await db
        .table(kind as RecordKind)
        .toCollection()
        .primaryKeys()
    );
    for (const [table, field] of from) {
      const rows = await db.table<RecordRow>(table).toArray();
      records += rows.length;
      for (const row of rows) {
        const target = row[field];
        if (typeof target === 'string' && row['del'] !== true && !known.has(target))
          faults.push({ table, id: row.id });
      }
    }
  }
  return { records, faults };
}

/** No stock item has less than nothing. */
async function belowZero(db: Database): Promise<Looked> {
  const items = stockItemsOf(await db.stockItems.toArray());
  return {
    records: items.length,
    faults: items.filter(({ quantity }) => quantity < none).map(itemFault)
  };
}

function addTo(sums: Map<string, Quantity>, key: string, quantity: Quantity): void {
  sums.set(key, plus(sums.get(key) ?? none, quantity));
}

/** Orders and builds hold no more of an item than there is. */
async function overHeld(db: Database): Promise<Looked> {
  const [items, allocations, ofBuilds] = await Promise.all([
    db.stockItems.toArray().then(stockItemsOf),
    db.allocations.toArray().then(allocationsOf),
    db.buildAllocations.toArray().then(buildAllocationsOf)
  ]);
  const held = new Map<string, Quantity>();
  for (const each of allocations) if (each.state === 'open') addTo(held, each.item, each.quantity);
  for (const each of ofBuilds) addTo(held, each.item, each.left);
  return {
    records: items.length + allocations.length + ofBuilds.length,
    faults: items.filter(({ id, quantity }) => (held.get(id) ?? none) > quantity).map(itemFault)
  };
}

/** No more has left of a line than was ordered. */
async function overShipped(db: Database): Promise<Looked> {
  const [lines, allocations] = await Promise.all([
    db.lines.toArray().then((rows) => recordsOf('lines', rows)),
    db.allocations.toArray().then(allocationsOf)
  ]);
  const shipped = grouped(
    allocations.filter(({ state }) => state === 'shipped'),
    ({ line }) => line
  );
  const wrong = lines.filter(
    ({ id, quantity }) => sum((shipped.get(id) ?? []).map((each) => each.quantity)) > quantity
  );
  return {
    records: lines.length + allocations.length,
    faults: wrong.map(({ id }) => ({ table: 'lines', id }))
  };
}

const twice = <Row extends { readonly id: string }>(
  rows: readonly Row[],
  keyOf: (row: Row) => string
) =>
  [...grouped(rows, keyOf).values()].flatMap((group) => (group.length > 1 ? group.slice(1) : []));

/** No serial number of a part is on two pieces that are here. */
async function serials(db: Database): Promise<Looked> {
  const items = stockItemsOf(await db.stockItems.toArray()).filter(
    ({ serial, quantity }) => serial !== null && quantity > none
  );
  const double = twice(items, ({ part, serial }) => JSON.stringify([part, serial]));
  return { records: items.length, faults: double.map(itemFault) };
}

/** No number is on two orders, or on two builds. */
async function references(db: Database): Promise<Looked> {
  const orders = recordsOf('salesOrders', await db.salesOrders.toArray());
  const builds = recordsOf('builds', await db.builds.toArray());
  return {
    records: orders.length + builds.length,
    faults: [
      ...twice(orders, ({ reference }) => reference).map(({ id }) => ({
        table: 'salesOrders',
        id
      })),
      ...twice(builds, ({ reference }) => reference).map(({ id }) => ({ table: 'builds', id }))
    ]
  };
}

/** The checks, in the order in which they are made. */
export const checks: Readonly<Record<CheckName, Check>> = {
  log,
  tables,
  ledger,
  states,
  pointers: resolved,
  'below-zero': belowZero,
  'over-held': overHeld,
  'over-shipped': overShipped,
  serials,
  references
};
