import type { Day } from '#domain/kernel/day.ts';
import type { LocationId, StockItemId } from '#domain/kernel/ids.ts';
import { none, type Quantity } from '#domain/kernel/quantity.ts';
import { fullName } from '#domain/part/part.ts';
import { unavailable } from '#domain/stock/availability.ts';
import { shelfOf } from '#domain/stock/shelf.ts';
import { runningBalance } from '#domain/stock/ledger.ts';
import type { Movement, StockItem } from '#domain/stock/stock-item.ts';
import type { Database, StoredEvent } from './database.ts';
import { placeNames } from './places.ts';
import { recordOf, stockItemOf, stockItemsOf } from './records.ts';
import { settingsOf } from './settings.ts';
import { entryOf } from './settle.ts';
import { stockRows } from './stock.ts';

/** Something that an item points at, by the name that people know. */
interface Named {
  readonly id: string;
  readonly name: string;
}

async function named(db: Database, item: StockItem) {
  const [build, order, parent] = await Promise.all([
    item.build === null ? undefined : db.builds.get(item.build),
    item.salesOrder === null ? undefined : db.salesOrders.get(item.salesOrder),
    item.parent === null ? undefined : db.stockItems.get(item.parent)
  ]);
  const name = (row: { readonly id: string; readonly reference: string } | undefined) =>
    row && ({ id: row.id, name: row.reference } satisfies Named);
  return { build: name(build), order: name(order), parent: parent?.id };
}

/** Items that can be put together with this one: of its part, here, without serial numbers. */
async function likeIt(db: Database, item: StockItem, today: Day) {
  const rows = await db.stockItems.where('part').equals(item.part).toArray();
  const others = stockItemsOf(rows).filter(
    (each) =>
      each.id !== item.id &&
      each.serial === null &&
      each.status === item.status &&
      each.quantity > none &&
      !['customer', 'gone'].includes(shelfOf(each))
  );
  return stockRows(db, others.slice(0, 200), today);
}

/** A stock item with everything its page shows; null when it is not on this device. */
export async function stockItemPage(db: Database, id: StockItemId, today: Day) {
  const item = stockItemOf(await db.stockItems.get(id));
  const part = item && recordOf('parts', await db.parts.get(item.part));
  if (!item || !part) return null;
  const [rows, links, settings, like] = await Promise.all([
    stockRows(db, [item], today),
    named(db, item),
    settingsOf(db),
    likeIt(db, item, today)
  ]);
  const [row] = rows;
  if (!row) return null;
  return {
    ...row,
    ...links,
    partRecord: part,
    partName: fullName(part),
    currency: settings.currency,
    unavailable: unavailable(item, { ...settings, today }),
    like
  };
}

/** One entry of an item's ledger, as its history shows it. */
export interface LedgerRow extends Pick<Movement, 'kind' | 'quantity' | 'counted' | 'status'> {
  readonly key: string;
  readonly after: Quantity;
  readonly at: number;
  readonly person: string;
  readonly device: string;
  readonly reason: string;
  readonly from: string;
  readonly to: string;
  readonly other: string | undefined;
  readonly order: Named | undefined;
  readonly build: Named | undefined;
  readonly customer: string;
}

type Stored = StoredEvent<'movements'>;

/** What entries of a ledger name: actions, devices, places, orders, builds, customers. */
async function around(db: Database, rows: readonly Stored[]) {
  const actionKeys = rows.map(({ _ }) => [_.c[0], _.c[1]] as [string, number]);
  const [actions, devices, orders, builds, customers, places] = await Promise.all([
    db.actions.bulkGet(actionKeys),
    db.devices.bulkGet([...new Set(rows.map(({ _ }) => _.c[0]))]),
    db.salesOrders.bulkGet([...new Set(rows.flatMap(({ order }) => order ?? []))]),
    db.builds.bulkGet([...new Set(rows.flatMap(({ build }) => build ?? []))]),
    db.companies.bulkGet([...new Set(rows.flatMap(({ customer }) => customer ?? []))]),
    placeNames(
      db,
      rows.flatMap(({ from, to }) => [from ?? null, to ?? null])
    )
  ]);
  const names = new Map<string, string>(
    [...devices, ...customers]
      .flatMap((row) => (row ? [[row.id, row.name] as const] : []))
      .concat([...orders, ...builds].flatMap((row) => (row ? [[row.id, row.reference]] : [])))
  );
  return {
    who: (at: number, time: number) => ({
      at: actions[at]?.at ?? time,
      person: actions[at]?.u ?? ''
    }),
    placeOf: (id: LocationId | undefined) => (id ? (places.get(id) ?? '') : ''),
    nameOf: (id: string | undefined) => names.get(id ?? '') ?? ''
  };
}

/** Some of an item's ledger, the newest first, each entry with what there was after it. */
export async function ledgerOf(
  db: Database,
  item: string,
  { offset, limit }: { readonly offset: number; readonly limit: number }
): Promise<{ readonly rows: readonly LedgerRow[]; readonly total: number }> {
  const all = await db.movements.where('item').equals(item).toArray();
  const entries = runningBalance(all.map((row) => ({ ...entryOf(row), row }))).reverse();
  const shown = entries.slice(offset, offset + limit);
  const { who, placeOf, nameOf } = await around(
    db,
    shown.map(({ entry }) => entry.row)
  );
  const thing = (id: string | undefined) =>
    id === undefined ? undefined : { id, name: nameOf(id) };
  const rows = shown.map(({ entry: { row, time }, after }, at): LedgerRow => {
    const { kind, quantity, counted, status, from, to } = row;
    return {
      key: row.id,
      kind,
      quantity,
      counted,
      status,
      after,
      ...who(at, time),
      device: nameOf(row._.c[0]),
      reason: row.reason ?? '',
      from: placeOf(from),
      to: placeOf(to),
      other: row.other,
      order: thing(row.order),
      build: thing(row.build),
      customer: nameOf(row.customer)
    };
  });
  return { rows, total: all.length };
}
