import { bestOf, kindsAtMost } from './best.ts';
import { Entries, type Columns } from './entries.ts';
import type { Asked, Document, Found, FoundOfKind } from './found.ts';
import { foundIn } from './hits.ts';
import { idsIn } from './ids.ts';
import { Matching, type Matched } from './matching.ts';
import type { Shard } from './shard.ts';
import { TermIndex } from './term-index.ts';
import { queryWords } from './terms.ts';

/** An index as it is kept between two starts. */
export interface IndexState {
  readonly columns: Columns;
  readonly shards: readonly Shard[];
}

/** Everything that can be found, by how its words and those of what it belongs to begin. */
export class SearchIndex {
  readonly #entries: Entries;
  readonly #terms: TermIndex;
  readonly #matching: Matching;

  constructor(state?: IndexState) {
    this.#entries = new Entries(state?.columns);
    this.#terms = new TermIndex(this.#entries.columns, state?.shards ?? []);
    this.#matching = new Matching(this.#entries.columns);
  }

  /** How many entries it has numbers for. */
  get size(): number {
    return this.#entries.columns.count - 1;
  }

  /** Puts a document in the place of what was known of it. */
  put(document: Document): void {
    this.#terms.put(this.#enter(document), document);
  }

  /** Puts very many documents at once, each at most once. */
  putMany(documents: readonly Document[]): void {
    this.#terms.putMany(documents.map((document) => [this.#enter(document), document] as const));
  }

  /** From now on it is not found. */
  remove(kind: number, id: string): void {
    const entry = this.#entries.find(kind, id);
    if (entry !== 0) this.#terms.remove(entry);
  }

  /** Makes one shard of all there is: for keeping, and for whoever has the time. */
  settle(): IndexState {
    const shards = this.#terms.settle();
    return { columns: this.#entries.packed(), shards };
  }

  /** What has, for each word of the query, a term of its own or of what it belongs to that begins so. */
  search({ query, kinds, most }: Asked): Found {
    const words = queryWords(query);
    const best = (near: boolean) =>
      bestOf(this.#entries.columns, this.#matched(words, near), { kinds, most });
    const found = best(false);
    const isFound = words.length === 0 || found.totals.some((total) => total > 0);
    return isFound
      ? foundIn(this.#entries, found, false)
      : foundIn(this.#entries, best(true), true);
  }

  /** All of one kind that a search finds, and what is found by a code, a contact or a parcel of its own. */
  idsOf(kind: number, query: string): FoundOfKind {
    const words = queryWords(query);
    const ids = (near: boolean) => idsIn(this.#entries, this.#matched(words, near), kind);
    const exact = ids(false);
    if (exact.length > 0 || words.length === 0) return { ids: exact, isGuess: false };
    const near = ids(true);
    return { ids: near, isGuess: near.length > 0 };
  }

  #matched(words: readonly string[], near: boolean): Matched {
    const terms = this.#terms;
    return this.#matching.of(
      words.map((word) => (near ? terms.placesNear(word) : terms.placesOf(word)))
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
    this.#matching.move(entry);
    return entry;
  }
}
