import { Entries, type Columns, type Shown } from './entries.ts';
import { byteAt, numberAt } from './numbers.ts';
import { added, bestOf, fit, kindsAtMost, markReach, type Counted } from './scores.ts';
import { emptyShard, mergedShards, postingOf, reachOf, ShardBuilder, type Shard } from './shard.ts';
import { eachTerm, queryWords, termsOf, type Terms, type Texts } from './terms.ts';
import { alphabetOf, neighbours } from './typos.ts';

/** A thing that can be found: what it is found by, and what is shown of it. */
export interface Document extends Texts, Shown {
  readonly kind: number;
  readonly id: string;
  /** 1 for what is in use, 0 for what is closed or gone. */
  readonly rank: number;
  /** Of two that fit alike the one with more comes first; 0 to 65,535. */
  readonly tie: number;
  /** What it belongs to, at most two: it is found by their terms too. Of any kind: kind 0. */
  readonly parents: readonly (readonly [kind: number, id: string])[];
}

/** Something that was found. */
export interface Hit extends Shown {
  readonly kind: number;
  readonly id: string;
  /** How well it fits: more is better. */
  readonly score: number;
  /** What it belongs to, by id and name. */
  readonly parents: readonly {
    readonly kind: number;
    readonly id: string;
    readonly title: string;
  }[];
}

/** What was found, kind by kind: the best first, and how many there are in all. */
export interface Found {
  readonly hits: ReadonlyMap<number, readonly Hit[]>;
  readonly totals: ReadonlyMap<number, number>;
  /** Nothing was found as it was typed; this is what is written nearly so. */
  readonly isGuess: boolean;
}

export interface Asked {
  readonly query: string;
  /** Only these kinds. */
  readonly kinds?: readonly number[] | undefined;
  /** How many of each kind are wanted. */
  readonly most: number;
}

/** An index as it is kept between two starts. */
export interface IndexState {
  readonly columns: Columns;
  readonly shards: readonly Shard[];
}

const fresh = 255;
const mostFresh = 1_000;
const mostShards = 8;

/**
 * Everything that can be found, by how its words begin. Most of it stands in shards that are
 * sorted once; what was written lately stands beside them until there is enough for another shard.
 */
export class SearchIndex {
  readonly #entries: Entries;
  #shards: Shard[];
  readonly #fresh = new Map<number, Texts & { readonly terms: Terms }>();
  #scores: Uint8Array[] = [];
  #alphabet: string | undefined;

  constructor(state?: IndexState) {
    this.#entries = new Entries(state?.columns);
    this.#shards = [...(state?.shards ?? [])];
  }

  /** How many entries it has numbers for. */
  get size(): number {
    return this.#entries.columns.count - 1;
  }

  /** Puts a document in the place of what was known of it. */
  put(document: Document): void {
    const entry = this.#enter(document);
    this.#fresh.set(entry, { ...document, terms: termsOf(document) });
    this.#entries.columns.home[entry] = fresh;
    if (this.#fresh.size >= mostFresh) this.#seal([...this.#fresh]);
  }

  /** Puts very many documents at once, each at most once. */
  putMany(documents: readonly Document[]): void {
    this.#seal(documents.map((document) => [this.#enter(document), document] as const));
  }

  /** From now on it is not found. */
  remove(kind: number, id: string): void {
    const entry = this.#entries.find(kind, id);
    if (entry === 0) return;
    this.#entries.columns.home[entry] = 0;
    this.#fresh.delete(entry);
  }

  /** Makes one shard of all there is: for keeping, and for whoever has the time. */
  settle(): IndexState {
    if (this.#fresh.size > 0) this.#seal([...this.#fresh]);
    if (this.#shards.length > 1) this.#merge();
    return { columns: this.#entries.packed(), shards: this.#shards };
  }

  /** What has, for each word of the query, a term of its own or of what it belongs to that begins so. */
  search({ query, kinds, most }: Asked): Found {
    const words = queryWords(query);
    const wanted = new Uint8Array(kindsAtMost).fill(kinds ? 0 : 1);
    for (const kind of kinds ?? []) wanted[kind] = 1;
    const exact = words.map((word, n) => this.#marked(word, n));
    const found = bestOf(this.#entries.columns, added(this.#entries.columns, exact), {
      wanted,
      most
    });
    if (words.length === 0 || found.totals.some((total) => total > 0))
      return this.#shown(found, false);
    const near = words.map((word, n) => this.#markedNearly(word, n));
    return this.#shown(
      bestOf(this.#entries.columns, added(this.#entries.columns, near), { wanted, most }),
      true
    );
  }

  #parent(kind: number, id: string): number {
    if (kind !== 0) return this.#entries.numberOf(kind, id);
    for (let each = 1; each < kindsAtMost; each += 1) {
      const entry = this.#entries.find(each, id);
      if (entry !== 0) return entry;
    }
    return 0;
  }

  #enter(document: Document): number {
    const { title, detail, state, rank, tie } = document;
    const entry = this.#entries.numberOf(document.kind, document.id);
    const parents = document.parents.map(([kind, id]) => this.#parent(kind, id));
    this.#entries.put(entry, { title, detail, state, rank, tie, parents });
    return entry;
  }

  #seal(documents: readonly (readonly [entry: number, texts: Texts])[]): void {
    if (this.#shards.length >= mostShards) this.#merge();
    const builder = new ShardBuilder();
    const home = this.#shards.length + 1;
    for (const [entry, texts] of documents) {
      eachTerm(texts, (term, weight) => builder.add(term, postingOf(entry, weight)));
      this.#entries.columns.home[entry] = home;
      this.#fresh.delete(entry);
    }
    this.#shards.push(builder.seal());
    this.#alphabet = undefined;
  }

  /** Makes one shard of all, without what no longer holds. */
  #merge(): void {
    const { home, count } = this.#entries.columns;
    const living = this.#shards.map((shard, n) => ({
      shard,
      holds: (posting: number) => home[posting >>> 2] === n + 1
    }));
    const sorted = living.sort((a, b) => a.shard.postings.length - b.shard.postings.length);
    const nothing = { shard: emptyShard(), holds: () => true };
    const { shard } = sorted.reduce(
      (all, next) => ({ shard: mergedShards(all, next), holds: () => true }),
      nothing
    );
    this.#shards = [shard];
    for (let entry = 1; entry < count; entry += 1) {
      const at = home[entry] ?? 0;
      if (at !== 0 && at !== fresh) home[entry] = 1;
    }
  }

  #blank(word: number): Uint8Array {
    const size = this.#entries.columns.kind.length;
    const known = this.#scores[word];
    if (known?.length === size) return known.fill(0);
    return (this.#scores[word] = new Uint8Array(size));
  }

  #marked(word: string, n: number): Uint8Array {
    const scores = this.#blank(n);
    this.#mark(word, scores);
    return scores;
  }

  #markedNearly(word: string, n: number): Uint8Array {
    const scores = this.#marked(word, n);
    this.#alphabet ??= alphabetOf(this.#shards);
    for (const near of neighbours(word, this.#alphabet)) this.#mark(near, scores);
    return scores;
  }

  #mark(word: string, into: Uint8Array): void {
    const { home } = this.#entries.columns;
    this.#shards.forEach((shard, n) => {
      markReach({ shard, home: n + 1, reach: reachOf(shard, word) }, home, into);
    });
    for (const [entry, { terms }] of this.#fresh)
      for (const [term, weight] of terms)
        if (term.startsWith(word))
          into[entry] = Math.max(byteAt(into, entry), fit(weight, term === word));
  }

  #shown({ totals, best }: Counted, isGuess: boolean): Found {
    const kinds = [...totals.keys()].filter((kind) => (totals[kind] ?? 0) > 0);
    const hitsOf = (kind: number) =>
      best[kind]?.entries.map((entry, n) => this.#hit(entry, kind, best[kind]?.scores[n] ?? 0));
    return {
      hits: new Map(kinds.map((kind) => [kind, hitsOf(kind) ?? []])),
      totals: new Map(kinds.map((kind) => [kind, totals[kind] ?? 0])),
      isGuess: isGuess && kinds.length > 0
    };
  }

  #hit(entry: number, kind: number, score: number): Hit {
    const { first, second, kind: kinds } = this.#entries.columns;
    const above = [numberAt(first, entry), numberAt(second, entry)].filter(
      (parent) => parent !== 0
    );
    const parents = above.map((parent) => ({
      kind: kinds[parent] ?? 0,
      id: this.#entries.idOf(parent),
      title: this.#entries.shown(parent).title
    }));
    const own = { kind, id: this.#entries.idOf(entry), score, parents };
    return { ...own, ...this.#entries.shown(entry) };
  }
}
