import { say } from '#ui/words/say.ts';
import { faultOf } from './learn.ts';
import { endOfText, isAimSetting, startOfText } from './wedge-keys.ts';

const functionKeys = Array.from({ length: 12 }, (_, at) => `F${String(at + 1)}`);
const isFunctionKey = (name: string) => /^F\d+$/.test(name);

/** What a scanner can type before a code: a few signs, or one of these. */
export const prefixKinds = () => [
  { value: 'signs', label: say`A sign` },
  { value: startOfText, label: say`STX, which is Ctrl + B` },
  { value: 'aim', label: say`What kind of code it is, as AIM writes it: ]C1, ]d2, ]Q3` },
  ...functionKeys.map((name) => ({ value: name, label: name }))
];

/** Which of the kinds a prefix is; a function key by its name. */
export function prefixKind(prefix: readonly string[]): string {
  const [first = ''] = prefix;
  if (isAimSetting(prefix)) return 'aim';
  return first === startOfText || isFunctionKey(first) ? first : 'signs';
}

/** What a scanner can type after a code, and what this one types. */
export function suffixes(now: string) {
  const usual = [
    { value: 'Enter', label: say`Enter` },
    { value: 'Tab', label: say`Tab` },
    { value: endOfText, label: say`ETX, which is Ctrl + C` },
    { value: 'none', label: say`Nothing: the code ends with a pause` }
  ];
  return usual.some(({ value }) => value === now) ? usual : [...usual, { value: now, label: now }];
}

/** What comes before a code, in a word. */
export function prefixWords(prefix: readonly string[]): string {
  if (prefix.length === 0) return say`nothing`;
  if (isAimSetting(prefix)) return say`the kind of code, as AIM writes it`;
  return prefix.map((name) => (name === startOfText ? 'STX' : name)).join(' ');
}

/** What comes after a code, in a word. */
export function suffixWords(suffix: string): string {
  if (suffix === endOfText) return 'ETX';
  const called: Readonly<Record<string, string>> = {
    none: say`nothing`,
    Enter: say`Enter`,
    Tab: say`Tab`
  };
  return called[suffix] ?? suffix;
}

/** Why scans cannot be told from typing with this before every code; nothing when they can. */
export function prefixFault(prefix: readonly string[]): string | undefined {
  switch (faultOf(prefix)) {
    case 'nothing':
      return say`Nothing comes before a code, so a scan cannot be told from typing. Set the scanner up to type F8, STX or a sign such as ~ first.`;
    case 'typed':
      return say`People type this too. Set the scanner up to type F8, STX or a sign such as ~ first: no letter, no digit, no space.`;
    case undefined:
      return undefined;
  }
}
