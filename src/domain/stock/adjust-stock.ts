import { add, type Change } from '../changes.ts';
import { MovementId, nth, Seed, StockItemId } from '../kernel/ids.ts';
import { negative, PositiveQuantity, type Quantity } from '../kernel/quantity.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import { z } from '../kernel/zod.ts';
import { away, broken, serialised, takeRefusal, type AtHand, type TakeRefusal } from './at-hand.ts';
import { because, Reason } from './reason.ts';

/** The user puts stock to an item or takes some from it. */
export const AdjustStock = z.strictObject({
  seed: Seed,
  item: StockItemId,
  direction: z.enum(['add', 'remove']),
  quantity: PositiveQuantity,
  reason: Reason
});
export type AdjustStock = z.infer<typeof AdjustStock>;

export type AdjustStockRefusal = TakeRefusal;

const addRefusal = (hand: AtHand, quantity: Quantity): AdjustStockRefusal | undefined =>
  away(hand.item) ?? serialised(hand.item) ?? broken(hand, quantity);

/**
 * More or less of an item (R-K2, R-K7, scenario 89). InvenTree takes what there is when more is
 * asked for; here that is refused, and so is taking what an order or a build holds.
 */
export function decideAdjustStock(
  hand: AtHand,
  { seed, item, direction, quantity, reason }: AdjustStock
): Result<Change[], AdjustStockRefusal> {
  const removes = direction === 'remove';
  const refusal = removes ? takeRefusal(hand, quantity) : addRefusal(hand, quantity);
  if (refusal) return err(refusal);
  return ok([
    add('movements', nth(MovementId, seed, 1), {
      item,
      kind: removes ? 'removed' : 'added',
      quantity: removes ? negative(quantity) : quantity,
      ...because(reason)
    })
  ]);
}
