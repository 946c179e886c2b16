import type { IndexableType, Table } from 'dexie';

/**
 * All rows whose index has one of these keys, each key once. Every key is asked for at the same
 * time: for hundreds of keys that takes a fraction of what `anyOf` takes, which walks from key to
 * key with a cursor.
 */
export async function rowsWith<Row>(
  table: Table<Row, string>,
  index: string,
  keys: readonly IndexableType[]
): Promise<Row[]> {
  const found = await Promise.all(keys.map((key) => table.where(index).equals(key).toArray()));
  return found.flat();
}

/** The primary keys of all rows whose index has one of these keys, each key once. */
export async function keysWith<Row>(
  table: Table<Row, string>,
  index: string,
  keys: readonly IndexableType[]
): Promise<string[]> {
  const found = await Promise.all(keys.map((key) => table.where(index).equals(key).primaryKeys()));
  return found.flat();
}
