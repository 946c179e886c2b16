import type { Imported, ImportPhase, ImportPreview } from '#commands/import-inventree.ts';
import type { CommandRefusal } from '#commands/command.ts';
import type { FilesRefusal } from '#interop/inventree/read-files.ts';
import type { ImportReport } from '#interop/inventree/report.ts';

/** What the page asks of the importer. */
export type Asked =
  | {
      readonly ask: 'preview';
      /** Files as they were chosen, or text as it was pasted. */
      readonly from: readonly File[] | string;
      /** What the InvenTree is called. */
      readonly source: string;
      /** Who uses the device. */
      readonly person: string;
    }
  /** Write what the last preview showed. */
  | { readonly ask: 'import' };

/** A preview without the plan itself, which stays with the importer. */
export interface Preview extends Omit<ImportPreview, 'plan'> {
  readonly report: ImportReport;
}

/** Why there is no preview, or why nothing was written. */
export type Refused =
  | FilesRefusal
  | Extract<CommandRefusal, { readonly code: 'not-saved' }>
  | { readonly code: 'cancelled' }
  /** The importer's own program could not be loaded, or broke. */
  | { readonly code: 'no-importer' }
  /** The browser did not give the content of the file. */
  | { readonly code: 'unreadable'; readonly file?: string };

export interface Progress {
  readonly phase: ImportPhase;
  readonly done?: number;
  readonly total?: number;
}

/** What the importer tells the page. */
export type Told =
  | { readonly tell: 'progress'; readonly progress: Progress }
  | { readonly tell: 'previewed'; readonly preview: Preview }
  | { readonly tell: 'imported'; readonly imported: Imported }
  | { readonly tell: 'refused'; readonly refusal: Refused };
