import type { LocationId } from '#domain/kernel/ids.ts';
import type { Part } from '#domain/part/part.ts';
import { resolveCode } from './codes.ts';
import type { Database } from './database.ts';
import { recordOf } from './records.ts';
import { partsOf } from './sold-by-code.ts';

/** What a code means to somebody who receives or moves stock. */
type ForStock =
  | { readonly kind: 'part'; readonly part: Part }
  | { readonly kind: 'location'; readonly id: LocationId; readonly name: string }
  /** A location that only holds others. */
  | { readonly kind: 'structural'; readonly name: string };

/**
 * What a code leads to, as far as a form about stock can take it: a location, or the part of a code or of the
 * stock item that bears it. Nothing for any other code, and for one that could mean several.
 */
export async function stockedByCode(db: Database, code: string): Promise<ForStock | undefined> {
  const found = await resolveCode(db, code);
  if (found.kind !== 'found') return undefined;
  const [thing, ...others] = found.things;
  if (thing.kind === 'location' && others.length === 0) {
    const location = recordOf('locations', await db.locations.get(thing.id as LocationId));
    if (!location) return undefined;
    return location.structural
      ? { kind: 'structural', name: thing.name }
      : { kind: 'location', id: location.id, name: thing.name };
  }
  const [part, ...more] = await partsOf(db, found.things);
  return part && more.length === 0 ? { kind: 'part', part } : undefined;
}
