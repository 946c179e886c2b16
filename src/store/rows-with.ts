import { Dexie, type IndexableType, type Table } from 'dexie';
import { grouped } from './grouped.ts';
import { readSoFar, type ReadRows } from './read-once.ts';

interface Keyed {
  readonly id: string;
}

/** So few keys are asked for one by one. */
const few = 24;

/** How many rows to each wanted key a range may hold and still be read as one. */
const slack = 4;

/** The index of the primary key, by Dexie's name. */
const own = ':id';

const fieldsOf = (index: string) =>
  index === own ? ['id'] : index.replaceAll(/[[\]]/g, '').split('+');

/** A key as something that a set can hold: text stays as it is, which is what almost all keys are. */
const held = (key: unknown): unknown => (typeof key === 'string' ? key : JSON.stringify(key));

/** The key that an index has for a row. */
function keyIn(index: string): (row: unknown) => unknown {
  const fields = fieldsOf(index);
  const valueOf = (row: unknown, field: string): unknown =>
    Dexie.getByKeyPath(row as object, field);
  return fields.length === 1
    ? (row) => held(valueOf(row, fields[0] ?? ''))
    : (row) => held(fields.map((field) => valueOf(row, field)));
}

/** Keys as a database sorts them; text by its code units, as a script sorts it by itself. */
const inKeyOrder = (keys: readonly IndexableType[]): IndexableType[] =>
  keys.every((key) => typeof key === 'string')
    ? keys.toSorted()
    : keys.toSorted((a, b) => indexedDB.cmp(a, b));

/** All rows between two of the sorted keys; nothing when many of them are not wanted. */
async function between<Row>(
  table: Table<Row, string>,
  index: string,
  keys: readonly IndexableType[]
): Promise<Row[] | undefined> {
  const most = keys.length * slack;
  const range = () => table.where(index).between(keys[0], keys.at(-1), true, true);
  const near = await range()
    .limit(most + 1)
    .primaryKeys();
  if (near.length > most) return undefined;
  return near.length === 0 ? [] : range().toArray();
}

/** What stands before the colon of a key that is put together, as `ship:…` is; nothing otherwise. */
const nameIn = (key: IndexableType | undefined) =>
  typeof key === 'string' ? key.slice(0, key.indexOf(':') + 1) : '';

/**
 * Where the keys of the first name end. Between the keys of two names lie all others of both: such a
 * range is never worth reading.
 */
function endOfName(keys: readonly IndexableType[]): number | undefined {
  const name = nameIn(keys[0]);
  if (name === nameIn(keys.at(-1))) return undefined;
  return keys.findIndex((key) => nameIn(key) !== name);
}

async function gather<Row>(
  table: Table<Row, string>,
  index: string,
  keys: readonly IndexableType[]
): Promise<Row[]> {
  if (keys.length < few) {
    const found = keys.map((key) => table.where(index).equals(key).toArray());
    return (await Promise.all(found)).flat();
  }
  const end = endOfName(keys);
  const near = end === undefined ? await between(table, index, keys) : undefined;
  if (near) return near;
  const half = end ?? Math.ceil(keys.length / 2);
  const halves = [keys.slice(0, half), keys.slice(half)];
  return (await Promise.all(halves.map((part) => gather(table, index, part)))).flat();
}

/**
 * Asks the database. It counts what it is asked, not what it answers: values that lie close
 * together, as those do that were made at one time, are asked for as one range, the others each by
 * itself, all at the same time. `anyOf` would walk from key to key with a cursor, which takes
 * several times as long.
 */
async function asked<Row>(
  table: Table<Row, string>,
  index: string,
  keys: readonly IndexableType[]
): Promise<Row[]> {
  if (keys.length < few) return gather(table, index, keys);
  const rows = await gather(table, index, inKeyOrder(keys));
  const wanted = new Set(keys.map(held));
  const keyOf = keyIn(index);
  return rows.filter((row) => wanted.has(keyOf(row)));
}

/** Notes rows that were read by an index: what it has for each of these keys, and each row by itself. */
function note(
  read: ReadRows,
  [index, keys]: readonly [string, readonly IndexableType[]],
  rows: readonly Keyed[]
): void {
  const by = read.with.get(index) ?? new Map<unknown, readonly Keyed[]>();
  read.with.set(index, by);
  const keyOf = keyIn(index);
  const groups = grouped(rows, keyOf);
  for (const key of keys.map(held)) by.set(key, groups.get(key) ?? []);
  for (const row of rows) read.at.set(row.id, row);
}

/**
 * All rows whose indexed field has one of these values, each value once, in the order of the index;
 * of an index that has one value for each row. What this transaction has read before it does not
 * read again.
 */
export async function rowsWith<Row extends Keyed>(
  table: Table<Row, string>,
  index: string,
  values: readonly IndexableType[]
): Promise<Row[]> {
  const keys = values.length > 1 ? inKeyOrder(values) : values;
  const read = readSoFar(table.name);
  if (!read) return asked(table, index, keys);
  const known = read.with.get(index);
  const missing = known ? keys.filter((key) => !known.has(held(key))) : keys;
  const rows = missing.length > 0 ? await asked(table, index, missing) : [];
  note(read, [index, missing], rows);
  if (missing.length === keys.length) return rows;
  const by = read.with.get(index);
  return keys.flatMap((key) => (by?.get(held(key)) as readonly Row[] | undefined) ?? []);
}

/** The primary keys of all rows whose indexed field has one of these values, each value once. */
export async function keysWith<Row extends Keyed>(
  table: Table<Row, string>,
  index: string,
  keys: readonly IndexableType[]
): Promise<string[]> {
  const known = readSoFar(table.name)?.with.get(index);
  if (keys.length >= few || (known && keys.every((key) => known.has(held(key)))))
    return (await rowsWith(table, index, keys)).map(({ id }) => id);
  const found = await Promise.all(keys.map((key) => table.where(index).equals(key).primaryKeys()));
  return found.flat();
}

const readAt = async <Row extends Keyed>(table: Table<Row, string>, ids: readonly string[]) =>
  ids.length >= few
    ? asked(table, own, ids)
    : (await table.bulkGet([...ids])).filter((row) => row !== undefined);

/**
 * The rows of these primary keys that are there, in any order, each key once. What this transaction
 * has read before it does not read again.
 */
export async function rowsAt<Row extends Keyed>(
  table: Table<Row, string>,
  ids: readonly string[]
): Promise<Row[]> {
  const read = readSoFar(table.name);
  if (!read) return readAt(table, ids);
  const missing = ids.filter((id) => !read.at.has(id));
  const rows = missing.length > 0 ? await readAt(table, missing) : [];
  for (const id of missing) read.at.set(id, undefined);
  for (const row of rows) read.at.set(row.id, row);
  if (missing.length === ids.length) return rows;
  return ids.flatMap((id) => (read.at.get(id) as Row | undefined) ?? []);
}
