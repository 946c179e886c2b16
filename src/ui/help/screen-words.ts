import type { ScreenName } from '#domain/code/screen-code.ts';
import { say } from '#ui/words/say.ts';

/** What the screens are called that a code opens. */
export const screenWords: Readonly<Record<ScreenName, string>> = {
  home: say`Home`,
  orders: say`Sales Orders`,
  'new-order': say`New Sales Order`,
  stock: say`Stock`,
  builds: say`Build Orders`,
  practice: say`Practise scanning`
};
