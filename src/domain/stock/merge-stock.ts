import { add, put, type Change } from '../changes.ts';
import type { AllocationId, BuildAllocationId } from '../kernel/ids.ts';
import { MovementId, nth, Seed, StockItemId } from '../kernel/ids.ts';
import { negative, none } from '../kernel/quantity.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import { z } from '../kernel/zod.ts';
import { away, serialised, type SerialIsOne, type StockAway } from './at-hand.ts';
import { mergedPrice, type OtherCurrencies } from './merged-price.ts';
import { because, Reason } from './reason.ts';
import type { StockItem } from './stock-item.ts';

/** The user puts items together in one. */
export const MergeStock = z
  .strictObject({
    seed: Seed,
    /** The item that stays; the others are empty afterwards. */
    into: StockItemId,
    items: z.array(StockItemId).min(1).max(1_000),
    reason: Reason
  })
  .refine(({ into, items }) => new Set([into, ...items]).size === items.length + 1, {
    message: 'names an item twice',
    path: ['items']
  });
export type MergeStock = z.infer<typeof MergeStock>;

export interface MergeStockFacts {
  readonly into: StockItem;
  readonly items: readonly StockItem[];
  /** What open orders and active builds hold of the items that are merged away. */
  readonly allocations: readonly AllocationId[];
  readonly buildAllocations: readonly BuildAllocationId[];
}

export type MergeStockRefusal =
  | { readonly code: 'other-part'; readonly item: StockItemId }
  | { readonly code: 'other-status'; readonly item: StockItemId }
  | { readonly code: 'in-production'; readonly item: StockItemId }
  | StockAway
  | SerialIsOne
  | OtherCurrencies;

function itemRefusal(item: StockItem, into: StockItem): MergeStockRefusal | undefined {
  if (item.part !== into.part) return { code: 'other-part', item: item.id };
  const gone = away(item) ?? serialised(item);
  if (gone) return gone;
  if (item.inProduction) return { code: 'in-production', item: item.id };
  return item.status === into.status ? undefined : { code: 'other-status', item: item.id };
}

/** The day the first of several items expires, empty ones aside; none when none of them does. */
const firstExpiry = (items: readonly StockItem[]) =>
  items
    .map(({ expiry, quantity }) => (quantity > none ? expiry : null))
    .filter((expiry) => expiry !== null)
    .sort()[0] ?? null;

/** All of an item goes over; both ledgers name the other. */
function emptied(item: StockItem, { into, seed, reason }: MergeStock, n: number): Change[] {
  const why = because(reason);
  const { id, quantity } = item;
  return [
    add('movements', nth(MovementId, seed, 2 * n + 1), {
      item: id,
      kind: 'merged-into',
      quantity: negative(quantity),
      other: into,
      ...why
    }),
    add('movements', nth(MovementId, seed, 2 * n + 2), {
      item: into,
      kind: 'merged-from',
      quantity,
      other: id,
      ...why
    })
  ];
}

/** What of the item that stays is different afterwards. */
function survivor(facts: MergeStockFacts, price: StockItem['purchasePrice']): Change[] {
  const { into } = facts;
  const expiry = firstExpiry([into, ...facts.items]);
  const same =
    expiry === into.expiry && JSON.stringify(price) === JSON.stringify(into.purchasePrice);
  return same ? [] : [put('stockItems', into.id, { purchasePrice: price, expiry })];
}

/**
 * Several items of one part become one: what is held of them is held of the item that stays, its
 * price is their average and it expires with the first of them (R-K6, scenario 92).
 */
export function decideMergeStock(
  facts: MergeStockFacts,
  asked: MergeStock
): Result<Change[], MergeStockRefusal> {
  const { into, items, allocations, buildAllocations } = facts;
  const refusal = [into, ...items].map((item) => itemRefusal(item, into)).find((each) => each);
  if (refusal) return err(refusal);
  const price = mergedPrice([into, ...items]);
  if (!price.ok) return price;

  return ok([
    ...survivor(facts, price.value),
    ...items.flatMap((item, n) => emptied(item, asked, n)),
    ...allocations.map((id) => put('allocations', id, { item: into.id })),
    ...buildAllocations.map((id) => put('buildAllocations', id, { item: into.id }))
  ]);
}
