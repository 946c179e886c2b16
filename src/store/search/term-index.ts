import type { Columns } from './entries.ts';
import type { Places } from './matching.ts';
import { mergedShards } from './merged-shards.ts';
import { byteAt } from './numbers.ts';
import { emptyShard, ShardBuilder } from './shard-builder.ts';
import { postingOf, reachOfWord, type Reach, type Shard } from './shard.ts';
import { eachTerm, type Texts } from './terms.ts';
import { slipsOf } from './typos.ts';

/** The home of entries that were written lately. */
const fresh = 255;
const mostFresh = 1_000;
const mostShards = 8;

type Entered = readonly [entry: number, texts: Texts];

function sealed(entered: Iterable<Entered>): Shard {
  const builder = new ShardBuilder();
  for (const [entry, texts] of entered)
    eachTerm(texts, (term, weight) => builder.add(term, postingOf(entry, weight)));
  return builder.seal();
}

/**
 * Which terms stand where. Most of them are in shards that are sorted once; what was written lately
 * is in a small one that is made anew after each change, until there is enough for another shard.
 */
export class TermIndex {
  readonly #columns: Columns;
  #shards: Shard[];
  readonly #fresh = new Map<number, Texts>();
  #freshShard: Shard | undefined;

  constructor(columns: Columns, shards: readonly Shard[]) {
    this.#columns = columns;
    this.#shards = [...shards];
  }

  /** Puts the texts of an entry in the place of those it had. */
  put(entry: number, texts: Texts): void {
    this.#fresh.set(entry, texts);
    this.#freshShard = undefined;
    this.#columns.home[entry] = fresh;
    if (this.#fresh.size >= mostFresh) this.putMany([...this.#fresh]);
  }

  /** Puts the texts of very many entries at once, each at most once. */
  putMany(entered: readonly Entered[]): void {
    if (this.#shards.length >= mostShards) this.#mergeSmaller();
    this.#shards.push(sealed(entered));
    for (const [entry] of entered) {
      this.#columns.home[entry] = this.#shards.length;
      this.#fresh.delete(entry);
    }
    this.#freshShard = undefined;
  }

  /** From now on an entry stands nowhere. */
  remove(entry: number): void {
    this.#columns.home[entry] = 0;
    if (this.#fresh.delete(entry)) this.#freshShard = undefined;
  }

  /** Makes one shard of all there is. */
  settle(): readonly Shard[] {
    if (this.#fresh.size > 0) this.putMany([...this.#fresh]);
    if (this.#shards.length > 1) this.#merge(this.#shards.map((_, n) => n + 1));
    return this.#shards;
  }

  /** Where a word stands: the terms that begin with it. */
  placesOf(word: string): Places {
    return this.#places((shard) => [reachOfWord(shard, word)]);
  }

  /** Where a word stands, and whatever is written nearly so. */
  placesNear(word: string): Places {
    return this.#places((shard) => [reachOfWord(shard, word), ...slipsOf(shard, word)]);
  }

  #places(reaches: (shard: Shard) => readonly Reach[]): Places {
    const of = (shard: Shard, home: number) =>
      reaches(shard)
        .filter(({ from, to }) => from < to)
        .map((reach) => ({ shard, home, reach }));
    return [
      ...this.#shards.flatMap((shard, n) => of(shard, n + 1)),
      ...(this.#fresh.size > 0 ? of((this.#freshShard ??= sealed(this.#fresh)), fresh) : [])
    ];
  }

  /** The largest is most of the work and stays as it is. */
  #mergeSmaller(): void {
    const sizes = this.#shards.map(({ postings }) => postings.length);
    const largest = sizes.indexOf(Math.max(...sizes)) + 1;
    this.#merge(sizes.map((_, n) => n + 1).filter((home) => home !== largest));
  }

  /** Makes one shard of those with these numbers, the last of all, without what no longer holds. */
  #merge(homes: readonly number[]): void {
    const { home: homeOf, count } = this.#columns;
    const living = homes.flatMap((home) => {
      const shard = this.#shards[home - 1];
      return shard ? [{ shard, holds: (posting: number) => homeOf[posting >>> 2] === home }] : [];
    });
    const nothing = { shard: emptyShard(), holds: () => true };
    const { shard } = living
      .sort((a, b) => a.shard.postings.length - b.shard.postings.length)
      .reduce((all, next) => ({ shard: mergedShards(all, next), holds: nothing.holds }), nothing);
    const merged = new Set(homes);
    const others = this.#shards.filter((_, n) => !merged.has(n + 1));
    const renamed = new Uint8Array(256);
    renamed[fresh] = fresh;
    let stay = 0;
    this.#shards.forEach((_, n) => {
      if (!merged.has(n + 1)) stay += 1;
      renamed[n + 1] = merged.has(n + 1) ? others.length + 1 : stay;
    });
    this.#shards = [...others, shard];
    for (let entry = 1; entry < count; entry += 1)
      homeOf[entry] = byteAt(renamed, byteAt(homeOf, entry));
  }
}
