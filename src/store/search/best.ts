import type { Columns } from './entries.ts';
import type { Matched } from './matching.ts';
import { byteAt, letterAt, numberAt } from './numbers.ts';

/** How many kinds of things there may be. */
export const kindsAtMost = 16;
const mostTies = 65_536;

/** The best so many of one kind; of two that are alike the one that was known first. */
class Best {
  readonly entries: number[] = [];
  readonly scores: number[] = [];
  readonly #most: number;
  /** What another must surpass, once there are enough. */
  #floor = 0;
  #last = 0;

  constructor(most: number) {
    this.#most = most;
  }

  add(entry: number, score: number): void {
    if (score < this.#floor || (score === this.#floor && entry > this.#last)) return;
    const { entries, scores } = this;
    let at = entries.length;
    while (at > 0 && this.#isAfter(at - 1, entry, score)) at -= 1;
    entries.splice(at, 0, entry);
    scores.splice(at, 0, score);
    if (entries.length >= this.#most) this.#shorten();
  }

  #shorten(): void {
    this.entries.length = this.#most;
    this.scores.length = this.#most;
    this.#floor = this.scores.at(-1) ?? 0;
    this.#last = this.entries.at(-1) ?? 0;
  }

  #isAfter(at: number, entry: number, score: number): boolean {
    const own = this.scores[at] ?? 0;
    return own < score || (own === score && (this.entries[at] ?? 0) > entry);
  }
}

/** Of each kind how many there are, and the best of them. */
export interface Counted {
  readonly totals: Uint32Array;
  readonly best: readonly Best[];
}

export interface Wanted {
  readonly kinds: readonly number[] | undefined;
  readonly most: number;
}

/** Counts what it is told, and keeps the best: of two that fit alike what is in use, then by the tie. */
class Tally implements Counted {
  readonly totals = new Uint32Array(kindsAtMost);
  readonly best: readonly Best[];
  readonly #wanted: Uint8Array;
  readonly #columns: Columns;

  constructor(columns: Columns, { kinds, most }: Wanted) {
    this.#columns = columns;
    this.best = Array.from({ length: kindsAtMost }, () => new Best(most));
    this.#wanted = new Uint8Array(kindsAtMost).fill(kinds ? 0 : 1);
    for (const kind of kinds ?? []) this.#wanted[kind] = 1;
  }

  take(entry: number, sum: number): void {
    const { kind: kinds, rank, tie } = this.#columns;
    const kind = byteAt(kinds, entry);
    if (sum === 0 || byteAt(this.#wanted, kind) === 0) return;
    this.totals[kind] = numberAt(this.totals, kind) + 1;
    const score = (sum * 2 + byteAt(rank, entry)) * mostTies + letterAt(tie, entry);
    this.best[kind]?.add(entry, score);
  }
}

/** Of each wanted kind how many matched, and the best of them. */
export function bestOf(columns: Columns, { sums, list }: Matched, wanted: Wanted): Counted {
  const tally = new Tally(columns, wanted);
  if (!list)
    for (let entry = 1; entry < columns.count; entry += 1) tally.take(entry, byteAt(sums, entry));
  else for (let n = 0; n < list.length; n += 1) tally.take(list.at(n), byteAt(sums, list.at(n)));
  return tally;
}
