import type { Collection } from 'dexie';

/** How many rows there are that nobody has deleted. */
export const living = <Row extends { readonly del?: boolean }>(
  rows: Collection<Row, string>
): Promise<number> => rows.filter(({ del }) => del !== true).count();
