import type { Asked as Query, Found } from '#store/search/found.ts';

/** What the page asks of the index. */
export type Asked =
  /** Open the database of this name, and make or take its index. */
  | { readonly ask: 'open'; readonly database: string }
  | { readonly ask: 'find'; readonly n: number; readonly query: Query }
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
  | { readonly tell: 'failed'; readonly n: number };
