import { on } from 'svelte/events';
import { fieldOf, putBack, textFieldAt, typeInto } from './field.ts';
import { Wedge, type Answer, type WedgeSetting } from './wedge.ts';

/** Something that may have been a scan, typed into the page by a scanner that is not set up. */
export interface Offer {
  /** Takes out what it typed; nothing where it typed into no field. */
  readonly undo: (() => void) | undefined;
}

interface Heard {
  readonly onscan: (text: string) => void;
  readonly onoffer: (offer: Offer) => void;
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

function keep(event: KeyboardEvent) {
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
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(setting: () => WedgeSetting, heard: Heard) {
    this.#wedge = new Wedge(setting);
    this.#heard = heard;
  }

  readonly down = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    this.#target = event.target;
    const answer = this.#wedge.press({
      key: event.key,
      at: event.timeStamp,
      field: fieldOf(event.target),
      modified: isModified(event),
      repeated: event.repeat
    });
    if (answer.begins) this.#offer = before(event.target);
    if (answer.swallow) {
      keep(event);
      this.#held.add(event.code);
    }
    this.#follow(answer);
  };

  /** A key that was kept goes up unseen too: letting Space go presses a button. */
  readonly up = (event: KeyboardEvent) => {
    if (this.#held.delete(event.code)) keep(event);
  };

  readonly stop = () => {
    clearTimeout(this.#timer);
  };

  #follow({ scan, giveBack, looksLikeScan }: Answer) {
    if (giveBack !== undefined) typeInto(this.#target, giveBack);
    if (scan !== undefined) this.#heard.onscan(scan);
    if (looksLikeScan) this.#heard.onoffer(this.#offer);
    this.stop();
    const { wait } = this.#wedge;
    if (wait === undefined) return;
    this.#timer = setTimeout(() => {
      this.#follow(this.#wedge.pause());
    }, wait);
  }
}

/**
 * Listens to every key before anything else does, and keeps from the page what a scanner types. Call what it
 * returns to stop.
 */
export function listenForScans(setting: () => WedgeSetting, heard: Heard): () => void {
  const { down, up, stop } = new Listening(setting, heard);
  const stops = [
    stop,
    on(window, 'keydown', down, { capture: true }),
    on(window, 'keyup', up, { capture: true })
  ];
  return () => {
    for (const each of stops) each();
  };
}
