import type { LocationId } from '#domain/kernel/ids.ts';
import type { Database } from './database.ts';

/** A location and everything inside it, however deep. */
export async function locationWithInside(
  db: Database,
  location: LocationId
): Promise<Set<LocationId>> {
  const found = new Set<LocationId>([location]);
  let newest: LocationId[] = [location];
  while (newest.length > 0) {
    const rows = await db.locations.where('parent').anyOf(newest).toArray();
    newest = rows.map(({ id }) => id).filter((id) => !found.has(id));
    for (const id of newest) found.add(id);
  }
  return found;
}
