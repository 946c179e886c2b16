import type { Columns } from './entries.ts';
import { byteAt, numberAt, type Numbers } from './numbers.ts';
import type { Reach, Shard } from './shard.ts';

/** Less than what any term of its own scores: what it belongs to fits. */
const fitOfParent = 1;

/** The postings of a word in one shard. */
export interface Place {
  readonly shard: Shard;
  /** The number of the shard. */
  readonly home: number;
  readonly reach: Reach;
}

/** Notes how well these postings fit, for the entries whose terms still stand in this shard. */
export function mark({ shard, home, reach }: Place, homes: Uint8Array, scores: Uint8Array): void {
  const { postings } = shard;
  const { from, whole, to } = reach;
  for (let at = from; at < to; at += 1) {
    const posting = numberAt(postings, at);
    const entry = posting >>> 2;
    // A whole word more than a beginning, a code more than a remark.
    const score = (posting & 3) * 2 + (at < whole ? 1 : 0);
    if (byteAt(scores, entry) < score && byteAt(homes, entry) === home) scores[entry] = score;
  }
}

/** Scores, and who has one. */
interface Listing {
  readonly scores: Uint8Array;
  readonly list: Numbers;
}

/** Does the same, and lists whom it notes for the first time. */
export function markAndList(place: Place, homes: Uint8Array, { scores, list }: Listing): void {
  const { shard, home, reach } = place;
  for (let at = reach.from; at < reach.to; at += 1) {
    const entry = numberAt(shard.postings, at) >>> 2;
    if (byteAt(scores, entry) !== 0 || byteAt(homes, entry) !== home) continue;
    scores[entry] = fitOfParent;
    list.push(entry);
  }
  mark(place, homes, scores);
}

/** What has no term of its own that fits is found by what it belongs to: one step, no further. */
function inherited({ home, first, second }: Columns, scores: Uint8Array, entry: number): number {
  const above = byteAt(scores, numberAt(first, entry)) | byteAt(scores, numberAt(second, entry));
  return above > fitOfParent && byteAt(home, entry) !== 0 ? fitOfParent : 0;
}

/** How well an entry fits a word, by itself or by what it belongs to. */
const fitOf = (columns: Columns, scores: Uint8Array, entry: number): number =>
  byteAt(scores, entry) || inherited(columns, scores, entry);

/** Lists an entry that has a word only from above. */
export function listMember(columns: Columns, entry: number, { scores, list }: Listing): void {
  if (byteAt(scores, entry) !== 0 || inherited(columns, scores, entry) === 0) return;
  scores[entry] = fitOfParent;
  list.push(entry);
}

interface Added {
  readonly scores: Uint8Array;
  readonly sums: Uint8Array;
}

/** Sums up anew, for every entry, from how well it fits one word. */
export function sumAll(columns: Columns, { scores, sums }: Added): void {
  for (let entry = 1; entry < columns.count; entry += 1)
    sums[entry] = fitOf(columns, scores, entry);
}

/** The same for those on a list. */
export function sumListed(columns: Columns, { scores, sums }: Added, list: Numbers): void {
  for (let n = 0; n < list.length; n += 1) {
    const entry = list.at(n);
    sums[entry] = fitOf(columns, scores, entry);
  }
}

function addOne(columns: Columns, { scores, sums }: Added, entry: number): void {
  const sum = byteAt(sums, entry);
  if (sum === 0) return;
  const score = fitOf(columns, scores, entry);
  sums[entry] = score === 0 ? 0 : sum + score;
}

/** Adds what another word scores; who lacks it is left out. */
export function addAll(columns: Columns, added: Added): void {
  for (let entry = 1; entry < columns.count; entry += 1) addOne(columns, added, entry);
}

/** The same for those on a list. */
export function addListed(columns: Columns, added: Added, list: Numbers): void {
  for (let n = 0; n < list.length; n += 1) addOne(columns, added, list.at(n));
}
