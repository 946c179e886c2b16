import type { PartId } from '#domain/kernel/ids.ts';
import { isWhole } from '#domain/kernel/quantity.ts';
import { sortKey } from '#domain/kernel/words.ts';
import type { Part } from '#domain/part/part.ts';
import type { RemovePart, RemovePartFacts } from '#domain/part/remove-part.ts';
import type { SavePart, SavePartFacts } from '#domain/part/save-part.ts';
import { away } from '#domain/stock/at-hand.ts';
import { climb } from '../climb.ts';
import { living } from '../counting.ts';
import type { Database } from '../database.ts';
import { known } from '../known.ts';
import { recordOf, recordsOf, stockItemsOf } from '../records.ts';
import { placeAsked } from './new-stock.ts';

/** Other parts that are found under the number or name that a part is to have. */
async function namesakes(db: Database, asked: SavePart, before: Part | undefined) {
  const [name, ipn] = [asked.name ?? before?.name ?? '', asked.ipn ?? before?.ipn ?? ''];
  const rows = await db.parts
    .where('$.sort')
    .equals(sortKey(ipn === '' ? name : ipn))
    .toArray();
  return recordsOf('parts', rows).filter(({ id }) => id !== asked.id);
}

/** The stock of a part that is here, and how many of its items are not whole pieces. */
export async function stockOfPart(db: Database, part: PartId): Promise<SavePartFacts['stock']> {
  const rows = await db.stockItems.where('part').equals(part).toArray();
  const here = stockItemsOf(rows).filter((item) => item.quantity !== 0 && !away(item));
  return {
    items: here.length,
    broken: here.filter(({ quantity }) => !isWhole(quantity)).length
  };
}

/** How many parts are variants of a part. */
export const variantsOf = (db: Database, part: PartId) =>
  living(db.parts.where('variantOf').equals(part));

/** What was named and may have gone: null when it was not named. */
async function named(db: Database, asked: SavePart) {
  const above = await climb(db, 'parts', { from: asked.variantOf, up: (each) => each.variantOf });
  const category = asked.category
    ? recordOf('categories', await db.categories.get(asked.category))
    : null;
  const place = await placeAsked(db, asked.defaultLocation);
  const template = asked.variantOf ? above[0] : null;
  return template === undefined || category === undefined || place === undefined
    ? undefined
    : { template, above: above.map(({ id }) => id), category, place };
}

/** Everything saving a part looks at, or nothing when something it names has gone. */
export async function savePartFacts(
  db: Database,
  asked: SavePart
): Promise<SavePartFacts | undefined> {
  const part = await known(db, 'parts', asked.id);
  const found = await named(db, asked);
  if (!part || !found) return undefined;
  return {
    ...part,
    ...found,
    others: await namesakes(db, asked, part.before),
    stock: await stockOfPart(db, asked.id),
    variants: await variantsOf(db, asked.id)
  };
}

async function ownOf(db: Database, part: PartId) {
  const bomLines = await db.bomLines.where('part').equals(part).toArray();
  const lines = recordsOf('bomLines', bomLines).map(({ id }) => id);
  const [substitutes, priceBreaks, customerPrices] = await Promise.all([
    db.substitutes.where('bomLine').anyOf(lines).toArray(),
    db.priceBreaks.where('part').equals(part).toArray(),
    db.customerPrices.where('part').equals(part).toArray()
  ]);
  return {
    bomLines: lines,
    substitutes: recordsOf('substitutes', substitutes).map(({ id }) => id),
    priceBreaks: recordsOf('priceBreaks', priceBreaks).map(({ id }) => id),
    customerPrices: recordsOf('customerPrices', customerPrices).map(({ id }) => id)
  };
}

async function usesOf(db: Database, part: PartId): Promise<RemovePartFacts['uses']> {
  const [lines, builds, stock, boms, substitutes, variants] = await Promise.all([
    living(db.lines.where('part').equals(part)),
    living(db.builds.where('part').equals(part)),
    living(db.stockItems.where('part').equals(part)),
    living(db.bomLines.where('subPart').equals(part)),
    living(db.substitutes.where('part').equals(part)),
    variantsOf(db, part)
  ]);
  return [
    { kind: 'lines', count: lines },
    { kind: 'builds', count: builds },
    { kind: 'stockItems', count: stock },
    { kind: 'bomLines', count: boms },
    { kind: 'substitutes', count: substitutes },
    { kind: 'parts', count: variants }
  ];
}

/** A part, what is its own and what points at it, or nothing when it has gone. */
export async function removePartFacts(
  db: Database,
  { part: id }: RemovePart
): Promise<RemovePartFacts | undefined> {
  const part = recordOf('parts', await db.parts.get(id));
  return part && { part, ...(await ownOf(db, id)), uses: await usesOf(db, id) };
}
