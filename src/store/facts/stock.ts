import type { StockItemId } from '#domain/kernel/ids.ts';
import type { AssignToCustomer, AssignToCustomerFacts } from '#domain/stock/assign-to-customer.ts';
import type { AtHand } from '#domain/stock/at-hand.ts';
import type { ChangeStatus } from '#domain/stock/change-status.ts';
import type { MergeStock, MergeStockFacts } from '#domain/stock/merge-stock.ts';
import type { MoveStock, MoveStockFacts } from '#domain/stock/move-stock.ts';
import type { RemoveStockItem, RemoveStockItemFacts } from '#domain/stock/remove-stock-item.ts';
import type { StockItem } from '#domain/stock/stock-item.ts';
import { claimsOn } from '../claims.ts';
import { living } from '../counting.ts';
import type { Database } from '../database.ts';
import type { Context } from '../device-context.ts';
import {
  allocationsOf,
  buildAllocationsOf,
  recordOf,
  recordsOf,
  stockItemsOf
} from '../records.ts';

/** These items in this order, or nothing when one of them has gone. */
async function itemsOf(
  db: Database,
  ids: readonly StockItemId[]
): Promise<StockItem[] | undefined> {
  const items = stockItemsOf(await db.stockItems.bulkGet([...ids]));
  return items.length === ids.length ? items : undefined;
}

async function handsOf(db: Database, ids: readonly StockItemId[]): Promise<AtHand[] | undefined> {
  const items = await itemsOf(db, ids);
  if (!items) return undefined;
  const claims = await claimsOn(db, ids);
  const parts = await db.parts.bulkGet([...new Set(items.map(({ part }) => part))]);
  const trackable = new Map(recordsOf('parts', parts).map((part) => [part.id, part.trackable]));
  return items.map((item) => ({
    item,
    claims: claims.get(item.id) ?? [],
    trackable: trackable.get(item.part) ?? false
  }));
}

/** A stock item and what a change of its quantity depends on, or nothing when it has gone. */
export const atHandFacts = async (
  db: Database,
  { item }: { readonly item: StockItemId }
): Promise<AtHand | undefined> => (await handsOf(db, [item]))?.[0];

/** Everything a move looks at, or nothing when an item or the place has gone. */
export async function moveStockFacts(
  db: Database,
  asked: MoveStock
): Promise<MoveStockFacts | undefined> {
  const to = recordOf('locations', await db.locations.get(asked.to));
  const hands = await handsOf(
    db,
    asked.items.map(({ item }) => item)
  );
  return to && hands && { to, hands };
}

/** Everything merging looks at, or nothing when an item has gone. */
export async function mergeStockFacts(
  db: Database,
  asked: MergeStock
): Promise<MergeStockFacts | undefined> {
  const into = await itemsOf(db, [asked.into]);
  const items = await itemsOf(db, asked.items);
  if (!into?.[0] || !items) return undefined;
  const open = asked.items.map((item) => [item, 'open'] as [string, string]);
  const held = await db.buildAllocations.where('item').anyOf(asked.items).toArray();
  return {
    into: into[0],
    items,
    allocations: allocationsOf(
      await db.allocations.where('[item+$.state]').anyOf(open).toArray()
    ).map(({ id }) => id),
    buildAllocations: buildAllocationsOf(held)
      .filter(({ left }) => left > 0)
      .map(({ id }) => id)
  };
}

/** The items whose state changes, or nothing when one of them has gone. */
export async function changeStatusFacts(db: Database, asked: ChangeStatus) {
  const items = await itemsOf(db, [...new Set(asked.items)]);
  return items && { items };
}

/** Everything the hand-over looks at, or nothing when a record has gone. */
export async function assignToCustomerFacts(
  db: Database,
  asked: AssignToCustomer,
  { settings, today }: Context
): Promise<AssignToCustomerFacts | undefined> {
  const hand = await atHandFacts(db, asked);
  const part = hand && recordOf('parts', await db.parts.get(hand.item.part));
  const customer = recordOf('companies', await db.companies.get(asked.customer));
  if (!part || !customer) return undefined;
  return { hand, part, customer, rules: { ...settings, today } };
}

/** An item and what points at it, or nothing when it has gone. */
export async function removeStockItemFacts(
  db: Database,
  { item: id }: RemoveStockItem
): Promise<RemoveStockItemFacts | undefined> {
  const [item] = (await itemsOf(db, [id])) ?? [];
  if (!item) return undefined;
  const [allocations, buildAllocations, pieces, installed, outputs] = await Promise.all([
    db.allocations.where('item').equals(id).toArray(),
    living(db.buildAllocations.where('item').equals(id)),
    living(db.stockItems.where('parent').equals(id)),
    living(db.stockItems.where('belongsTo').equals(id)),
    db.outputs.where('item').equals(id).count()
  ]);
  return {
    item,
    uses: [
      { kind: 'allocations', count: allocationsOf(allocations).length },
      { kind: 'buildAllocations', count: buildAllocations },
      { kind: 'stockItems', count: pieces + installed },
      { kind: 'outputs', count: outputs }
    ]
  };
}
