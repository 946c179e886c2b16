import type { Collection, Table } from 'dexie';

/** What the search index found for a list, by id and in no order. */
export type FoundIds = ReadonlySet<string>;

/** So few are read by their ids; of more it is cheaper to look along the index of the filter. */
const few = 300;

export const areFew = (found: FoundIds) => found.size <= few;

/** The rows that were found: at least those of the filter, which the range is. */
export async function rowsFound<Row extends { readonly id: string }>(
  table: Table<Row, string>,
  found: FoundIds,
  range: () => Collection<Row, string>
): Promise<Row[]> {
  if (areFew(found)) return (await table.bulkGet([...found])).filter((row) => row !== undefined);
  return (await range().toArray()).filter(({ id }) => found.has(id));
}

/** The ids in a range that were found, in its order. */
export const idsFound = async <Row>(
  range: Collection<Row, string>,
  found: FoundIds
): Promise<string[]> => (await range.primaryKeys()).filter((id) => found.has(id));

/** One page of a list that was searched: its ids in the order of the list, and how many there are in all. */
export interface Shown {
  readonly ids: readonly string[];
  readonly total: number;
}

/** The rows of such a page that are still there. */
export async function rowsShown<Row>(table: Table<Row, string>, { ids }: Shown): Promise<Row[]> {
  const rows = await table.bulkGet([...ids]);
  return rows.filter((row) => row !== undefined);
}
