import { letterAt, numberAt } from './numbers.ts';

/**
 * Sorted terms and where each stands, in plain numbers, so that it is kept and read back without
 * work. A posting is an entry's number times four plus the weight of the term in it.
 */
export interface Shard {
  /** The letters of all terms, one after the other, as UTF-16. */
  readonly letters: Uint16Array;
  /** Where each term begins in `letters`, and where the last ends. */
  readonly starts: Uint32Array;
  readonly postings: Uint32Array;
  /** Where the postings of each term begin, and where the last end. */
  readonly firsts: Uint32Array;
}

export const postingOf = (entry: number, weight: number) => entry * 4 + weight;

export const termsIn = ({ starts }: Shard) => starts.length - 1;

/** Terms that stand beside each other and begin alike, with so many letters. */
export interface Span {
  readonly low: number;
  readonly high: number;
  readonly depth: number;
}

/** All terms. */
export const wholeSpan = (shard: Shard): Span => ({ low: 0, high: termsIn(shard), depth: 0 });

export const isEmpty = ({ low, high }: Span) => low >= high;

interface GoingOn {
  readonly depth: number;
  readonly letters: string;
}

/** Below 0 when a term goes on with less than these letters, 0 when with them, above 0 with more. */
function compareFrom({ letters, starts }: Shard, term: number, { depth, letters: own }: GoingOn) {
  const from = numberAt(starts, term) + depth;
  const length = Math.min(numberAt(starts, term + 1) - from, own.length);
  for (let at = 0; at < length; at += 1) {
    const apart = letterAt(letters, from + at) - own.charCodeAt(at);
    if (apart !== 0) return apart;
  }
  return length < own.length ? -1 : 0;
}

/** The first of these terms that goes on with at least (0), or with more than (1), some letters. */
function firstWhere(shard: Shard, span: Span & GoingOn, least: 0 | 1): number {
  let { low, high } = span;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (compareFrom(shard, middle, span) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The terms of a span that go on with these letters. */
export function narrower(shard: Shard, span: Span, letters: string): Span {
  const low = firstWhere(shard, { ...span, letters }, 0);
  const high = firstWhere(shard, { ...span, low, letters }, 1);
  return { low, high, depth: span.depth + letters.length };
}

/** The letters that the terms of a span go on with, each with the terms that do. */
export function* nextLetters(shard: Shard, span: Span): Generator<readonly [string, Span]> {
  const { letters, starts } = shard;
  const { high, depth } = span;
  for (let { low } = span; low < high;) {
    const at = numberAt(starts, low) + depth;
    if (at === numberAt(starts, low + 1)) {
      low += 1; // it ends here
      continue;
    }
    const letter = String.fromCharCode(letterAt(letters, at));
    const end = firstWhere(shard, { low, high, depth, letters: letter }, 1);
    yield [letter, { low, high: end, depth: depth + 1 }];
    low = end;
  }
}

/** The postings of the terms that begin with a word: those of the word itself come first. */
export interface Reach {
  readonly from: number;
  /** Where those of the word itself end. */
  readonly whole: number;
  readonly to: number;
}

/** Where the terms of a span stand. */
export function reachOf({ starts, firsts }: Shard, { low, high, depth }: Span): Reach {
  const from = numberAt(firsts, low);
  const isWhole = low < high && numberAt(starts, low + 1) - numberAt(starts, low) === depth;
  return {
    from,
    whole: isWhole ? numberAt(firsts, low + 1) : from,
    to: low < high ? numberAt(firsts, high) : from
  };
}

/** Where the terms stand that begin with a word. */
export const reachOfWord = (shard: Shard, word: string): Reach =>
  reachOf(shard, narrower(shard, wholeSpan(shard), word));
