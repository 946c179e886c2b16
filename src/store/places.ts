import type { LocationId } from '#domain/kernel/ids.ts';
import type { Location } from '#domain/stock/stock-item.ts';
import type { Database } from './database.ts';
import { recordsOf } from './records.ts';

/** These locations and all that they lie in, whatever the depth. */
async function withParents(db: Database, wanted: readonly LocationId[]) {
  const found = new Map<LocationId, Location>();
  let next = [...new Set(wanted)];
  while (next.length > 0) {
    const locations = recordsOf('locations', await db.locations.bulkGet(next));
    for (const each of locations) found.set(each.id, each);
    next = [...new Set(locations.flatMap(({ parent }) => parent ?? []))].filter(
      (id) => !found.has(id)
    );
  }
  return found;
}

/** What locations are called from the outside in: "Hall 1 / Shelf 2". */
export async function placeNames(
  db: Database,
  wanted: readonly (LocationId | null)[]
): Promise<ReadonlyMap<LocationId, string>> {
  const ids = wanted.filter((id) => id !== null);
  const known = await withParents(db, ids);
  const nameOf = (id: LocationId) => {
    const names: string[] = [];
    const seen = new Set<LocationId>();
    let at = known.get(id);
    while (at && !seen.has(at.id)) {
      seen.add(at.id);
      names.unshift(at.name);
      at = at.parent === null ? undefined : known.get(at.parent);
    }
    return names.join(' / ');
  };
  return new Map(ids.map((id) => [id, nameOf(id)]));
}
