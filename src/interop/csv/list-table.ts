import type { RecordKind } from '#domain/changes.ts';
import type { ListKind, ListRows, Others } from './list-rows.ts';
import type { Cell } from './write-table.ts';

type Columns<Row> = Readonly<Record<string, (row: Row, others: Others) => Cell>>;

/** How a list leaves as a table. */
export interface ListTable<Kind extends ListKind> {
  readonly kind: Kind;
  /** The fields that point at other records, and of which kind those are. */
  readonly points: Readonly<Record<string, RecordKind>>;
  readonly columns: Columns<ListRows[Kind]>;
}

/** The column that rows are found again by: ours alone, so that it marks a table of ours. */
export const ownIdHeader = 'Docket ID';

/** What makes a table of a list: what it points at, and its columns in their order. */
export const listTable = <Kind extends ListKind>(
  kind: Kind,
  points: ListTable<Kind>['points'],
  columns: Columns<ListRows[Kind]>
): ListTable<Kind> => ({
  kind,
  points,
  columns: { ...columns, [ownIdHeader]: (row) => row.id }
});

export const headersOf = ({ columns }: { readonly columns: object }) => Object.keys(columns);

export const cellsOf = <Kind extends ListKind>(
  { columns }: ListTable<Kind>,
  row: ListRows[Kind],
  others: Others
): Cell[] => Object.values(columns).map((cell) => cell(row, others));
