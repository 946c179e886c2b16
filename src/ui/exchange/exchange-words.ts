import { commonWords, type CommonRefusal } from '#ui/words/command-words.ts';
import { counted, quantityText } from '#ui/words/format.ts';
import { say } from '#ui/words/say.ts';
import { fileRefusalWords, type FileRefusal } from './file-refusal-words.ts';

type NotSaved = Extract<CommonRefusal, { readonly code: 'not-saved' }>;

/** Why nothing came of writing or reading a file. */
export type FailedView =
  FileRefusal | NotSaved | { readonly code: 'no-exchange' } | { readonly code: 'gone' };

/** Why nothing came of it, in words that say what to do. */
export function failedWords(failed: FailedView): string {
  switch (failed.code) {
    case 'no-exchange':
      return say`The part of Docket that reads and writes files did not start. Reload the window and try again. Nothing was changed here.`;
    case 'gone':
      return say`That file is not here any more: it was taken or let go meanwhile.`;
    case 'not-saved':
      return failed.fault === 'full'
        ? say`This tablet is full, so nothing was taken and nothing is lost. Free some space, then try again.`
        : commonWords(failed);
    default:
      return fileRefusalWords(failed);
  }
}

type Phase = 'reading' | 'copying' | 'writing' | 'packing';

interface ProgressView {
  readonly phase: Phase;
  readonly done?: number;
  readonly total?: number;
}

/** What the exchange is busy with: "Writing 1,200 of 2,261 changes". */
export function exchangeProgressText({ phase, done = 0, total }: ProgressView): string {
  switch (phase) {
    case 'reading':
      return total
        ? say`Reading the file: ${quantityText(Math.floor((done / total) * 100))} %`
        : say`Reading the file`;
    case 'copying':
      return say`Making a safety copy first`;
    case 'writing':
      return total ? say`Writing ${quantityText(done)} of ${counted(total, 'row')}` : say`Writing`;
    case 'packing':
      return total
        ? say`Putting ${quantityText(done)} of ${counted(total, 'change')} into the file`
        : say`Putting the file together`;
  }
}

interface DoneView {
  readonly changes: number;
  readonly joined: boolean;
  readonly unparked: number;
}

/** What an import did. */
export function takenText({ changes, joined, unparked }: DoneView): string {
  const joining = joined
    ? say`This tablet is one of the workshop now. Send changes from here once, so that the others know. `
    : '';
  const files = say`${counted(unparked, 'file that had waited was', 'files that had waited were')} imported too.`;
  return say`${joining}${counted(changes, 'change')} came in.${unparked > 0 ? ` ${files}` : ''}`;
}
