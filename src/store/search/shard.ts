import { letterAt, numberAt, Numbers } from './numbers.ts';

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

const termsIn = ({ starts }: Shard) => starts.length - 1;

/** Below 0 when a term sorts before a word, 0 when it begins with it, above 0 otherwise. */
function compareStart({ letters, starts }: Shard, term: number, word: string): number {
  const from = numberAt(starts, term);
  const length = Math.min(numberAt(starts, term + 1) - from, word.length);
  for (let at = 0; at < length; at += 1) {
    const apart = letterAt(letters, from + at) - word.charCodeAt(at);
    if (apart !== 0) return apart;
  }
  return length < word.length ? -1 : 0;
}

/** The first term, from one on, that sorts at least so against a word. */
function firstWhere(shard: Shard, word: string, least: 0 | 1): number {
  let [low, high] = [0, termsIn(shard)];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (compareStart(shard, middle, word) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The postings of the terms that begin with a word: those of the word itself come first. */
export interface Reach {
  readonly from: number;
  /** Where those of the word itself end. */
  readonly whole: number;
  readonly to: number;
}

const nowhere: Reach = { from: 0, whole: 0, to: 0 };

/** Where the terms stand that begin with a word. */
export function reachOf(shard: Shard, word: string): Reach {
  const { starts, firsts } = shard;
  const low = firstWhere(shard, word, 0);
  if (low === termsIn(shard) || compareStart(shard, low, word) !== 0) return nowhere;
  const high = firstWhere(shard, word, 1);
  const from = numberAt(firsts, low);
  const isWhole = numberAt(starts, low + 1) - numberAt(starts, low) === word.length;
  return { from, whole: isWhole ? numberAt(firsts, low + 1) : from, to: numberAt(firsts, high) };
}

/** Collects terms in any order and makes a shard of them. */
export class ShardBuilder {
  readonly #ids = new Map<string, number>();
  readonly #termOf = new Numbers();
  readonly #postings = new Numbers();

  add(term: string, posting: number): void {
    let id = this.#ids.get(term);
    if (id === undefined) {
      id = this.#ids.size;
      this.#ids.set(term, id);
    }
    this.#termOf.push(id);
    this.#postings.push(posting);
  }

  /** Sorts what was collected. */
  seal(): Shard {
    const terms = [...this.#ids.keys()].sort((a, b) => (a < b ? -1 : 1));
    const place = new Uint32Array(terms.length);
    const starts = new Uint32Array(terms.length + 1);
    terms.forEach((term, at) => {
      place[this.#ids.get(term) ?? 0] = at;
      starts[at + 1] = numberAt(starts, at) + term.length;
    });
    const letters = new Uint16Array(numberAt(starts, terms.length));
    terms.forEach((term, at) => {
      const from = numberAt(starts, at);
      for (let n = 0; n < term.length; n += 1) letters[from + n] = term.charCodeAt(n);
    });
    return { letters, starts, ...this.#sorted(place) };
  }

  #sorted(place: Uint32Array): Pick<Shard, 'postings' | 'firsts'> {
    const many = this.#postings.length;
    const placeOf = (n: number) => numberAt(place, this.#termOf.at(n));
    const firsts = new Uint32Array(place.length + 1);
    for (let n = 0; n < many; n += 1) firsts[placeOf(n) + 1] = numberAt(firsts, placeOf(n) + 1) + 1;
    for (let at = 1; at < firsts.length; at += 1)
      firsts[at] = numberAt(firsts, at) + numberAt(firsts, at - 1);
    const next = firsts.slice();
    const postings = new Uint32Array(many);
    for (let n = 0; n < many; n += 1) {
      const at = numberAt(next, placeOf(n));
      postings[at] = this.#postings.at(n);
      next[placeOf(n)] = at + 1;
    }
    return { postings, firsts };
  }
}

/** A shard, and which of its postings still hold. */
interface Holding {
  readonly shard: Shard;
  readonly holds: (posting: number) => boolean;
}

/** A term of a shard. */
type TermAt = readonly [shard: Shard, term: number];

function compareTerms([one, a]: TermAt, [other, b]: TermAt): number {
  const [from, start] = [numberAt(one.starts, a), numberAt(other.starts, b)];
  const [length, size] = [
    numberAt(one.starts, a + 1) - from,
    numberAt(other.starts, b + 1) - start
  ];
  const shorter = Math.min(length, size);
  for (let at = 0; at < shorter; at += 1) {
    const apart = letterAt(one.letters, from + at) - letterAt(other.letters, start + at);
    if (apart !== 0) return apart;
  }
  return length - size;
}

/** Below 0 when the next term is of the first shard, above 0 when of the second, 0 when of both. */
function whichFirst(one: TermAt, other: TermAt): number {
  if (one[1] === termsIn(one[0])) return 1;
  return other[1] === termsIn(other[0]) ? -1 : compareTerms(one, other);
}

/** Writes a shard term by term, in order. */
class ShardWriter {
  readonly #letters: Uint16Array;
  readonly #starts = new Numbers();
  readonly #postings = new Numbers();
  readonly #firsts = new Numbers();
  #used = 0;

  constructor(letters: number) {
    this.#letters = new Uint16Array(letters);
    this.#starts.push(0);
    this.#firsts.push(0);
  }

  copy({ shard, holds }: Holding, term: number): void {
    const to = numberAt(shard.firsts, term + 1);
    for (let at = numberAt(shard.firsts, term); at < to; at += 1) {
      const posting = numberAt(shard.postings, at);
      if (holds(posting)) this.#postings.push(posting);
    }
  }

  /** The term is done; one that stands nowhere any more is left out. */
  end({ letters, starts }: Shard, term: number): void {
    if (this.#postings.length === this.#firsts.at(this.#firsts.length - 1)) return;
    const own = letters.subarray(numberAt(starts, term), numberAt(starts, term + 1));
    this.#letters.set(own, this.#used);
    this.#used += own.length;
    this.#starts.push(this.#used);
    this.#firsts.push(this.#postings.length);
  }

  shard(): Shard {
    return {
      letters: this.#letters.slice(0, this.#used),
      starts: this.#starts.whole(),
      postings: this.#postings.whole(),
      firsts: this.#firsts.whole()
    };
  }
}

/** What still holds of two shards, as one. */
export function mergedShards(one: Holding, other: Holding): Shard {
  const writer = new ShardWriter(one.shard.letters.length + other.shard.letters.length);
  const [many, more] = [termsIn(one.shard), termsIn(other.shard)];
  for (let a = 0, b = 0; a < many || b < more;) {
    const order = whichFirst([one.shard, a], [other.shard, b]);
    if (order <= 0) writer.copy(one, a);
    if (order >= 0) writer.copy(other, b);
    writer.end(...(order <= 0 ? ([one.shard, a] as const) : ([other.shard, b] as const)));
    a += order <= 0 ? 1 : 0;
    b += order >= 0 ? 1 : 0;
  }
  return writer.shard();
}

export const emptyShard = (): Shard => new ShardBuilder().seal();
