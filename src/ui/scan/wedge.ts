import {
  isAimSetting,
  isBare,
  isOneOf,
  isPrintable,
  nameOf,
  separator,
  writtenBy,
  type Key
} from './wedge-keys.ts';

/** How a scanner that types like a keyboard was set up. */
export interface WedgeSetting {
  /** The keys that it types before every code, by their names: one sign, F8, STX, an AIM identifier. */
  readonly prefix: readonly string[];
  /** The key that it types after every code, by its name, or 'none'. */
  readonly suffix: string;
}

/** Where a key would go: nowhere that takes text, a field of one line, or a text of many lines. */
export type Field = 'none' | 'line' | 'area';

/** A key that went down. */
export interface Pressed extends Key {
  /** When, in milliseconds, by one clock. */
  readonly at: number;
  readonly field: Field;
  /** Held down: the keyboard repeats it. */
  readonly repeated?: boolean;
}

/** What becomes of a key, and what it brings to an end. */
export interface Answer {
  /** Nobody else gets the key. */
  readonly swallow: boolean;
  /** A whole code of a scanner that is set up. */
  readonly scan?: string;
  /** Text that was held back and was no scan: it belongs to the field. */
  readonly giveBack?: string;
  /** A burst begins here, of which one cannot tell yet whether a person types it. */
  readonly begins?: boolean;
  /** Something was typed faster than people type: perhaps a scanner that is not set up. */
  readonly looksLikeScan?: boolean;
}

/** A key after a printable one this soon belongs to what is being typed: it presses nothing. */
const quiet = 1_000;
/** A person who typed the prefix goes on after this long; a scanner, however the tablet stalls, has not stopped. */
const patience = 1_000;
/** Without anything after the code, silence is its end. */
const silence = 500;
/** Between two keys of one burst passes no more. */
const burstGap = 500;
/** No person types two keys this fast, again and again. */
const quick = 45;
const shortestScan = 6;
/** What a scanner types after a code when it was set up to type two things. */
const trailing = 300;

/** What a key adds to a code: its sign, or what stands between the elements of a GS1 code. */
function typedBy(pressed: Pressed): string | undefined {
  if (nameOf(pressed) === separator) return separator;
  return isPrintable(pressed) ? pressed.key : undefined;
}

/** What was typed of a code: the keys before it, and then its signs. */
interface Code {
  readonly before: readonly string[];
  readonly text: string;
}

interface Burst {
  readonly keys: number;
  readonly quick: number;
  readonly at: number;
}

const looksLikeScan = ({ keys, quick: fast }: Burst) =>
  keys >= shortestScan && fast >= (keys - 1) * 0.6;

const isEnd = (key: string) => key === 'Enter' || key === 'Tab';

const pass: Answer = { swallow: false };
const swallow: Answer = { swallow: true };

/**
 * Tells a scanner that types from a person who types. Only a programmed prefix makes a scan;
 * how fast keys come decides about nothing but what must not be pressed and what is offered. Pure: it is fed
 * with keys and their times, and with the silence after them.
 */
export class Wedge {
  #code: Code | undefined;
  #burst: Burst = { keys: 0, quick: 0, at: -Infinity };
  #printed = -Infinity;
  #ended = -Infinity;

  readonly #settingNow: () => WedgeSetting;

  constructor(setting: () => WedgeSetting) {
    this.#settingNow = setting;
  }

  /** How long to wait for the next key before `pause`, in milliseconds; nothing when none is awaited. */
  get wait(): number | undefined {
    if (this.#code) return this.#settingNow().suffix === 'none' ? silence : patience;
    return looksLikeScan(this.#burst) ? burstGap : undefined;
  }

  /** Whether a code has begun and not ended. */
  get isWithin(): boolean {
    return this.#code !== undefined;
  }

  press(pressed: Pressed): Answer {
    if (isBare(pressed)) return pass;
    if (this.#code) return this.#goOn(this.#code, pressed);
    if (this.#isAwaited([], pressed) && !pressed.repeated) {
      this.#code = { before: [nameOf(pressed)], text: '' };
      return swallow;
    }
    if (isPrintable(pressed)) return this.#print(pressed);
    return this.#act(pressed);
  }

  /** No key came for as long as `wait` said, or something else begins to write. */
  pause(): Answer {
    const code = this.#code;
    if (!code) return this.#endBurst();
    if (this.#settingNow().suffix === 'none' && code.text !== '') return this.#end(code);
    return this.#back(code);
  }

  #isAwaited(before: readonly string[], pressed: Pressed): boolean {
    const awaited = this.#settingNow().prefix[before.length];
    return awaited !== undefined && isOneOf(awaited, nameOf(pressed));
  }

  /** Within a code: everything belongs to it until its end; a key that no scanner types gives all back. */
  #goOn(code: Code, pressed: Pressed): Answer {
    this.#printed = pressed.at;
    if (code.before.length < this.#settingNow().prefix.length) return this.#begin(code, pressed);
    if (this.#isEnd(pressed)) {
      this.#ended = pressed.at;
      return { ...this.#end(code), swallow: true };
    }
    const typed = typedBy(pressed);
    if (typed !== undefined) {
      this.#code = { ...code, text: code.text + typed };
      return swallow;
    }
    if (pressed.modified || pressed.key === 'Unidentified') return swallow;
    return this.#back(code);
  }

  /** Of several keys before a code some came; a wrong one is a person's, and so were those. */
  #begin(code: Code, pressed: Pressed): Answer {
    if (!this.#isAwaited(code.before, pressed)) {
      const back = this.#back(code);
      return { ...back, ...this.press(pressed) };
    }
    this.#code = { ...code, before: [...code.before, nameOf(pressed)] };
    return swallow;
  }

  #isEnd(pressed: Pressed): boolean {
    return isEnd(pressed.key) || nameOf(pressed) === this.#settingNow().suffix;
  }

  /** An AIM identifier says something about the code, so it stays with it. */
  #end({ before, text }: Code): Answer {
    this.#code = undefined;
    if (text === '') return pass;
    const kind = isAimSetting(this.#settingNow().prefix) ? before.join('') : '';
    return { swallow: false, scan: kind + text };
  }

  #back({ before, text }: Code): Answer {
    this.#code = undefined;
    return { swallow: false, giveBack: writtenBy(before) + text };
  }

  #print({ key, at, field, repeated = false }: Pressed): Answer {
    const gap = at - this.#burst.at;
    if (key === ' ' && field === 'none') return this.#press(at);
    this.#printed = at;
    const goesOn = gap <= burstGap && !repeated;
    const { keys, quick: fast } = this.#burst;
    this.#burst = goesOn
      ? { keys: keys + 1, quick: fast + (gap <= quick ? 1 : 0), at }
      : { keys: 1, quick: 0, at };
    return goesOn ? pass : { swallow: false, begins: true };
  }

  /** Enter or Space outside a text: it presses something, unless something is just being typed. */
  #press(at: number): Answer {
    if (at - this.#printed > quiet) return pass;
    this.#printed = at;
    if (this.#burst.keys > 0) this.#burst = { ...this.#burst, at };
    return swallow;
  }

  #act(pressed: Pressed): Answer {
    const { key, at } = pressed;
    if (!isEnd(key) || pressed.modified) return pass;
    if (at - this.#ended <= trailing) return swallow;
    const ended = this.#endBurst();
    return key === 'Enter' ? { ...ended, ...this.#enter(pressed, ended) } : ended;
  }

  /** In a line of text Enter submits a form, which a scanner must not; in a longer text it is a new line. */
  #enter({ at, field }: Pressed, { looksLikeScan: fast = false }: Answer): Answer {
    if (field === 'none') return this.#press(at);
    return fast && field === 'line' ? swallow : pass;
  }

  #endBurst(): Answer {
    const found = looksLikeScan(this.#burst);
    this.#burst = { keys: 0, quick: 0, at: -Infinity };
    return found ? { swallow: false, looksLikeScan: true } : pass;
  }
}
