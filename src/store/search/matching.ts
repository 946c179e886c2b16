import type { Columns } from './entries.ts';
import { Families } from './families.ts';
import { Numbers } from './numbers.ts';
import * as scoring from './scores.ts';

/** Where a word stands, shard by shard. */
export type Places = readonly scoring.Place[];

/** How well entries fit, by their numbers; with a list, only the listed ones do. */
export interface Matched {
  readonly sums: Uint8Array;
  readonly list: Numbers | undefined;
}

/** With more postings than one to so many entries, all entries are looked at. */
const fewOf = 8;

const postingsIn = (places: Places) =>
  places.reduce((sum, { reach }) => sum + reach.to - reach.from, 0);

/**
 * Finds what has every word, by itself or by what it belongs to. The rarest word goes first: only
 * whom it leaves is looked at again.
 */
export class Matching {
  readonly #columns: Columns;
  readonly #families = new Families();
  readonly #blanks: Uint8Array[] = [];
  readonly #list = new Numbers();

  constructor(columns: Columns) {
    this.#columns = columns;
  }

  /** What an entry belongs to has been put down anew. */
  move(entry: number): void {
    this.#families.move(entry);
  }

  /** What has each of these words. The answer holds until the next question. */
  of(words: readonly Places[]): Matched {
    this.#list.length = 0;
    const [rarest, ...others] = words
      .map((places) => ({ places, many: postingsIn(places) }))
      .toSorted((a, b) => a.many - b.many);
    if (!rarest || rarest.many === 0) return { sums: this.#blank(0), list: this.#list };
    const rest = others.map(({ places }) => places);
    return rarest.many * fewOf < this.#columns.count
      ? this.#few(rarest.places, rest)
      : this.#many(rarest.places, rest);
  }

  /** Lists who has the rarest word, and looks at nobody else. */
  #few(rarest: Places, others: readonly Places[]): Matched {
    const [columns, list, sums] = [this.#columns, this.#list, this.#blank(0)];
    const scores = this.#blank(1);
    for (const place of rarest) scoring.markAndList(place, columns.home, { scores, list });
    this.#listMembers(scores);
    scoring.sumListed(columns, { scores, sums }, list);
    for (const places of others)
      scoring.addListed(columns, { scores: this.#marked(places), sums }, list);
    return { sums, list };
  }

  #many(rarest: Places, others: readonly Places[]): Matched {
    const [columns, sums] = [this.#columns, this.#blank(0)];
    scoring.sumAll(columns, { scores: this.#marked(rarest), sums });
    for (const places of others) scoring.addAll(columns, { scores: this.#marked(places), sums });
    return { sums, list: undefined };
  }

  /** Lists, after who has the word, what belongs to them. */
  #listMembers(scores: Uint8Array): void {
    const [columns, families, list] = [this.#columns, this.#families, this.#list];
    families.list(columns);
    const own = list.length;
    for (let n = 0; n < own; n += 1)
      for (const each of families.membersOf(list.at(n)))
        scoring.listMember(columns, each, { scores, list });
    for (const each of families.others) scoring.listMember(columns, each, { scores, list });
  }

  #marked(places: Places): Uint8Array {
    const scores = this.#blank(1);
    for (const place of places) scoring.mark(place, this.#columns.home, scores);
    return scores;
  }

  /** A list without scores, one of two that are used again and again. */
  #blank(n: 0 | 1): Uint8Array {
    const size = this.#columns.kind.length;
    const known = this.#blanks[n];
    if (known?.length === size) return known.fill(0);
    return (this.#blanks[n] = new Uint8Array(size));
  }
}
