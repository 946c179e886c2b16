import type { DBCoreIndex, DBCoreQuery, DBCoreTable } from 'dexie';

export type Stored = Readonly<Record<string, unknown>>;

/** Dexie's numbers for the keys that are one, and for all keys there are. */
export const ranges = { equal: 1, any: 3 } as const;

/** A key as text that no other key has. */
const textOf = (key: unknown) => (typeof key === 'string' ? key : `\n${JSON.stringify(key)}`);

const inKeyOrder = (a: unknown, b: unknown) =>
  typeof a === 'string' && typeof b === 'string' ? (a < b ? -1 : 1) : indexedDB.cmp(a, b);

/** All rows of a table, found as its primary key and its indexes of one value find them. */
export class HeldRows {
  readonly #keyOf: (row: unknown) => unknown;
  readonly #rows = new Map<string, Stored>();
  readonly #indexes = new Map<string, [DBCoreIndex, Map<string, Map<string, Stored>>]>();

  constructor({ schema }: DBCoreTable, rows: readonly Stored[]) {
    const { extractKey } = schema.primaryKey;
    this.#keyOf = (row) => extractKey?.(row);
    for (const row of rows) this.put(row);
  }

  get(key: unknown): Stored | undefined {
    return this.#rows.get(textOf(key));
  }

  put(row: Stored): void {
    const key = this.#keyOf(row);
    this.delete(key);
    this.#rows.set(textOf(key), row);
    for (const [index, groups] of this.#indexes.values()) this.#sort(row, index, groups);
  }

  delete(key: unknown): void {
    const text = textOf(key);
    const row = this.#rows.get(text);
    if (!row) return;
    this.#rows.delete(text);
    for (const [index, groups] of this.#indexes.values())
      groups.get(textOf(index.extractKey?.(row)))?.delete(text);
  }

  /** The rows of one key or of all, by primary key; nothing where only the database can tell. */
  find({ index, range }: DBCoreQuery): Stored[] | undefined {
    const type: number = range.type;
    if (index.isPrimaryKey && type === ranges.any) return this.#inOrder(this.#rows.values());
    if (type !== ranges.equal || index.multiEntry) return undefined;
    if (index.isPrimaryKey) return [this.get(range.lower)].filter((row) => row !== undefined);
    return this.#inOrder(this.#grouped(index).get(textOf(range.lower))?.values() ?? []);
  }

  keyOf(row: Stored): unknown {
    return this.#keyOf(row);
  }

  #inOrder(rows: Iterable<Stored>): Stored[] {
    return [...rows].sort((a, b) => inKeyOrder(this.#keyOf(a), this.#keyOf(b)));
  }

  #grouped(index: DBCoreIndex): ReadonlyMap<string, ReadonlyMap<string, Stored>> {
    const name = String(index.name);
    const known = this.#indexes.get(name);
    if (known) return known[1];
    const groups = new Map<string, Map<string, Stored>>();
    for (const row of this.#rows.values()) this.#sort(row, index, groups);
    this.#indexes.set(name, [index, groups]);
    return groups;
  }

  #sort(row: Stored, index: DBCoreIndex, groups: Map<string, Map<string, Stored>>): void {
    const text = textOf(index.extractKey?.(row));
    const group = groups.get(text) ?? new Map<string, Stored>();
    groups.set(text, group.set(textOf(this.#keyOf(row)), row));
  }
}
