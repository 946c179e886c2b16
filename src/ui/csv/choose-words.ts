import type { ChooseWords } from '#ui/kit/choose-words.ts';

/** How a table is asked for. */
export const tableWords: ChooseWords = {
  prompt: 'Drop a CSV file here, or choose it.',
  button: 'Choose a file',
  input: 'CSV file',
  several: 'That was more than one file. Choose them one after the other.',
  pasteTitle: 'Paste the table instead',
  pasteLabel: 'Rows of the table, with their headers',
  pasteMissing: 'Paste the rows of a table first.',
  pasteButton: 'Read the table'
};
