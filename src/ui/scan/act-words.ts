import type { ActName } from '#domain/code/act-code.ts';
import { say } from '#ui/words/say.ts';

/** What an act is called: as on the button that it stands for. */
export const actWords: Readonly<Record<ActName, string>> = {
  submit: say`Submit`,
  'allocate-all': say`Allocate All`,
  'build-short': say`Build Short`,
  'complete-build': say`Complete Build`,
  pick: say`Pick`,
  ship: say`Ship Order`,
  done: say`Done`,
  undo: say`Undo`
};
