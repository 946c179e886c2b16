import type { Figure } from '#domain/why/figure.ts';
import type { Course } from './course.ts';

/** What a piece of a bar stands for; each has its own colour, and short is hatched. */
export type Series = 'shipped' | 'allocated' | 'building' | 'short' | 'unallocated';

/** One bar of a chart: its name, its pieces, and what it comes to in words. */
export interface Bar {
  readonly id: string;
  readonly label: string;
  readonly pieces: readonly { readonly series: Series; readonly value: number }[];
  readonly text: string;
  /** What the whole length of this bar stands for, where each has a measure of its own. */
  readonly full?: number;
}

/** What stands in a table, and what a spreadsheet gets of it: a number, so that it can reckon with it. */
export type Cell =
  | string
  | number
  | {
      readonly text: string;
      readonly value: string | number;
      /** What somebody may ask about it. */
      readonly why?: Figure;
    };

/** A report: a picture, what it says in a sentence, and the table behind it. */
export interface Report {
  readonly summary: string;
  readonly bars: readonly Bar[];
  /** What is drawn in place of bars. */
  readonly course?: Course;
  /** What the longest bar stands for; the longest of these when it is not said. */
  readonly full?: number;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}
