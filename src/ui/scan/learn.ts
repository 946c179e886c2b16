import {
  aimIdentifier,
  isAim,
  isBare,
  known,
  nameOf,
  startOfText,
  writtenBy,
  type Key
} from './wedge-keys.ts';
import type { WedgeSetting } from './wedge.ts';

/** What a scanner was seen to type. */
export interface Seen extends WedgeSetting {
  /** The code between what came before and after it. */
  readonly code: string;
}

/** What is shown to be scanned, so that whatever comes before it is no part of it. */
export const knownCode = 'DOCKET-1';

const shortest = 3;

/** So many signs stand before a code that is known; its AIM identifier is part of no prefix. */
function lengthBefore(signs: readonly string[], at: number): number {
  const ahead = Array.from(signs.join('').slice(0, at)).length;
  return ahead > 3 && isAim(signs.slice(ahead - 3, ahead)) ? ahead - 3 : ahead;
}

/** What stands before a code that begins with no key of its own: an AIM identifier, or a sign. */
function signsBefore(signs: readonly string[]): readonly string[] {
  if (isAim(signs)) return aimIdentifier;
  const at = signs.join('').indexOf(knownCode);
  if (at !== -1) return signs.slice(0, lengthBefore(signs, at));
  return /^[^\p{L}\p{N}\s(]$/u.test(signs[0] ?? '') ? signs.slice(0, 1) : [];
}

const writes = (name: string) => writtenBy([name]) !== '';

/**
 * What a scanner types before and after a code, by the names of the keys that came; nothing when they are too few
 * for one. A sign before a code that is not known is taken for one of the scanner's, unless codes begin with it.
 */
export function seenIn(names: readonly string[]): Seen | undefined {
  const from = names.findIndex(writes);
  const to = names.findLastIndex(writes) + 1;
  const signs = names.slice(from, to);
  if (from === -1 || signs.filter(writes).length < shortest) return undefined;
  const prefix = from > 0 ? names.slice(0, from).map(known) : signsBefore(signs);
  const code = writtenBy(signs.slice(from > 0 ? 0 : prefix.length));
  return { prefix, suffix: names[to] ?? 'none', code };
}

/** Keys that people press, or that never reach a page alone. */
const pressedByPeople =
  /^([\p{L}\p{N}\s]|Enter|Tab|Escape|Backspace|Delete|Insert|Home|End|Page\w+|Arrow\w+|Dead|ContextMenu|ctrl\+.+|\p{Cc})$/u;

/** Why what comes before a code can not tell a scan from a person; nothing when it can. */
export function faultOf([first]: readonly string[]): 'nothing' | 'typed' | undefined {
  if (first === undefined) return 'nothing';
  return first !== startOfText && pressedByPeople.test(first) ? 'typed' : undefined;
}

/** Gathers what is typed until it has been silent: one key more, or none. */
export class Learning {
  #names: readonly string[] = [];

  /** Whether the key belongs to a scan: Tab and Escape alone lead out of the box. */
  take(key: Key): boolean {
    if (isBare(key)) return false;
    const name = nameOf(key);
    if (this.#names.length === 0 && /^(Tab|Escape)$/.test(name)) return false;
    this.#names = [...this.#names, name];
    return true;
  }

  /** No key came for a while: what they were is a scan, or forgotten. */
  end(): Seen | undefined {
    const names = this.#names;
    this.#names = [];
    return seenIn(names);
  }
}
