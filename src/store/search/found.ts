import type { Shown } from './entries.ts';
import type { Texts } from './terms.ts';

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

/** Everything of one kind that was found, for a list that has an order of its own. */
export interface FoundOfKind {
  readonly ids: readonly string[];
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
