import type { ChooseWords } from '#ui/kit/choose-words.ts';
import { say } from '#ui/words/say.ts';

/** How a table is asked for. */
export const tableWords: ChooseWords = {
  prompt: say`Drop a CSV file here, or choose it.`,
  button: say`Choose a file`,
  input: say`CSV file`,
  several: say`That was more than one file. Choose them one after the other.`,
  pasteTitle: say`Paste the table instead`,
  pasteLabel: say`Rows of the table, with their headers`,
  pasteMissing: say`Paste the rows of a table first.`,
  pasteButton: say`Read the table`
};
