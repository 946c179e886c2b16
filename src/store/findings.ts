import type { Finding } from '#domain/findings/audit.ts';
import type { Database } from './database.ts';

/** The red findings that wait for somebody and are about one of these records. */
export async function redOn(db: Database, ids: Iterable<string>): Promise<Finding[]> {
  const wanted = new Set(ids);
  // There are few, and mostly none: one look is cheaper than one for each record.
  const red = await db.findings.where('[open+severity]').equals([1, 'red']).toArray();
  return red.filter(({ about }) => about.some((id) => wanted.has(id))).map((row) => row.finding);
}
