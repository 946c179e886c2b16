import type { Day } from '#domain/kernel/day.ts';
import type { ListAsked } from '#store/filtered-lists.ts';
import type { Shown } from '#store/found-rows.ts';
import type { Asked as Query, Found } from '#store/search/found.ts';
import type { knownTo } from '#store/standing.ts';

export interface ListSearch {
  readonly wanted: ListAsked;
  readonly today: Day;
  readonly known: Awaited<ReturnType<typeof knownTo>>;
}

/** What a list shows of what was found. */
export interface Listed extends Shown {
  /** Nothing was found as it was typed; this is what is written nearly so. */
  readonly isGuess: boolean;
}

/** What the page asks of the index. */
export type Asked =
  /** Open the database of this name, and make or take its index. */
  | { readonly ask: 'open'; readonly database: string }
  | { readonly ask: 'find'; readonly n: number; readonly query: Query }
  /** A page of a list, by an index that has read what the page knows. */
  | { readonly ask: 'list'; readonly n: number; readonly list: ListSearch }
  /** Look through every field of every record. */
  | { readonly ask: 'everywhere'; readonly n: number; readonly query: Query };

export interface Answer extends Found {
  /** Answered without the index, which is being made. */
  readonly isSlow: boolean;
}

/** What it hears. */
export type Told =
  | { readonly tell: 'ready' }
  | { readonly tell: 'found'; readonly n: number; readonly answer: Answer }
  /** Without it: the index is being made. */
  | { readonly tell: 'listed'; readonly n: number; readonly listed: Listed | undefined }
  | { readonly tell: 'failed'; readonly n: number };
