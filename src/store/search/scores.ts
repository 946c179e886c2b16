import type { Columns } from './entries.ts';
import { byteAt, letterAt, numberAt } from './numbers.ts';
import type { Reach, Shard } from './shard.ts';

/** How many kinds of things there may be. */
export const kindsAtMost = 16;
const mostTies = 65_536;

/** How well a term fits a word: a whole word more than a beginning, a code more than a remark. */
export const fit = (weight: number, isWhole: boolean) => weight * 2 + (isWhole ? 1 : 0);
/** Less than that: what it belongs to fits. */
const fitOfParent = 1;

interface Marked {
  readonly shard: Shard;
  /** The number of the shard. */
  readonly home: number;
  readonly reach: Reach;
}

/** Notes how well these postings fit, for the entries whose terms still stand in this shard. */
export function markReach({ shard, home, reach }: Marked, homes: Uint8Array, into: Uint8Array) {
  const { postings } = shard;
  const { from, whole, to } = reach;
  for (let at = from; at < to; at += 1) {
    const posting = numberAt(postings, at);
    const entry = posting >>> 2;
    const score = (posting & 3) * 2 + (at < whole ? 1 : 0);
    if (byteAt(homes, entry) === home && byteAt(into, entry) < score) into[entry] = score;
  }
}

/** What has no term of its own that fits is found by what it belongs to: one step, no further. */
function inherited({ home, first, second }: Columns, scores: Uint8Array, entry: number): number {
  const above = byteAt(scores, numberAt(first, entry)) | byteAt(scores, numberAt(second, entry));
  return above > fitOfParent && byteAt(home, entry) !== 0 ? fitOfParent : 0;
}

/** How many entries have a score. */
function fitting(scores: Uint8Array): number {
  let many = 0;
  for (let at = 0; at < scores.length; at += 1) many += byteAt(scores, at) === 0 ? 0 : 1;
  return many;
}

/** Adds what another word scores to what there is; who lacks it is left out. */
function add(columns: Columns, sums: Uint8Array, scores: Uint8Array): void {
  for (let entry = 1; entry < columns.count; entry += 1) {
    const sum = byteAt(sums, entry);
    if (sum === 0) continue;
    const next = byteAt(scores, entry) || inherited(columns, scores, entry);
    sums[entry] = next === 0 ? 0 : sum + next;
  }
}

/**
 * Adds what the words score, whoever lacks one being left out. The rarest word goes first: whom it
 * leaves out is looked at no more.
 */
export function added(columns: Columns, words: readonly Uint8Array[]): Uint8Array {
  const rarest = words.length > 1 ? words.toSorted((a, b) => fitting(a) - fitting(b)) : words;
  const sums = new Uint8Array(columns.kind.length);
  const [first = sums, ...others] = rarest;
  for (let entry = 1; entry < columns.count; entry += 1)
    sums[entry] = byteAt(first, entry) || inherited(columns, first, entry);
  for (const other of others) add(columns, sums, other);
  return sums;
}

/** The best so many of one kind. */
class Best {
  readonly entries: number[] = [];
  readonly scores: number[] = [];
  readonly #most: number;

  constructor(most: number) {
    this.#most = most;
  }

  /** Takes one in; answers with the score that another must surpass from now on. */
  add(entry: number, score: number): number {
    let at = this.entries.length;
    while (at > 0 && (this.scores[at - 1] ?? 0) < score) at -= 1;
    this.entries.splice(at, 0, entry);
    this.scores.splice(at, 0, score);
    this.entries.length = Math.min(this.entries.length, this.#most);
    this.scores.length = this.entries.length;
    return this.entries.length < this.#most ? 0 : (this.scores.at(-1) ?? 0);
  }
}

/** Of each kind how many there are, and the best of them. */
export interface Counted {
  readonly totals: Uint32Array;
  readonly best: readonly Best[];
}

/** Counts what has a score, and keeps the best. */
export function bestOf(
  columns: Columns,
  scores: Uint8Array,
  { wanted, most }: { readonly wanted: Uint8Array; readonly most: number }
): Counted {
  const best = Array.from({ length: kindsAtMost }, () => new Best(most));
  const totals = new Uint32Array(kindsAtMost);
  const floors = new Uint32Array(kindsAtMost);
  const { count, kind: kinds, rank, tie } = columns;
  for (let entry = 1; entry < count; entry += 1) {
    const sum = byteAt(scores, entry);
    const kind = byteAt(kinds, entry);
    if (sum === 0 || byteAt(wanted, kind) === 0) continue;
    totals[kind] = numberAt(totals, kind) + 1;
    const score = (sum * 2 + byteAt(rank, entry)) * mostTies + letterAt(tie, entry);
    if (score > numberAt(floors, kind)) floors[kind] = best[kind]?.add(entry, score) ?? 0;
  }
  return { totals, best };
}
