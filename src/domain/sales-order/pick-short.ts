import { put, remove, type Change } from '../changes.ts';
import { AllocationId } from '../kernel/ids.ts';
import { none } from '../kernel/quantity.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import { requiredText } from '../kernel/text.ts';
import { z } from '../kernel/zod.ts';
import { pickRefusal, type PickFacts, type PickRefusal } from './pick-stock.ts';
import { pickedOf } from './picked.ts';

/** The user could not find all that an allocation holds, and says why. */
export const PickShort = z.strictObject({
  allocation: AllocationId,
  /** For the history: "not there", "damaged". */
  reason: requiredText(200)
});
export type PickShort = z.infer<typeof PickShort>;

export type PickShortRefusal = PickRefusal;

/**
 * What was picked stays held, the rest of the allocation is free again and the line short by it. The
 * stock is not counted: a reason is no count.
 */
export function decidePickShort(facts: PickFacts): Result<Change[], PickShortRefusal> {
  const { allocation } = facts;
  const refusal = pickRefusal(facts);
  if (refusal) return err(refusal);
  const picked = pickedOf(allocation);
  return ok([
    picked > none
      ? put('allocations', allocation.id, { quantity: picked, picked })
      : remove('allocations', allocation.id)
  ]);
}
