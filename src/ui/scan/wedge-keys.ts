/** A key that went down. */
export interface Key {
  readonly key: string;
  /** With Ctrl, Alt or the command key, so that it types nothing. */
  readonly modified?: boolean;
}

/** Signs for machines, which scanners type as a letter with Ctrl: start and end of a text. */
export const startOfText = '\u0002';
export const endOfText = '\u0003';
/** What stands between two elements of a GS1 code. */
export const separator = '\u001d';

/**
 * An AIM identifier, by which a scanner says what kind of code it has read: `]C1`, `]E0`, `]d2`. Its letter
 * and its modifier differ from code to code.
 */
export const aimIdentifier: readonly string[] = [']', 'letter', 'modifier'];

const kinds: Readonly<Record<string, RegExp>> = {
  letter: /^[A-Za-z]$/,
  modifier: /^[0-9A-Z]$/
};

const bare = /^(Shift|Control|Alt|AltGraph|Meta|CapsLock|NumLock)$/;

/** A key that only changes what others type. */
export const isBare = ({ key }: Key): boolean => bare.test(key);

/** Whether a key writes a sign. */
export const isPrintable = ({ key, modified = false }: Key): boolean =>
  Array.from(key).length === 1 && !modified;

/** What a key is called: Ctrl and a letter, or ], is how scanners type signs for machines. */
export function nameOf({ key, modified = false }: Key): string {
  if (!modified) return key;
  return /^[a-z\]]$/i.test(key)
    ? String.fromCharCode(key.toUpperCase().charCodeAt(0) - 64)
    : `ctrl+${key}`;
}

/** The start of a text is a key that some tablets have no name for. */
export const known = (name: string): string => (name === 'Unidentified' ? startOfText : name);

/** Whether a key, by its name, is the one that is waited for. */
export const isOneOf = (awaited: string, name: string): boolean =>
  kinds[awaited]?.test(name) ?? awaited === known(name);

/** Whether a scanner says what kind of code it has read, and that is all that it types before it. */
export const isAimSetting = (prefix: readonly string[]): boolean =>
  prefix.length === aimIdentifier.length && prefix.every((key, at) => key === aimIdentifier[at]);

/** Whether signs are an AIM identifier. */
export const isAim = (names: readonly string[]): boolean =>
  aimIdentifier.every((awaited, at) => isOneOf(awaited, names[at] ?? ''));

/** What keys write, by their names: nothing where they write no sign. */
export const writtenBy = (names: readonly string[]): string =>
  names.filter((name) => /^[^\p{Cc}]$/u.test(name)).join('');
