import type { ChooseWords } from '#ui/kit/choose-words.ts';

const pasted = {
  several: 'That was more than one file. Choose them one after the other, the oldest first.',
  pasteTitle: 'Paste the text of a file instead',
  pasteLabel: 'Text of the file',
  pasteMissing: 'Paste the text of the file first.',
  pasteButton: 'Read the text'
};

/** How an order file is asked for. */
export const receiveWords: ChooseWords = {
  ...pasted,
  prompt: 'Drop an order file anywhere on this page, or choose it.',
  button: 'Receive file',
  input: 'Order file'
};

/** How a backup is asked for. */
export const restoreWords: ChooseWords = {
  ...pasted,
  prompt: 'Drop a backup anywhere on this page, or choose it. You see what is in it first.',
  button: 'Choose a backup',
  input: 'Backup file'
};

/** Why nothing came of what another app shared. */
export const shareWords = {
  nothing:
    'There was no file in what the other app shared. Share the order file itself, or copy its text and paste it here.',
  full: 'This tablet is full, so the shared file could not be kept here. It is still in the other app: free some space, then share it again.'
};
