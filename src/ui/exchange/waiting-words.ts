import { say } from '#ui/words/say.ts';

/** Why a file waits in the inbox. */
export type WaitingWhy = 'not-now' | 'newer-app' | 'earlier-missing' | 'copied-device' | 'shared';

const whys: Readonly<Record<WaitingWhy, string>> = {
  'not-now': say`Kept for later.`,
  'newer-app': say`Written by a newer Docket: update the app, then look again.`,
  'earlier-missing': say`Builds on an earlier file that is missing. Imported by itself once that comes.`,
  'copied-device': say`Its tablet was copied or set back: import a file from here there first.`,
  shared: say`Shared by another app. Nothing of it was taken yet.`
};

/** Why a file waits, in a sentence. */
export const waitingWords = (why: WaitingWhy): string => whys[why];
