import type { Day } from '#domain/kernel/day.ts';
import type { LineId } from '#domain/kernel/ids.ts';
import { none, sum } from '#domain/kernel/quantity.ts';
import { freeIn, unavailable, type Unavailable } from '#domain/stock/availability.ts';
import { chooseStock } from '#domain/stock/choose-stock.ts';
import type { StockItem } from '#domain/stock/stock-item.ts';
import type { Database } from './database.ts';
import { stockOfParts } from './free-stock.ts';
import { placeNames } from './places.ts';
import { recordOf } from './records.ts';
import { settingsOf } from './settings.ts';

/** Why stock of the part cannot be taken, and how much of it there is. */
function unusable(items: readonly StockItem[], why: (item: StockItem) => Unavailable | undefined) {
  const found = new Map<Unavailable, StockItem[]>();
  for (const item of items) {
    const reason = why(item);
    if (reason && reason !== 'with-customer')
      found.set(reason, [...(found.get(reason) ?? []), item]);
  }
  return [...found].map(([reason, held]) => ({
    reason,
    quantity: sum(held.map(({ quantity }) => quantity))
  }));
}

/**
 * The stock that a line may take, in the order in which it would be taken; who holds some of it, and
 * what cannot be taken. Null when the line or its part is not here.
 */
export async function stockForLine(
  db: Database,
  { line: id, today }: { readonly line: LineId; readonly today: Day }
) {
  const line = recordOf('lines', await db.lines.get(id));
  if (!line?.part) return null;
  const [stock, settings] = await Promise.all([stockOfParts(db, [line.part]), settingsOf(db)]);
  const why = (item: StockItem) => unavailable(item, { ...settings, today });
  const usable = stock.items
    .filter((item) => why(item) === undefined)
    .map((item) => {
      const claims = stock.claims.get(item.id) ?? [];
      return { item, claims, free: freeIn(item, claims) };
    });
  const free = usable.filter((each) => each.free > none);
  const inOrder = chooseStock(free, sum(free.map((each) => each.free)), settings.stockOrder);
  const places = await placeNames(
    db,
    free.map(({ item }) => item.location)
  );
  const byItem = new Map(free.map((each) => [each.item.id, each]));
  return {
    rows: inOrder.flatMap(({ item: { id } }) => {
      const row = byItem.get(id);
      if (!row) return [];
      const { location, batch, serial, expiry } = row.item;
      const place = location === null ? '' : (places.get(location) ?? '');
      return { item: id, place, batch, serial, expiry, free: row.free };
    }),
    held: usable
      .flatMap(({ claims }) => claims)
      .filter(({ by }) => by.id !== line.order)
      .map(({ by, quantity }) => ({ by, quantity })),
    unusable: unusable(stock.items, why),
    mayTakeMore: settings.allowOverAllocation
  };
}
