import type { RecordKind, RecordOf } from '#domain/changes.ts';
import type { Database, StoredRecord } from './database.ts';
import { recordOf } from './records.ts';

/** A record as it is before it is saved: not there yet, there, or nothing at all when somebody deleted it. */
export async function known<K extends RecordKind>(
  db: Database,
  kind: K,
  id: RecordOf<K>['id']
): Promise<{ readonly before: RecordOf<K> | undefined } | undefined> {
  const row = await db.table<StoredRecord<K>, string>(kind).get(id);
  return row?.del === true ? undefined : { before: recordOf(kind, row) };
}
