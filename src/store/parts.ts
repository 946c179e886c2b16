import type { PartId } from '#domain/kernel/ids.ts';
import type { Database } from './database.ts';
import { recordsOf } from './records.ts';
import { rowsWith } from './rows-with.ts';

/** A part and all its variants, theirs included: whose stock counts for it (R-A2). */
export async function partWithVariants(db: Database, part: PartId): Promise<PartId[]> {
  const found = new Set<PartId>([part]);
  let newest: PartId[] = [part];
  while (newest.length > 0) {
    const rows = await rowsWith(db.parts, 'variantOf', newest);
    newest = recordsOf('parts', rows)
      .map(({ id }) => id)
      .filter((id) => !found.has(id));
    for (const id of newest) found.add(id);
  }
  return [...found];
}
