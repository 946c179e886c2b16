import type { RecordKind, RecordOf } from '#domain/changes.ts';
import type { Database, StoredRecord } from './database.ts';
import { recordOf } from './records.ts';

/** The kinds that stand in one of their own kind. */
type Nested = 'locations' | 'categories' | 'parts';

/** A record and everything it stands in, from the inside out. A loop is walked once. */
export async function climb<K extends Nested & RecordKind>(
  db: Database,
  kind: K,
  { from, up }: { from: string | null | undefined; up: (record: RecordOf<K>) => string | null }
): Promise<RecordOf<K>[]> {
  const found: RecordOf<K>[] = [];
  const seen = new Set<string>();
  let next = from ?? null;
  while (next !== null && !seen.has(next)) {
    seen.add(next);
    const row = await db.table<StoredRecord<K>, string>(kind).get(next);
    const record = recordOf(kind, row);
    if (record) found.push(record);
    next = record ? up(record) : null;
  }
  return found;
}
