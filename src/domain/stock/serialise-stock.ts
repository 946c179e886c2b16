import type { Change } from '../changes.ts';
import { LocationId, nth, Seed, StockItemId } from '../kernel/ids.ts';
import { one, PositiveQuantity } from '../kernel/quantity.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import { text } from '../kernel/text.ts';
import { z } from '../kernel/zod.ts';
import { takeRefusal, type AtHand, type TakeRefusal } from './at-hand.ts';
import { placeRefusal, type StructuralLocation } from './place.ts';
import { because, Reason } from './reason.ts';
import { newSerials, type NewSerialsRefusal } from './serials.ts';
import { splitOff } from './split-off.ts';
import type { Location } from './stock-item.ts';

/** The user gives pieces of an item serial numbers. */
export const SerialiseStock = z.strictObject({
  seed: Seed,
  item: StockItemId,
  quantity: PositiveQuantity,
  /** As typed. */
  serials: text(10_000),
  /** Where the pieces go; left out they stay where they are. */
  location: LocationId.optional(),
  reason: Reason
});
export type SerialiseStock = z.infer<typeof SerialiseStock>;

export interface SerialiseStockFacts extends AtHand {
  readonly place: Location | null;
  /** The serial numbers of the part, its template and its variants. */
  readonly serials: readonly string[];
}

export type SerialiseStockRefusal =
  { readonly code: 'not-trackable' } | StructuralLocation | TakeRefusal | NewSerialsRefusal;

/** Each piece becomes an item of its own with a serial number; the rest stays (scenario 91). */
export function decideSerialiseStock(
  facts: SerialiseStockFacts,
  { seed, quantity, serials: entered, location, reason }: SerialiseStock
): Result<Change[], SerialiseStockRefusal> {
  const { item, trackable, place } = facts;
  if (!trackable) return err({ code: 'not-trackable' });
  const refusal = takeRefusal(facts, quantity) ?? placeRefusal(place);
  if (refusal) return err(refusal);
  const serials = newSerials(entered, quantity, facts.serials);
  if (!serials.ok) return serials;

  return ok(
    serials.value.flatMap((serial, n) =>
      splitOff(item, {
        quantity: one,
        into: nth(StockItemId, seed, n + 1),
        about: { serial, location: location ?? item.location },
        why: because(reason),
        seed,
        after: 2 * n
      })
    )
  );
}
