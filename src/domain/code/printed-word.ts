/** What a printed code of the app itself can be: a screen to open, an act, a quantity. */
type WordKind = 'go' | 'do' | 'qty';

/** The whole code: bare, or in the address that a camera without this app understands. */
const shape =
  /^(?:https?:\/\/[^/]+\/(?:[^?#]*\/)?open\?(?:[^#]*&)?u=)?(go|do|qty)(?::|%3A)([a-z0-9-]+)$/i;

interface PrintedWord {
  readonly kind: WordKind;
  /** In small letters. */
  readonly word: string;
}

/**
 * What a code says that leads to no record but to the app itself: `go:home`, `do:ship`, `qty:12`, also within
 * an address (`…/open?u=go:home`). Nothing for any other code.
 */
export function printedWord(raw: string): PrintedWord | undefined {
  const [, kind, word] = shape.exec(raw.trim().toLowerCase()) ?? [];
  return kind === undefined || word === undefined ? undefined : { kind: kind as WordKind, word };
}
