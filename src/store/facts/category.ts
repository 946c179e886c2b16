import type { RemoveCategory, RemoveCategoryFacts } from '#domain/part/remove-category.ts';
import type { SaveCategory, SaveCategoryFacts } from '#domain/part/save-category.ts';
import { climb } from '../climb.ts';
import { living } from '../counting.ts';
import type { Database } from '../database.ts';
import { known } from '../known.ts';
import { recordOf } from '../records.ts';
import { placeAsked } from './new-stock.ts';

/** Everything saving a category looks at, or nothing when something it names has gone. */
export async function saveCategoryFacts(
  db: Database,
  asked: SaveCategory
): Promise<SaveCategoryFacts | undefined> {
  const parents = await climb(db, 'categories', { from: asked.parent, up: ({ parent }) => parent });
  const place = await placeAsked(db, asked.defaultLocation);
  const category = await known(db, 'categories', asked.id);
  if ((asked.parent && parents.length === 0) || place === undefined) return undefined;
  if (!category) return undefined;
  return {
    ...category,
    above: parents.map(({ id }) => id),
    place,
    parts: asked.structural ? await living(db.parts.where('category').equals(asked.id)) : 0
  };
}

/** What is in a category, or nothing when it has gone. */
export async function removeCategoryFacts(
  db: Database,
  { category: id }: RemoveCategory
): Promise<RemoveCategoryFacts | undefined> {
  if (!recordOf('categories', await db.categories.get(id))) return undefined;
  return {
    uses: [
      { kind: 'categories', count: await living(db.categories.where('parent').equals(id)) },
      { kind: 'parts', count: await living(db.parts.where('category').equals(id)) }
    ]
  };
}
