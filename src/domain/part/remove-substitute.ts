import { remove, type Change } from '../changes.ts';
import { SubstituteId } from '../kernel/ids.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import { z } from '../kernel/zod.ts';
import { lockedPart, type PartLocked } from './part-locked.ts';
import type { Part } from './part.ts';

/** The user says that a part will not do any more in place of a component. */
export const RemoveSubstitute = z.strictObject({ substitute: SubstituteId });
export type RemoveSubstitute = z.infer<typeof RemoveSubstitute>;

export interface RemoveSubstituteFacts {
  readonly assembly: Part;
}

/** Builds that hold stock of it already keep it. */
export function decideRemoveSubstitute(
  { assembly }: RemoveSubstituteFacts,
  { substitute }: RemoveSubstitute
): Result<Change[], PartLocked> {
  const refusal = lockedPart(assembly);
  return refusal ? err(refusal) : ok([remove('substitutes', substitute)]);
}
