import { letterAt, numberAt, Numbers } from './numbers.ts';
import { termsIn, type Shard } from './shard.ts';

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
