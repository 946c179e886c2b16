import type { Day } from '#domain/kernel/day.ts';
import type { PartId, SalesOrderId } from '#domain/kernel/ids.ts';
import { none, plus, remainder } from '#domain/kernel/quantity.ts';
import type { ScannedThing } from '#domain/sales-order/pick-scan.ts';
import { leftToPick, pickedOf } from '#domain/sales-order/picked.ts';
import { resolveCode, type NamedThing } from './codes.ts';
import type { Database } from './database.ts';
import { orderPage } from './order-page.ts';
import { partWithVariants } from './parts.ts';
import { recordsOf, stockItemsOf } from './records.ts';
import { rowsAt } from './rows-with.ts';
import { stockRows } from './stock.ts';

type Order = NonNullable<Awaited<ReturnType<typeof orderPage>>>;

const openIn = ({ lines }: Order) =>
  lines.flatMap((row) =>
    row.allocations
      .filter(({ state }) => state === 'open')
      .map((allocation) => ({ row, allocation }))
  );

/** What an order holds, as stops on the way through the store; in no order. */
async function stopsOf(db: Database, order: Order) {
  const open = openIn(order);
  const ids = [...new Set(open.map(({ allocation }) => allocation.item))];
  const items = new Map(
    stockItemsOf(await rowsAt(db.stockItems, ids)).map((each) => [each.id, each])
  );
  const partIds = [...new Set([...items.values()].map(({ part }) => part))];
  const parts = new Map(
    recordsOf('parts', await rowsAt(db.parts, partIds)).map((each) => [each.id, each])
  );
  return open.flatMap(({ row, allocation }) => {
    const item = items.get(allocation.item);
    const part = item && parts.get(item.part);
    if (!item || !part) return [];
    const { id, place, batch, serial, quantity } = allocation;
    return {
      id,
      line: row.line.id,
      item: item.id,
      part: part.id,
      place,
      code: part.ipn,
      name: part.name,
      units: part.units,
      batch,
      serial,
      quantity,
      picked: pickedOf(allocation),
      left: leftToPick(allocation)
    };
  });
}

/** Lines that hold less than was ordered, and whose stock would do. */
async function needyOf(db: Database, { lines }: Order) {
  const needy = lines.flatMap(({ line, part, held, shipped }) => {
    const missing = remainder(line.quantity, plus(held, shipped));
    return part && !part.virtual && missing > none ? [{ line, part, missing }] : [];
  });
  return Promise.all(
    needy.map(async ({ line, part, missing }) => ({
      line: line.id,
      parts: await partWithVariants(db, part.id),
      missing,
      code: part.ipn,
      name: part.name,
      units: part.units
    }))
  );
}

/** An order as somebody picks it; null when it is not on this device. */
export async function pickPage(db: Database, id: SalesOrderId, today: Day) {
  const view = await orderPage(db, id, today);
  if (!view) return null;
  const [stops, needy] = await Promise.all([stopsOf(db, view), needyOf(db, view)]);
  const { order, customer } = view;
  return { order, customer: customer?.name ?? '', stops, needy };
}

/** Of a stock item, which part it is of and what nobody holds; of a part, the part. */
async function withStock(
  db: Database,
  things: readonly NamedThing[],
  today: Day
): Promise<ScannedThing[]> {
  const ids = things.filter(({ kind }) => kind === 'item').map(({ id }) => id);
  const items = stockItemsOf(await db.stockItems.bulkGet(ids));
  const rows = new Map<string, Awaited<ReturnType<typeof stockRows>>[number]>(
    (await stockRows(db, items, today)).map((row) => [row.item.id, row])
  );
  return things.map((thing) => {
    if (thing.kind === 'part') return { ...thing, part: thing.id as PartId };
    const row = rows.get(thing.id);
    return row ? { ...thing, part: row.item.part, free: row.free } : thing;
  });
}

/** What a scanned code leads to, with what somebody who picks must know of it. */
export async function scannedForPick(db: Database, text: string, today: Day) {
  const found = await resolveCode(db, text);
  return found.kind === 'found'
    ? { ...found, things: await withStock(db, found.things, today) }
    : found;
}
