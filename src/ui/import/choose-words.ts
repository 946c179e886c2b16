import type { ChooseWords } from '#ui/kit/choose-words.ts';

/** How an export from InvenTree is asked for. */
export const exportWords: ChooseWords = {
  prompt: 'Drop the export here, or choose it.',
  button: 'Choose a file',
  input: 'Export file',
  several: 'That was more than one file. An export is one file with all records: choose that one.',
  pasteTitle: 'Paste the text instead',
  pasteLabel: 'Text of the export',
  pasteMissing: 'Paste the text of the export first.',
  pasteButton: 'Read the text'
};
