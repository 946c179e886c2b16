import { say } from '#ui/words/say.ts';

/** What a key asks of the app as a whole. */
export type KeyAction =
  { readonly kind: 'go'; readonly to: number } | { readonly kind: 'undo' | 'keys' | 'search' };

interface Pressed {
  readonly key: string;
  readonly code: string;
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
}

const destinations = 5;

/** Every key that the app knows, for the list of them. */
export const keyList: readonly { readonly keys: string; readonly does: string }[] = [
  { keys: say`Alt + 1 … 5`, does: say`Home, Sell, Stock, Build, More` },
  { keys: say`Ctrl + K`, does: say`Search, or go to a place by its name` },
  { keys: say`Ctrl + Enter`, does: say`Submit the form you are in` },
  { keys: say`Ctrl + Z`, does: say`Undo your last action, outside a text field` },
  { keys: say`Ctrl + /`, does: say`This list` },
  { keys: say`Esc`, does: say`Close the top sheet, dialog or menu` }
];

function destinationOf({ code, altKey, ctrlKey, metaKey }: Pressed): number | undefined {
  const digit = /^Digit([1-9])$/.exec(code)?.[1]; // by place: with Alt a Mac types other characters
  const to = Number(digit);
  return altKey && !ctrlKey && !metaKey && to <= destinations ? to - 1 : undefined;
}

const withCtrl: Readonly<Record<string, 'undo' | 'keys' | 'search'>> = {
  '/': 'keys',
  k: 'search',
  z: 'undo'
};

/** What a pressed key asks for; nothing when it is not one of ours. Never a single letter. */
export function keyAction(pressed: Pressed): KeyAction | undefined {
  const to = destinationOf(pressed);
  if (to !== undefined) return { kind: 'go', to };
  if (!(pressed.ctrlKey || pressed.metaKey) || pressed.altKey) return undefined;
  const isShifted = pressed.shiftKey && pressed.key !== '/'; // some keyboards need Shift for it
  const kind = isShifted ? undefined : withCtrl[pressed.key.toLowerCase()];
  return kind && { kind };
}

/** Where the browser's own undo is meant. */
export const isTextField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches('input, textarea, select'));
