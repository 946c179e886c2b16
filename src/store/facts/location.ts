import { Dexie } from 'dexie';
import type { LocationId } from '#domain/kernel/ids.ts';
import type { RemoveLocation, RemoveLocationFacts } from '#domain/stock/remove-location.ts';
import type { SaveLocation, SaveLocationFacts } from '#domain/stock/save-location.ts';
import { climb } from '../climb.ts';
import { living } from '../counting.ts';
import type { Database } from '../database.ts';
import { known } from '../known.ts';
import { recordOf, stockItemsOf } from '../records.ts';

/** How many items with stock stand at a place. */
async function stockedAt(db: Database, location: LocationId): Promise<number> {
  const rows = await db.stockItems.where('location').equals(location).toArray();
  return stockItemsOf(rows).filter(({ quantity }) => quantity !== 0).length;
}

/** Everything saving a place looks at, or nothing when its parent has gone. */
export async function saveLocationFacts(
  db: Database,
  asked: SaveLocation
): Promise<SaveLocationFacts | undefined> {
  const parents = await climb(db, 'locations', { from: asked.parent, up: ({ parent }) => parent });
  const location = await known(db, 'locations', asked.id);
  if (!location || (asked.parent && parents.length === 0)) return undefined;
  return {
    ...location,
    above: parents.map(({ id }) => id),
    items: asked.structural ? await stockedAt(db, asked.id) : 0
  };
}

/** How many active builds take from a place or bring to it. */
const buildsUsing = (db: Database, location: LocationId) =>
  living(
    db.builds
      .where('[$.active+$.due]')
      .between([1, Dexie.minKey], [1, Dexie.maxKey])
      .filter((build) => build.takeFrom === location || build.destination === location)
  );

/** What is at a place and what points at it, or nothing when it has gone. */
export async function removeLocationFacts(
  db: Database,
  { location: id }: RemoveLocation
): Promise<RemoveLocationFacts | undefined> {
  if (!recordOf('locations', await db.locations.get(id))) return undefined;
  const [inside, items, parts, categories, builds] = await Promise.all([
    living(db.locations.where('parent').equals(id)),
    stockedAt(db, id),
    living(db.parts.where('defaultLocation').equals(id)),
    living(db.categories.filter(({ defaultLocation }) => defaultLocation === id)),
    buildsUsing(db, id)
  ]);
  return {
    uses: [
      { kind: 'locations', count: inside },
      { kind: 'stockItems', count: items },
      { kind: 'parts', count: parts },
      { kind: 'categories', count: categories },
      { kind: 'builds', count: builds }
    ]
  };
}
