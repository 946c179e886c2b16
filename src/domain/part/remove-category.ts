import { remove, type Change } from '../changes.ts';
import { inUse, type InUse, type Use } from '../in-use.ts';
import { CategoryId } from '../kernel/ids.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import { z } from '../kernel/zod.ts';

/** The user wants a category gone. */
export const RemoveCategory = z.strictObject({ category: CategoryId });
export type RemoveCategory = z.infer<typeof RemoveCategory>;

export interface RemoveCategoryFacts {
  /** The parts and categories in it. */
  readonly uses: readonly Use[];
}

/** Only an empty category may go. */
export function decideRemoveCategory(
  { uses }: RemoveCategoryFacts,
  { category }: RemoveCategory
): Result<Change[], InUse> {
  const used = inUse(uses);
  return used ? err(used) : ok([remove('categories', category)]);
}
