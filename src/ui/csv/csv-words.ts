import { commonWords, type CommonRefusal } from '#ui/words/command-words.ts';
import { counted, quantityText } from '#ui/words/format.ts';
import { say } from '#ui/words/say.ts';
import { rowsText, type ListKind } from './list-words.ts';

/** Why no table came of it. */
export type TableFailure =
  | Extract<CommonRefusal, { readonly code: 'not-saved' }>
  | { readonly code: 'too-large'; readonly size: number; readonly limit: number }
  | { readonly code: 'too-many-rows' | 'too-many-columns'; readonly limit: number }
  | { readonly code: 'cut-off'; readonly row: number }
  | {
      readonly code:
        | 'no-helper'
        | 'workbook'
        | 'not-text'
        | 'web-page'
        | 'json'
        | 'empty'
        | 'unreadable'
        | 'changed-meanwhile';
    };

const mebibytes = (size: number) => quantityText(Math.ceil(size / 1024 / 1024), 'MB');

/** Why no table came of it, in a sentence that says what to do. */
export function tableFailureWords(failure: TableFailure): string {
  switch (failure.code) {
    case 'no-helper':
      return say`The part of Docket that reads and writes tables did not start. Reload the page and try again. Nothing was changed here.`;
    case 'too-large':
      return say`The file is too large: ${mebibytes(failure.size)}, and at most ${mebibytes(failure.limit)} are read. Cut it into several files.`;
    case 'too-many-rows':
      return say`The table has more than ${quantityText(failure.limit)} rows. Cut it into several files.`;
    case 'too-many-columns':
      return say`The table has more than ${quantityText(failure.limit)} columns. Keep those that are needed.`;
    case 'cut-off':
      return say`Row ${String(failure.row)} begins a quote that never ends: the file was cut off, or a quotation mark stands alone. Put it right, then choose the file again.`;
    case 'workbook':
      return say`This is the file of a spreadsheet program itself. Save it there as CSV, then choose that file.`;
    case 'not-text':
      return say`This file is no text, so it is no table. Save the table as CSV, then choose that file.`;
    case 'web-page':
      return say`This is a web page, not a table. Download the table as CSV, then choose that file.`;
    case 'json':
      return say`This is JSON, not a table. An export of InvenTree is read under More → Import from InvenTree.`;
    case 'empty':
      return say`There is nothing in this table. Choose another file.`;
    case 'unreadable':
      return say`The file could not be read: it was moved, or lies where this tablet can not reach it. Copy it onto the tablet, then choose it again.`;
    case 'changed-meanwhile':
      return say`Something that the table is about was changed meanwhile, so nothing was written. Look at the preview again.`;
    case 'not-saved':
      return commonWords(failure);
  }
}

interface ProgressView {
  readonly phase: 'writing-file' | 'reading' | 'checking' | 'writing';
  readonly done: number;
  readonly total: number;
}

/** What the work on a table is busy with: "Checking 1,200 of 2,261 rows". */
export function tableProgressText({ phase, done, total }: ProgressView): string {
  const rows = say`${quantityText(done)} of ${quantityText(total)} rows`;
  switch (phase) {
    case 'writing-file':
      return total > 0 ? say`Writing ${rows}` : say`Writing the table`;
    case 'reading':
      return say`Reading the file`;
    case 'checking':
      return say`Checking ${rows}`;
    case 'writing':
      return say`Writing`;
  }
}

/** "42 orders, ready". */
export const writtenText = (kind: ListKind, rows: number) => say`${rowsText(kind, rows)}, ready`;

interface CountsView {
  readonly added: number;
  readonly changed: readonly unknown[];
}

/** "Imported: 12 new, 3 changed". */
export const importedText = ({ added, changed }: CountsView) =>
  say`Imported: ${quantityText(added)} new, ${quantityText(changed.length)} changed`;

/** "Import 15 rows". */
export const importLabel = ({ added, changed }: CountsView) =>
  say`Import ${counted(added + changed.length, 'row')}`;
