import { put, type Change } from '../changes.ts';
import { AllocationId } from '../kernel/ids.ts';
import { none, plus, PositiveQuantity, type Quantity } from '../kernel/quantity.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import { z } from '../kernel/zod.ts';
import { closed, type OrderClosed } from './order-closed.ts';
import { leftToPick, pickedOf } from './picked.ts';
import type { Allocation, SalesOrder } from './sales-order.ts';

/** The user has taken so much more of an allocation from its place. */
export const PickStock = z.strictObject({
  allocation: AllocationId,
  quantity: PositiveQuantity
});
export type PickStock = z.infer<typeof PickStock>;

/** The allocation that is picked, and its order. */
export interface PickFacts {
  readonly order: SalesOrder;
  readonly allocation: Allocation;
}

export type PickRefusal =
  | OrderClosed
  | { readonly code: 'already-shipped' }
  /** All of it was picked before, by somebody here or on another device. */
  | { readonly code: 'already-picked'; readonly picked: Quantity };

export type PickStockRefusal =
  | PickRefusal
  /** More than the allocation holds: the rest belongs to others, or to the shelf. */
  | { readonly code: 'more-than-allocated'; readonly left: Quantity };

/** Why nothing of an allocation can be picked any more, or nothing when something can. */
export function pickRefusal({ order, allocation }: PickFacts): PickRefusal | undefined {
  const locked = closed(order);
  if (locked) return locked;
  if (allocation.state === 'shipped') return { code: 'already-shipped' };
  return leftToPick(allocation) > none
    ? undefined
    : { code: 'already-picked', picked: pickedOf(allocation) };
}

/**
 * What was taken is noted on its allocation; quantity and place of the stock stay until it ships. Whoever
 * released the allocation without knowing that it is in the parcel is overruled: what happened outranks
 * what was planned.
 */
export function decidePickStock(
  facts: PickFacts,
  { quantity }: PickStock
): Result<Change[], PickStockRefusal> {
  const { allocation } = facts;
  const refusal = pickRefusal(facts);
  if (refusal) return err(refusal);
  const left = leftToPick(allocation);
  if (quantity > left) return err({ code: 'more-than-allocated', left });
  const picked = plus(pickedOf(allocation), quantity);
  return ok([put('allocations', allocation.id, { picked, del: false })]);
}
