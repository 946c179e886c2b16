import { commonWords, type CommonRefusal } from '#ui/words/command-words.ts';
import { quantityText } from '#ui/words/format.ts';
import { rowsText, type ListKind } from './list-words.ts';

/** Why no table came of it. */
export type TableFailure =
  Extract<CommonRefusal, { readonly code: 'not-saved' }> | { readonly code: 'no-helper' };

/** Why no table came of it, in a sentence that says what to do. */
export function tableFailureWords(failure: TableFailure): string {
  switch (failure.code) {
    case 'no-helper':
      return 'The part of Docket that reads and writes tables did not start. Reload the page and try again. Nothing was changed here.';
    case 'not-saved':
      return commonWords(failure);
  }
}

/** "Writing 1,200 of 2,261 rows". */
export const writingText = (done: number, total: number) =>
  `Writing ${quantityText(done)} of ${quantityText(total)} rows`;

/** "42 orders, ready". */
export const writtenText = (kind: ListKind, rows: number) => `${rowsText(kind, rows)}, ready`;
