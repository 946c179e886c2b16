import type { Columns } from './entries.ts';
import { numberAt } from './numbers.ts';

/** So many may have moved before the lists are made anew. */
const mostMoved = 2_000;

/** Counts what belongs to each entry, and says where the list of each begins and the last ends. */
function beginnings({ count, first, second }: Columns): Uint32Array {
  const firsts = new Uint32Array(count + 1);
  for (const above of [first, second])
    for (let entry = 1; entry < count; entry += 1) {
      const at = numberAt(above, entry) + 1;
      firsts[at] = numberAt(firsts, at) + 1;
    }
  firsts[1] = 0; // what belongs to nothing is on no list
  for (let at = 1; at <= count; at += 1)
    firsts[at] = numberAt(firsts, at) + numberAt(firsts, at - 1);
  return firsts;
}

/**
 * What belongs to each entry. Listed in one go, which takes milliseconds; who came or moved since
 * then is named beside, and whoever was listed may have moved: look where it belongs before you
 * believe.
 */
export class Families {
  #firsts: Uint32Array = new Uint32Array(1);
  #members: Uint32Array = new Uint32Array();
  #isListed = false;
  readonly #moved = new Set<number>();

  /** What an entry belongs to has been put down anew. */
  move(entry: number): void {
    if (!this.#isListed) return;
    this.#moved.add(entry);
    this.#isListed = this.#moved.size <= mostMoved;
  }

  /** Lists everything anew when too much has moved. */
  list(columns: Columns): void {
    if (this.#isListed) return;
    this.#moved.clear();
    this.#firsts = beginnings(columns);
    const next = this.#firsts.slice();
    this.#members = new Uint32Array(numberAt(next, columns.count));
    for (const above of [columns.first, columns.second])
      for (let entry = 1; entry < columns.count; entry += 1) {
        const parent = numberAt(above, entry);
        if (parent === 0) continue;
        const at = numberAt(next, parent);
        this.#members[at] = entry;
        next[parent] = at + 1;
      }
    this.#isListed = true;
  }

  /** What was listed as belonging to an entry. */
  membersOf(entry: number): Uint32Array {
    if (entry + 1 >= this.#firsts.length) return this.#members.subarray(0, 0);
    return this.#members.subarray(numberAt(this.#firsts, entry), numberAt(this.#firsts, entry + 1));
  }

  /** What came or moved since. */
  get others(): ReadonlySet<number> {
    return this.#moved;
  }
}
