import { add, type Change } from '../changes.ts';
import { MovementId, nth, Seed, StockItemId } from '../kernel/ids.ts';
import { none, one, Quantity } from '../kernel/quantity.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import { z } from '../kernel/zod.ts';
import {
  away,
  broken,
  type AtHand,
  type HeldBy,
  type SerialIsOne,
  type StockAway,
  type WholePiecesOnly
} from './at-hand.ts';
import { claimed } from './availability.ts';
import { because, Reason } from './reason.ts';

/** The user has counted what is there. */
export const CountStock = z.strictObject({
  seed: Seed,
  item: StockItemId,
  counted: Quantity.refine((counted) => counted >= 0, 'must not be below 0'),
  /** The count stands although orders and builds hold more: that becomes a finding. */
  acceptBelowHeld: z.boolean().default(false),
  reason: Reason
});
export type CountStock = z.infer<typeof CountStock>;

export type CountStockRefusal = StockAway | WholePiecesOnly | SerialIsOne | HeldBy;

function countRefusal(hand: AtHand, counted: Quantity): CountStockRefusal | undefined {
  const { item } = hand;
  const many = item.serial !== null && counted !== none && counted !== one;
  return away(item) ?? (many ? { code: 'serial-is-one', item: item.id } : broken(hand, counted));
}

/** A count below what is held says what would be free after it: nothing. */
const belowHeld = ({ item, claims }: AtHand, counted: Quantity): HeldBy | undefined =>
  counted < claimed(claims)
    ? { code: 'held-by', item: item.id, free: none, held: claims }
    : undefined;

/**
 * A count is absolute: whatever the ledger said before no longer matters (R-K3). A piece with a
 * serial number is there or not. Counting what the ledger says is recorded too.
 */
export function decideCountStock(
  hand: AtHand,
  { seed, item, counted, acceptBelowHeld, reason }: CountStock
): Result<Change[], CountStockRefusal> {
  const refusal =
    countRefusal(hand, counted) ?? (acceptBelowHeld ? undefined : belowHeld(hand, counted));
  if (refusal) return err(refusal);
  return ok([
    add('movements', nth(MovementId, seed, 1), {
      item,
      kind: 'counted',
      quantity: none,
      counted,
      ...because(reason)
    })
  ]);
}
