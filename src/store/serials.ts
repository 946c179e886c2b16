import { Dexie } from 'dexie';
import type { PartId } from '#domain/kernel/ids.ts';
import type { Part } from '#domain/part/part.ts';
import { climb } from './climb.ts';
import type { Database } from './database.ts';
import { partWithVariants } from './parts.ts';

/** A part with all that share its outermost template: among them a serial number is used once. */
export async function familyOf(db: Database, part: Part): Promise<PartId[]> {
  const templates = await climb(db, 'parts', {
    from: part.variantOf,
    up: (each) => each.variantOf
  });
  return partWithVariants(db, templates.at(-1)?.id ?? part.id);
}

/** The serial numbers of a part's family, those of deleted pieces included: they may be on a label. */
export async function serialsInFamily(db: Database, part: Part): Promise<string[]> {
  const found = await Promise.all(
    (await familyOf(db, part)).map((id) =>
      db.stockItems.where('[part+serial]').between([id, Dexie.minKey], [id, Dexie.maxKey]).keys()
    )
  );
  return found.flat().flatMap((key) => (Array.isArray(key) ? String(key[1]) : []));
}
