import type { ChooseWords } from '#ui/kit/choose-words.ts';
import { say } from '#ui/words/say.ts';

const pasted = {
  several: say`That was more than one file. Choose them one after the other, the oldest first.`,
  pasteTitle: say`Paste the text of a file instead`,
  pasteLabel: say`Text of the file`,
  pasteMissing: say`Paste the text of the file first.`,
  pasteButton: say`Read the text`
};

/** How an order file is asked for. */
export const receiveWords: ChooseWords = {
  ...pasted,
  prompt: say`Drop an order file anywhere on this page, or choose it.`,
  button: say`Receive file`,
  input: say`Order file`
};

/** How a backup is asked for. */
export const restoreWords: ChooseWords = {
  ...pasted,
  prompt: say`Drop a backup anywhere on this page, or choose it. You see what is in it first.`,
  button: say`Choose a backup`,
  input: say`Backup file`
};

/** Why nothing came of what another app shared. */
export const shareWords = {
  nothing: say`There was no file in what the other app shared. Share the order file itself, or copy its text and paste it here.`,
  full: say`This tablet is full, so the shared file could not be kept here. It is still in the other app: free some space, then share it again.`
};
