import { counted, quantityText } from '#ui/words/format.ts';
import { say } from '#ui/words/say.ts';
import { manyWord } from './counts.ts';
import type { FileView } from './import-view.ts';

/** What a file turned out to be, and how much of it there is. */
export function fileText({ model, rows, of }: FileView): string {
  if (model === '') return say`Not known, so it is left out: ${counted(rows, 'row')}`;
  if (model === 'export') return say`Export: ${counted(rows, 'record')}`;
  if (of === null) return say`${manyWord(model)}: ${counted(rows, 'row')}`;
  return say`${manyWord(model)}: ${quantityText(rows)} of ${counted(of, 'row')}. The others are on further pages of the list, which are not among the files.`;
}
