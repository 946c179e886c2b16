import type { Day } from '#domain/kernel/day.ts';
import { availableFor } from '#domain/build/component-stock.ts';
import { needsStock } from '#domain/build/component.ts';
import type { PartId } from '#domain/kernel/ids.ts';
import { sortKey } from '#domain/kernel/words.ts';
import { componentsOf } from './builds.ts';
import { claimsOn } from './claims.ts';
import type { Database } from './database.ts';
import { placeNames } from './places.ts';
import { recordOf, recordsOf, stockItemsOf } from './records.ts';
import { settingsOf } from './settings.ts';

/** What goes into a part and what of it is free now; null when the part is not here. */
export async function buildChoice(
  db: Database,
  { part: id, today }: { readonly part: PartId; readonly today: Day }
) {
  const part = recordOf('parts', await db.parts.get(id));
  if (!part) return null;
  const [components, settings] = await Promise.all([componentsOf(db, part), settingsOf(db)]);
  const counted = components.filter(needsStock);
  const parts = counted.flatMap(({ choices }) => choices.map((each) => each.part));
  const items = stockItemsOf(
    await db.stockItems
      .where('part')
      .anyOf([...new Set(parts)])
      .toArray()
  );
  const claims = await claimsOn(
    db,
    items.map((item) => item.id)
  );
  const stock = items.map((item) => ({ item, claims: claims.get(item.id) ?? [] }));
  const rules = { ...settings, today };
  return {
    part,
    components: counted.map((component) => ({
      component,
      available: availableFor(component, { stock, rules })
    }))
  };
}

/** Where stock may be put, by name. */
export async function stockPlaces(db: Database) {
  const locations = recordsOf('locations', await db.locations.toArray()).filter(
    ({ structural }) => !structural
  );
  const names = await placeNames(
    db,
    locations.map(({ id }) => id)
  );
  return locations
    .map(({ id }) => ({ id, name: names.get(id) ?? '' }))
    .sort((a, b) => (sortKey(a.name) < sortKey(b.name) ? -1 : 1));
}
