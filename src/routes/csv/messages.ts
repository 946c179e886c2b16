import type { ListWanted } from '#commands/export-csv.ts';
import type { StorageFault } from '#store/faults.ts';

/** What the page asks of the program beside it. */
export type Asked = {
  readonly ask: 'export';
  readonly wanted: ListWanted;
};

/** A table that was written, ready to be saved. */
export interface WrittenTable {
  readonly file: Blob;
  readonly name: string;
  readonly rows: number;
}

/** Why nothing came of it. */
export type Failed =
  | { readonly code: 'not-saved'; readonly fault: StorageFault }
  /** The program itself could not be loaded, or broke. */
  | { readonly code: 'no-helper' };

export interface Progress {
  readonly phase: 'writing-file';
  readonly done: number;
  readonly total: number;
}

/** What it tells the page. */
export type Told =
  | { readonly tell: 'progress'; readonly progress: Progress }
  | { readonly tell: 'written'; readonly written: WrittenTable }
  | { readonly tell: 'failed'; readonly failed: Failed };
