import type { RecordKind } from '#domain/changes.ts';
import { listTables } from '#interop/csv/list-tables.ts';
import { cellsOf, headersOf, type ListTable } from '#interop/csv/list-table.ts';
import type { ListKind, ListRows } from '#interop/csv/list-rows.ts';
import { byteOrderMark, csvLine } from '#interop/csv/write-table.ts';
import type { Database } from '#store/database.ts';
import type { Device } from '#store/device-context.ts';
import { idsAsked, type ListAsked } from '#store/filtered-lists.ts';
import { idsOfList, idsWithin, othersOf, rowsOfList, type Within } from '#store/list-rows.ts';

/** Which rows of a list: all, those a filter shows, or those that belong to something. */
export type ListWanted = { readonly kind: ListKind; readonly within?: Within } | ListAsked;

async function idsOf({ db, today }: Device, wanted: ListWanted): Promise<readonly string[]> {
  if ('asked' in wanted) return idsAsked(db, wanted, today());
  const { kind, within } = wanted;
  if (!within) return idsOfList(db, kind);
  return within.by === 'id' ? within.ids : idsWithin(db, kind, within);
}

/** The ids that rows point at, by kind. */
function pointedAt(points: Readonly<Record<string, RecordKind>>, rows: readonly object[]) {
  const wanted = new Map<RecordKind, Set<string>>();
  for (const [field, kind] of Object.entries(points)) {
    const ids = wanted.get(kind) ?? new Set();
    wanted.set(kind, ids);
    for (const row of rows) {
      const id = (row as Readonly<Record<string, unknown>>)[field];
      if (typeof id === 'string') ids.add(id);
    }
  }
  return wanted;
}

/** So many rows are read and written at a time. */
const pageSize = 500;

type Read = {
  readonly [K in ListKind]: (db: Database, ids: readonly string[]) => Promise<ListRows[K][]>;
};

/** Tells what stands beside the rows of a page; a category or location is itself looked up by its path. */
async function pageText<K extends ListKind>(
  db: Database,
  table: ListTable<K>,
  ids: readonly string[]
): Promise<{ text: string; rows: number }> {
  const rows = await (rowsOfList as Read)[table.kind](db, ids);
  const wanted = pointedAt({ ...table.points, ...own(table.kind) }, rows);
  const others = await othersOf(db, wanted);
  return {
    text: rows.map((row) => csvLine(cellsOf(table, row, others))).join(''),
    rows: rows.length
  };
}

/** Lists of which a row shows its own path. */
const own = (kind: ListKind): Readonly<Record<string, RecordKind>> =>
  kind === 'locations' || kind === 'categories' ? { id: kind } : {};

/** What of a table is written so far. */
export interface Exported {
  readonly text: string;
  /** How many rows the text has, headers left out. */
  readonly rows: number;
  readonly done: number;
  readonly total: number;
}

/** The rows of a table, page by page, without its headers. */
export async function* pagesOf(
  { db }: Device,
  table: ListTable<ListKind>,
  ids: readonly string[]
): AsyncGenerator<Exported> {
  const total = ids.length;
  for (let from = 0; from < total; from += pageSize) {
    const page = await pageText(db, table, ids.slice(from, from + pageSize));
    yield { ...page, done: Math.min(total, from + pageSize), total };
  }
}

/**
 * A list as CSV, page by page, so that a hundred thousand rows never stand in memory at once. Each
 * page is read for itself: what changes meanwhile may stand in a later one. Whoever stops asking
 * stops it.
 */
export async function* exportedCsv(device: Device, wanted: ListWanted): AsyncGenerator<Exported> {
  const table = listTables[wanted.kind] as ListTable<ListKind>;
  const ids = await idsOf(device, wanted);
  yield {
    text: byteOrderMark + csvLine(headersOf(table)),
    rows: 0,
    done: 0,
    total: ids.length
  };
  yield* pagesOf(device, table, ids);
}
