import type { ListWanted } from '#commands/export-csv.ts';
import type { CsvPreview } from '#commands/import-csv/import-csv.ts';
import type { ImportKind } from '#interop/csv/fields.ts';
import type { InventreeKind } from '#interop/csv/inventree-tables.ts';
import type { Mapping } from '#interop/csv/mapping.ts';
import type { TableRefusal } from '#interop/csv/read-table.ts';
import type { StorageFault } from '#store/faults.ts';

/** What the page asks of the program beside it. */
export type Asked =
  | { readonly ask: 'export'; readonly wanted: ListWanted }
  /** A table for InvenTree's import wizard. */
  | { readonly ask: 'export-inventree'; readonly kind: InventreeKind }
  /** A file as it was chosen, or text as it was pasted. */
  | { readonly ask: 'read'; readonly from: File | string }
  /** What the table that was read last would do, as this list and with these columns. */
  | {
      readonly ask: 'preview';
      readonly kind: ImportKind;
      readonly mapping: Mapping;
      readonly order?: string | undefined;
      readonly person: string;
    }
  /** Write what the last preview showed. */
  | { readonly ask: 'import' };

/** A table that was written, ready to be saved. */
interface WrittenTable {
  readonly file: Blob;
  readonly name: string;
  readonly rows: number;
}

/** A table that was read: its headers, a row to tell the columns by, and a guess what it is. */
export interface ReadTable {
  readonly headers: readonly string[];
  readonly example: readonly string[];
  readonly rows: number;
  readonly kind: ImportKind;
}

/** Why nothing came of it. */
export type Failed =
  | TableRefusal
  | { readonly code: 'not-saved'; readonly fault: StorageFault }
  | { readonly code: 'changed-meanwhile' }
  /** The browser did not give the content of the file. */
  | { readonly code: 'unreadable' }
  /** The program itself could not be loaded, or broke. */
  | { readonly code: 'no-helper' };

export interface Progress {
  readonly phase: 'writing-file' | 'reading' | 'checking' | 'writing';
  readonly done: number;
  readonly total: number;
}

/** What it tells the page. */
export type Told =
  | { readonly tell: 'progress'; readonly progress: Progress }
  | { readonly tell: 'written'; readonly written: WrittenTable }
  | { readonly tell: 'read'; readonly read: ReadTable }
  | { readonly tell: 'previewed'; readonly preview: CsvPreview }
  | { readonly tell: 'imported'; readonly imported: CsvPreview }
  | { readonly tell: 'failed'; readonly failed: Failed };
