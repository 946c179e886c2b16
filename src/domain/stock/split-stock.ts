import type { Change } from '../changes.ts';
import { StockItemId } from '../kernel/ids.ts';
import { PositiveQuantity } from '../kernel/quantity.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import { z } from '../kernel/zod.ts';
import { takeRefusal, type AtHand, type TakeRefusal } from './at-hand.ts';
import { because, Reason } from './reason.ts';
import { splitOff } from './split-off.ts';

/** The user makes two items of one. */
export const SplitStock = z.strictObject({
  /** The new item. */
  id: StockItemId,
  item: StockItemId,
  quantity: PositiveQuantity,
  reason: Reason
});
export type SplitStock = z.infer<typeof SplitStock>;

export type SplitStockRefusal =
  TakeRefusal | { readonly code: 'nothing-left'; readonly item: StockItemId };

/** A part of an item becomes an item of its own at the same place (scenario 90, R-K2). */
export function decideSplitStock(
  hand: AtHand,
  { id, item, quantity, reason }: SplitStock
): Result<Change[], SplitStockRefusal> {
  const refusal = takeRefusal(hand, quantity);
  if (refusal) return err(refusal);
  if (quantity === hand.item.quantity) return err({ code: 'nothing-left', item });
  return ok(splitOff(hand.item, { quantity, into: id, why: because(reason), seed: id }));
}
