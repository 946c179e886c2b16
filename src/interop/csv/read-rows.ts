import { restored } from './cells.ts';
import { fieldsOf, type ImportKind } from './fields.ts';
import { ownIdHeader } from './list-table.ts';
import type { Mapping } from './mapping.ts';
import { cellValue, type CellRefusal } from './read-cells.ts';
import type { Table, TableRow } from './read-table.ts';

/** What a row says, by field; a field that no column says, or an empty cell leaves open, is not in it. */
export type Values = Readonly<Record<string, unknown>>;

/** A cell that makes no sense. */
export interface BadCell {
  readonly code: 'bad-cell';
  /** The header of its column. */
  readonly column: string;
  readonly why: CellRefusal;
}

export interface ReadRow {
  readonly row: TableRow;
  readonly values: Values;
  readonly bad: BadCell | undefined;
}

/** A table of our own bears our ids; in it, and in no other, cells were made harmless. */
const isOurs = ({ headers }: Table) => headers.includes(ownIdHeader);

/** What the rows of a table say in the columns that were chosen. */
export function readRows(kind: ImportKind, table: Table, mapping: Mapping): ReadRow[] {
  const types = new Map(fieldsOf[kind].map(({ key, type }) => [key, type]));
  const back = isOurs(table) ? restored : (cell: string) => cell.trim();
  const columns = mapping.flatMap((key, at) => {
    const type = types.get(key ?? '');
    return key !== null && type ? [{ at, key, type, header: table.headers[at] ?? '' }] : [];
  });
  return table.rows.map((row) => {
    const values: Record<string, unknown> = {};
    let bad: BadCell | undefined;
    for (const { at, key, type, header } of columns) {
      const value = cellValue(type, back(row.cells[at] ?? ''));
      if (!value.ok) bad ??= { code: 'bad-cell', column: header, why: value.error };
      else if (value.value !== undefined) values[key] = value.value;
    }
    return { row, values, bad };
  });
}
