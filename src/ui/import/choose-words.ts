import type { ChooseWords } from '#ui/kit/choose-words.ts';
import { say } from '#ui/words/say.ts';

/** How an export from InvenTree is asked for. */
export const exportWords: ChooseWords = {
  prompt: say`Drop the export here, or choose it.`,
  button: say`Choose a file`,
  input: say`Export file`,
  several: say`That was more than one file. An export is one file with all records: choose that one.`,
  pasteTitle: say`Paste the text instead`,
  pasteLabel: say`Text of the export`,
  pasteMissing: say`Paste the text of the export first.`,
  pasteButton: say`Read the text`
};
