import { remove, type Change } from '../changes.ts';
import { inUse, type InUse, type Use } from '../in-use.ts';
import { LocationId } from '../kernel/ids.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import { z } from '../kernel/zod.ts';

/** The user wants a place gone. */
export const RemoveLocation = z.strictObject({ location: LocationId });
export type RemoveLocation = z.infer<typeof RemoveLocation>;

export interface RemoveLocationFacts {
  /** What is in it and what points at it. */
  readonly uses: readonly Use[];
}

/** Only a place that is empty and that nothing points at may go. */
export function decideRemoveLocation(
  { uses }: RemoveLocationFacts,
  { location }: RemoveLocation
): Result<Change[], InUse> {
  const used = inUse(uses);
  return used ? err(used) : ok([remove('locations', location)]);
}
