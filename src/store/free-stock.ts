import type { PartId, StockItemId } from '#domain/kernel/ids.ts';
import { none, sum, type Quantity } from '#domain/kernel/quantity.ts';
import { freeIn, unavailable, type Claim, type StockRules } from '#domain/stock/availability.ts';
import type { StockItem } from '#domain/stock/stock-item.ts';
import { claimsOn } from './claims.ts';
import type { Database } from './database.ts';
import { recordsOf, stockItemsOf } from './records.ts';
import { rowsWith } from './rows-with.ts';

/** For each part, itself and all its variants, theirs included: whose stock counts for it (R-A2). */
export async function familiesOf(
  db: Database,
  parts: readonly PartId[]
): Promise<ReadonlyMap<PartId, ReadonlySet<PartId>>> {
  const families = new Map(parts.map((part) => [part, new Set([part])]));
  let newest = [...new Set(parts)];
  while (newest.length > 0) {
    const rows = await rowsWith(db.parts, 'variantOf', newest);
    const fresh = new Set<PartId>();
    for (const { id, variantOf } of recordsOf('parts', rows))
      for (const family of families.values())
        if (variantOf !== null && family.has(variantOf) && !family.has(id)) {
          family.add(id);
          fresh.add(id);
        }
    newest = [...fresh];
  }
  return families;
}

/** Stock of parts and their variants, and all that holds some of it. */
export interface StockOfParts {
  readonly families: ReadonlyMap<PartId, ReadonlySet<PartId>>;
  readonly items: readonly StockItem[];
  readonly claims: ReadonlyMap<StockItemId, readonly Claim[]>;
}

export async function stockOfParts(db: Database, parts: readonly PartId[]): Promise<StockOfParts> {
  const families = await familiesOf(db, parts);
  const all = new Set([...families.values()].flatMap((family) => [...family]));
  const items = stockItemsOf(await rowsWith(db.stockItems, 'part', [...all])).filter(
    ({ quantity }) => quantity > none
  );
  const claims = await claimsOn(
    db,
    items.map(({ id }) => id)
  );
  return { families, items, claims };
}

/** What nobody holds of each part, its variants' stock included. */
export function freeByPart(
  { families, items, claims }: StockOfParts,
  rules: StockRules
): ReadonlyMap<PartId, Quantity> {
  const own = new Map<PartId, Quantity[]>();
  for (const item of items) {
    if (unavailable(item, rules)) continue;
    const free = freeIn(item, claims.get(item.id) ?? []);
    own.set(item.part, [...(own.get(item.part) ?? []), free]);
  }
  return new Map(
    [...families].map(([part, family]) => [
      part,
      sum([...family].flatMap((each) => own.get(each) ?? []))
    ])
  );
}
