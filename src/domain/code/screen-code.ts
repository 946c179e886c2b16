import { printedWord } from './printed-word.ts';

/** The screens that a printed code can open. */
const screens = ['home', 'orders', 'new-order', 'stock', 'builds', 'practice'] as const;
export type ScreenName = (typeof screens)[number];

/**
 * Which screen a code opens, `go:home` for one, also within an address (`…/open?u=go:home`). Nothing for any
 * other code, and for a screen of that name that is not there: then it is an unknown code like any other.
 */
export function screenIn(raw: string): ScreenName | undefined {
  const printed = printedWord(raw);
  return screens.find((screen) => printed?.kind === 'go' && screen === printed.word);
}
