/** How a scanner that types like a keyboard was set up. */
export interface WedgeSetting {
  /** The one character that it types before every code. */
  readonly prefix: string;
  /** What it types after every code. */
  readonly suffix: 'Enter' | 'Tab' | 'none';
}

/** Where a key would go: nowhere that takes text, a field of one line, or a text of many lines. */
export type Field = 'none' | 'line' | 'area';

/** A key that went down. */
export interface Pressed {
  readonly key: string;
  /** When, in milliseconds, by one clock. */
  readonly at: number;
  readonly field: Field;
  /** With Ctrl, Alt or the command key, so that it types nothing. */
  readonly modified?: boolean;
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

const isPrintable = ({ key, modified }: Pressed) => Array.from(key).length === 1 && !modified;
const isEnd = (key: string) => key === 'Enter' || key === 'Tab';
const bare: readonly string[] = [
  'Shift',
  'Control',
  'Alt',
  'AltGraph',
  'Meta',
  'CapsLock',
  'NumLock'
];

/** What a key adds to a code; Ctrl and ] is how scanners type the separator of GS1. */
function typedBy(pressed: Pressed): string | undefined {
  if (pressed.modified && pressed.key === ']') return '\u001d';
  return isPrintable(pressed) ? pressed.key : undefined;
}

interface Burst {
  readonly keys: number;
  readonly quick: number;
  readonly at: number;
}

const looksLikeScan = ({ keys, quick: fast }: Burst) =>
  keys >= shortestScan && fast >= (keys - 1) * 0.6;

const pass: Answer = { swallow: false };
const swallow: Answer = { swallow: true };

/**
 * Tells a scanner that types from a person who types. Only a programmed prefix makes a scan;
 * how fast keys come decides about nothing but what must not be pressed and what is offered. Pure: it is fed
 * with keys and their times, and with the silence after them.
 */
export class Wedge {
  #code: { readonly text: string; readonly at: number } | undefined;
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
    if (bare.includes(pressed.key)) return pass;
    if (this.#code) return this.#goOn(this.#code, pressed);
    if (pressed.key === this.#settingNow().prefix && !pressed.modified && !pressed.repeated) {
      this.#code = { text: '', at: pressed.at };
      return swallow;
    }
    if (isPrintable(pressed)) return this.#print(pressed);
    return this.#act(pressed);
  }

  /** No key came for as long as `wait` said. */
  pause(): Answer {
    const code = this.#code;
    if (!code) return this.#endBurst();
    this.#code = undefined;
    if (this.#settingNow().suffix === 'none' && code.text !== '')
      return { swallow: false, scan: code.text };
    return { swallow: false, giveBack: this.#settingNow().prefix + code.text };
  }

  /** Within a code: everything belongs to it until its end; a key that no scanner types gives all back. */
  #goOn(code: { readonly text: string }, pressed: Pressed): Answer {
    const { key, at } = pressed;
    this.#printed = at;
    if (isEnd(key)) {
      this.#code = undefined;
      this.#ended = at;
      return code.text === '' ? swallow : { swallow: true, scan: code.text };
    }
    const typed = typedBy(pressed);
    if (typed !== undefined) {
      this.#code = { text: code.text + typed, at };
      return swallow;
    }
    if (pressed.modified || key === 'Unidentified') return swallow;
    this.#code = undefined;
    return { swallow: false, giveBack: this.#settingNow().prefix + code.text };
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
