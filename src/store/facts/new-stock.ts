import type { EditStockItem, EditStockItemFacts } from '#domain/stock/edit-stock-item.ts';
import type { ReceiveStock, ReceiveStockFacts } from '#domain/stock/receive-stock.ts';
import type { SerialiseStock, SerialiseStockFacts } from '#domain/stock/serialise-stock.ts';
import type { LocationId } from '#domain/kernel/ids.ts';
import type { Location } from '#domain/stock/stock-item.ts';
import type { Database } from '../database.ts';
import type { Context } from '../device-context.ts';
import { recordOf, stockItemOf } from '../records.ts';
import { familyOf, serialsInFamily } from '../serials.ts';
import { atHandFacts } from './stock.ts';

/** The place that was named: null when none was, nothing when it has gone. */
export const placeAsked = async (
  db: Database,
  id: LocationId | null | undefined
): Promise<Location | null | undefined> =>
  id ? recordOf('locations', await db.locations.get(id)) : null;

/** Everything receiving looks at, or nothing when the part or the place has gone. */
export async function receiveStockFacts(
  db: Database,
  asked: ReceiveStock,
  { today, now }: Context
): Promise<ReceiveStockFacts | undefined> {
  const part = recordOf('parts', await db.parts.get(asked.part));
  const place = await placeAsked(db, asked.location);
  if (!part || place === undefined) return undefined;
  const serials = asked.serials.trim() === '' ? [] : await serialsInFamily(db, part);
  return { part, place, serials, today, now };
}

/** Everything giving serial numbers looks at, or nothing when a record has gone. */
export async function serialiseStockFacts(
  db: Database,
  asked: SerialiseStock
): Promise<SerialiseStockFacts | undefined> {
  const hand = await atHandFacts(db, asked);
  const part = hand && recordOf('parts', await db.parts.get(hand.item.part));
  const place = await placeAsked(db, asked.location);
  if (!part || place === undefined) return undefined;
  return { ...hand, place, serials: await serialsInFamily(db, part) };
}

/** Everything an edit looks at, or nothing when the item or its part has gone. */
export async function editStockItemFacts(
  db: Database,
  { item: id, serial }: EditStockItem
): Promise<EditStockItemFacts | undefined> {
  const item = stockItemOf(await db.stockItems.get(id));
  const part = item && recordOf('parts', await db.parts.get(item.part));
  if (!part) return undefined;
  const asked = serial ? (await familyOf(db, part)).map((each) => [each, serial]) : [];
  const rivals = await db.stockItems.where('[part+serial]').anyOf(asked).primaryKeys();
  return {
    item,
    trackable: part.trackable,
    serialTaken: rivals.some((rival) => rival !== id)
  };
}
