import type { WordsFor } from '#ui/order/words-for.ts';
import { commonWords, type CommonRefusal } from '#ui/words/command-words.ts';
import { quantityText } from '#ui/words/format.ts';
import { say } from '#ui/words/say.ts';

/** Why a file is not taken, or an import was not kept. */
export type ImportRefusal =
  | { readonly code: 'too-large'; readonly size: number; readonly limit: number }
  | { readonly code: 'too-deep'; readonly limit: number }
  | { readonly code: 'too-many'; readonly limit: number }
  | { readonly code: 'reserved-name'; readonly name: string }
  | {
      readonly code:
        | 'not-text'
        | 'web-page'
        | 'table'
        | 'workbook'
        | 'not-json'
        | 'cut-off'
        | 'rest-list'
        | 'not-an-export'
        | 'empty'
        | 'unreadable'
        | 'no-importer'
        | 'cancelled';
    }
  | Extract<CommonRefusal, { readonly code: 'not-saved' }>;

const mebibytes = (size: number) => quantityText(Math.ceil(size / 1024 / 1024), 'MB');

const command = say`In InvenTree, run “invoke export-records” and choose the file that it writes.`;

const words: WordsFor<ImportRefusal> = {
  'too-large': ({ size, limit }) =>
    say`The file is too large: ${mebibytes(size)}, and at most ${mebibytes(limit)} are read. Delete what is old in a copy of that InvenTree, export the copy, then try again.`,
  'too-deep': ({ limit }) =>
    say`In this file more than ${quantityText(limit)} lists stand inside each other, which no InvenTree export has. ${command}`,
  'too-many': ({ limit }) =>
    say`The file holds too much: at most ${quantityText(limit)} entries of a kind are read. Delete what is old in a copy of that InvenTree, export the copy, then try again.`,
  'reserved-name': ({ name }) =>
    say`A field in this file is called “${name}”, a name that programs keep for themselves, so the file was not taken. Remove that field, then try again.`,
  'not-text': () =>
    say`This is not a text file, but perhaps a picture, an archive or a copy of the database. ${command} Unpack it first when it is in an archive.`,
  'web-page': () =>
    say`This is a web page, not an export. Saving a page of InvenTree does not save its records. ${command}`,
  table: () =>
    say`This is a table whose headers are not those of InvenTree. Set the language there to English, download its tables again as CSV, then choose them all at once.`,
  workbook: () =>
    say`This is the file of a spreadsheet program. Download the tables of InvenTree as CSV or TSV, then choose those.`,
  'not-json': () => say`This is not JSON, or it was changed since it was written. ${command}`,
  'cut-off': () =>
    say`The file stops in the middle: the copy was not finished. Copy it again from where it was written, then choose it again.`,
  'rest-list': () =>
    say`This may be a list from InvenTree’s web interface, but it has other fields than those that are known. ${command}`,
  'not-an-export': () => say`This is JSON, but no InvenTree export. ${command}`,
  empty: () => say`There are no records in this file. ${command}`,
  unreadable: () =>
    say`The file could not be read: it was moved, or lies where this tablet can not reach it. Copy it onto the tablet, then choose it again.`,
  'no-importer': () =>
    say`The importer did not start, so nothing was written. Reload the page, then choose the file again.`,
  cancelled: () => say`Cancelled. Nothing was written.`,
  'not-saved': commonWords
};

/** Why, in a sentence that says what to do; and which of several files it is about. */
export function importWords(refusal: ImportRefusal & { readonly file?: string }): string {
  const tell = words[refusal.code] as (refused: ImportRefusal) => string;
  const why = tell(refusal);
  return refusal.file === undefined ? why : say`${refusal.file}: ${why}`;
}
