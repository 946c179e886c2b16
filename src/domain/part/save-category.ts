import type { Change } from '../changes.ts';
import { someOf } from '../kernel/edit.ts';
import { CategoryId } from '../kernel/ids.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import { z } from '../kernel/zod.ts';
import { save, whole, type NotUnderstood } from '../saving.ts';
import { placeRefusal, type StructuralLocation } from '../stock/place.ts';
import type { Location } from '../stock/stock-item.ts';
import { Category } from './part.ts';

/** The user makes a category, or changes one; only named fields change. */
export const SaveCategory = z.strictObject({
  ...someOf(Category, ['name', 'description', 'parent', 'defaultLocation', 'structural']),
  id: CategoryId
});
export type SaveCategory = z.infer<typeof SaveCategory>;

export interface SaveCategoryFacts {
  /** The category as it is, when it is there. */
  readonly before: Category | undefined;
  /** The parent asked for and everything above it. */
  readonly above: readonly CategoryId[];
  /** The default location asked for. */
  readonly place: Location | null;
  /** How many parts stand in it. */
  readonly parts: number;
}

export type SaveCategoryRefusal =
  | NotUnderstood
  | { readonly code: 'loop' }
  | { readonly code: 'holds-parts'; readonly parts: number }
  | StructuralLocation;

/** A category never stands in itself; a structural one holds no parts (as InvenTree). */
export function decideSaveCategory(
  { before, above, place, parts }: SaveCategoryFacts,
  asked: SaveCategory
): Result<Change[], SaveCategoryRefusal> {
  if (above.includes(asked.id)) return err({ code: 'loop' });
  if (asked.structural && !before?.structural && parts > 0)
    return err({ code: 'holds-parts', parts });
  const misplaced = placeRefusal(place);
  if (misplaced) return err(misplaced);
  const category = whole('categories', before, asked);
  return category.ok ? ok(save('categories', before, category.value)) : category;
}
