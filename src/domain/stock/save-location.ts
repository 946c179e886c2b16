import type { Change } from '../changes.ts';
import { someOf } from '../kernel/edit.ts';
import { LocationId } from '../kernel/ids.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import { z } from '../kernel/zod.ts';
import { save, whole, type NotUnderstood } from '../saving.ts';
import { Location } from './stock-item.ts';

/** The user makes a place for stock, or changes one; only named fields change. */
export const SaveLocation = z.strictObject({
  ...someOf(Location, ['name', 'description', 'parent', 'structural', 'external']),
  id: LocationId
});
export type SaveLocation = z.infer<typeof SaveLocation>;

export interface SaveLocationFacts {
  /** The location as it is, when it is there. */
  readonly before: Location | undefined;
  /** The parent asked for and everything above it. */
  readonly above: readonly LocationId[];
  /** How many items with stock stand in it. */
  readonly items: number;
}

export type SaveLocationRefusal =
  | NotUnderstood
  | { readonly code: 'loop' }
  | { readonly code: 'holds-stock'; readonly items: number };

/** A place never stands in itself; a structural one holds no stock (R-K8). */
export function decideSaveLocation(
  { before, above, items }: SaveLocationFacts,
  asked: SaveLocation
): Result<Change[], SaveLocationRefusal> {
  if (above.includes(asked.id)) return err({ code: 'loop' });
  if (asked.structural && !before?.structural && items > 0)
    return err({ code: 'holds-stock', items });
  const location = whole('locations', before, asked);
  return location.ok ? ok(save('locations', before, location.value)) : location;
}
