import type { RecordKind, RecordOf } from '#domain/changes.ts';
import type { Database, StoredRecord } from './database.ts';
import { recordsOf } from './records.ts';
import { rowsWith } from './rows-with.ts';

/** A record by its kind. */
export type Chosen = {
  readonly [K in RecordKind]: readonly [kind: K, record: RecordOf<K>];
}[RecordKind];

const named = <K extends RecordKind>(kind: K, records: readonly RecordOf<K>[]) =>
  records.map((record) => [kind, record] as unknown as Chosen);

const present = (ids: readonly (string | null)[]) => [...new Set(ids.filter((id) => id !== null))];

/** The live records of a kind with these ids, each once. */
async function those<K extends RecordKind>(
  db: Database,
  kind: K,
  ids: readonly (string | null)[]
): Promise<RecordOf<K>[]> {
  const rows = await db.table<StoredRecord<K>, string>(kind).bulkGet(present(ids));
  return recordsOf(kind, rows);
}

/** Chosen orders with their lines, and everything that they refer to: whom, where to, and what. */
export async function chosenOrders(db: Database, ids: readonly string[]): Promise<Chosen[]> {
  const orders = await those(db, 'salesOrders', ids);
  const [lineRows, extraRows] = await Promise.all([
    rowsWith(db.lines, 'order', ids),
    rowsWith(db.extraLines, 'order', ids)
  ]);
  const lines = recordsOf('lines', lineRows);
  const [customers, contacts, addresses, parts] = await Promise.all([
    those(
      db,
      'companies',
      orders.map(({ customer }) => customer)
    ),
    those(
      db,
      'contacts',
      orders.map(({ contact }) => contact)
    ),
    those(
      db,
      'addresses',
      orders.map(({ address }) => address)
    ),
    those(
      db,
      'parts',
      lines.map(({ part }) => part)
    )
  ]);
  return [
    ...named('companies', customers),
    ...named('contacts', contacts),
    ...named('addresses', addresses),
    ...named('parts', parts),
    ...named('salesOrders', orders),
    ...named('lines', lines),
    ...named('extraLines', recordsOf('extraLines', extraRows))
  ];
}
