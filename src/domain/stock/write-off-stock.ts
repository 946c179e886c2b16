import { add, type Change } from '../changes.ts';
import { MovementId, nth, Seed, StockItemId } from '../kernel/ids.ts';
import { negative, none } from '../kernel/quantity.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import { requiredText } from '../kernel/text.ts';
import { z } from '../kernel/zod.ts';
import { away, type AtHand, type HeldBy, type StockAway } from './at-hand.ts';
import { freeIn } from './availability.ts';

/** The user gives up what is free of an item, and says why. */
export const WriteOffStock = z.strictObject({
  seed: Seed,
  item: StockItemId,
  reason: requiredText(512)
});
export type WriteOffStock = z.infer<typeof WriteOffStock>;

export type WriteOffStockRefusal =
  StockAway | { readonly code: 'empty'; readonly item: StockItemId } | HeldBy;

/** All that nobody holds leaves the ledger for good; what is held stays. */
export function decideWriteOffStock(
  { item, claims }: AtHand,
  { seed, reason }: WriteOffStock
): Result<Change[], WriteOffStockRefusal> {
  const gone = away(item);
  if (gone) return err(gone);
  if (item.quantity <= none) return err({ code: 'empty', item: item.id });
  const free = freeIn(item, claims);
  if (free === none) return err({ code: 'held-by', item: item.id, free, held: claims });
  return ok([
    add('movements', nth(MovementId, seed, 1), {
      item: item.id,
      kind: 'written-off',
      quantity: negative(free),
      reason
    })
  ]);
}
