import type { ChooseWords } from '#ui/kit/choose-words.ts';
import { say } from '#ui/words/say.ts';

/** How an export from InvenTree is asked for. */
export const exportWords: ChooseWords = {
  prompt: say`Drop the export here, or tables and lists together, or choose them.`,
  button: say`Choose files`,
  input: say`Export file`,
  pasteTitle: say`Paste the text instead`,
  pasteLabel: say`Text of the export`,
  pasteMissing: say`Paste the text of the export first.`,
  pasteButton: say`Read the text`
};
