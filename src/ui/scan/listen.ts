import { on } from 'svelte/events';
import { fieldOf, putBack, textFieldAt, typeInto } from './field.ts';
import { isWatched, isWatching } from './watch.ts';
import { Wedge, type Answer, type Pressed, type WedgeSetting } from './wedge.ts';

/** Something that may have been a scan, typed into the page by a scanner that is not set up. */
export interface Offer {
  /** Takes out what it typed; nothing where it typed into no field. */
  readonly undo: (() => void) | undefined;
}

interface Heard {
  readonly onscan: (text: string) => void;
  readonly onoffer: (offer: Offer) => void;
  /** A scanner names no keys, and no field has the cursor: what it scanned is lost. */
  readonly onlost: () => void;
}

const isModified = (event: KeyboardEvent) =>
  (event.ctrlKey || event.altKey || event.metaKey) && !event.getModifierState('AltGraph');

/** The value of a field before a burst was typed into it. */
function before(target: EventTarget | null): Offer {
  const field = textFieldAt(target);
  if (!field) return { undo: undefined };
  const { value } = field;
  return {
    undo: () => {
      putBack(field, value);
    }
  };
}

/** What on-screen keyboards and the composing of Japanese or Chinese give every key; the last one too. */
const composed = 229;

/** Whether a key itself types what it is called. In a composed word it does not, be its name what it may. */
const isHeard = (event: KeyboardEvent) =>
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- Safari tells it by nothing else
  !event.isComposing && event.keyCode !== composed && event.key !== 'Process';

/** So many keys without a name, so soon, are no slip of a finger. */
const lostKeys = 4;
const lostWithin = 500;

const ends: Readonly<Record<string, string>> = { '\n': 'Enter', '\r': 'Enter', '\t': 'Tab' };

/** The signs that an event writes into a field. What is being composed is not written yet. */
function signsIn({ inputType, data, isComposing }: InputEvent): readonly string[] {
  if (isComposing) return [];
  if (inputType === 'insertLineBreak' || inputType === 'insertParagraph') return ['\n'];
  return inputType === 'insertText' ? Array.from(data ?? '') : [];
}

function keep(event: Event) {
  event.preventDefault();
  event.stopImmediatePropagation();
}

/** What the keys of one window come to. */
class Listening {
  readonly #wedge: Wedge;
  readonly #heard: Heard;
  readonly #held = new Set<string>();
  #offer: Offer = { undo: undefined };
  #target: EventTarget | null = null;
  /** Whether the key that is down has a name: then what it writes was heard already. */
  #named = false;
  #lost: readonly number[] = [];
  readonly #setting: () => WedgeSetting;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(setting: () => WedgeSetting, heard: Heard) {
    this.#wedge = new Wedge(setting);
    this.#setting = setting;
    this.#heard = heard;
  }

  readonly down = (event: KeyboardEvent) => {
    this.#named = isHeard(event) && event.key !== 'Unidentified';
    if (!this.#named) this.#unknown(event);
    if (!isHeard(event)) return;
    const { giveBack = '', swallow } = this.#press(event, {
      key: event.key,
      at: event.timeStamp,
      modified: isModified(event),
      repeated: event.repeat
    });
    typeInto(event.target, giveBack);
    if (swallow) this.#held.add(event.code);
  };

  /** A key that was kept goes up unseen too: letting Space go presses a button. */
  readonly up = (event: KeyboardEvent) => {
    this.#named = false;
    if (this.#held.delete(event.code)) keep(event);
  };

  /**
   * Text that comes without keys: scanners behind an on-screen keyboard of Android write into the field that
   * has the cursor, a sign or a whole code at once. Every sign counts as a key; a word that somebody chose
   * from suggestions is none.
   */
  readonly write = (event: InputEvent) => {
    const signs = signsIn(event);
    if (this.#named || !this.#mayScan(signs)) return;
    const answers = signs.map((sign) => ({
      sign,
      ...this.#press(event, { key: ends[sign] ?? sign, at: event.timeStamp })
    }));
    const left = answers.map(({ sign, giveBack = '', swallow }) =>
      event.defaultPrevented && !swallow ? giveBack + sign : giveBack
    );
    typeInto(event.target, left.join(''));
  };

  /** A word is composed: what was held back so far was typed by the same hands, and goes before it. */
  readonly compose = () => {
    if (this.#wedge.isWithin) this.#pause();
  };

  readonly stop = () => {
    clearTimeout(this.#timer);
  };

  #mayScan(signs: readonly string[]): boolean {
    const [first = ''] = this.#setting().prefix;
    return signs.length === 1 || this.#wedge.isWithin || isWatching() || signs.includes(first);
  }

  /** Hears a key; what is given back is left to the caller, who knows what else is written. */
  #press(event: UIEvent, pressed: Omit<Pressed, 'field'>): Answer {
    this.#target = event.target;
    const answer = isWatched(pressed)
      ? { swallow: true }
      : this.#wedge.press({ ...pressed, field: fieldOf(event.target) });
    if (answer.begins) this.#offer = before(event.target);
    if (answer.swallow) keep(event);
    this.#follow(answer);
    return answer;
  }

  #pause() {
    const answer = this.#wedge.pause();
    typeInto(this.#target, answer.giveBack ?? '');
    this.#follow(answer);
  }

  /** Keys without a name, outside every field: what they say cannot be known. */
  #unknown({ target, timeStamp }: KeyboardEvent): void {
    if (fieldOf(target) !== 'none') return;
    this.#lost = [...this.#lost, timeStamp].filter((at) => timeStamp - at < lostWithin);
    if (this.#lost.length < lostKeys) return;
    this.#lost = [];
    this.#heard.onlost();
  }

  #follow({ scan, looksLikeScan }: Answer) {
    if (scan !== undefined) this.#heard.onscan(scan);
    if (looksLikeScan) this.#heard.onoffer(this.#offer);
    this.stop();
    const { wait } = this.#wedge;
    if (wait === undefined) return;
    this.#timer = setTimeout(() => {
      this.#pause();
    }, wait);
  }
}

/**
 * Listens to every key before anything else does, and keeps from the page what a scanner types. Call what it
 * returns to stop.
 */
export function listenForScans(setting: () => WedgeSetting, heard: Heard): () => void {
  const { down, up, write, compose, stop } = new Listening(setting, heard);
  const stops = [
    stop,
    on(window, 'keydown', down, { capture: true }),
    on(window, 'keyup', up, { capture: true }),
    on(window, 'beforeinput', write, { capture: true }),
    on(window, 'compositionstart', compose, { capture: true })
  ];
  return () => {
    for (const each of stops) each();
  };
}
