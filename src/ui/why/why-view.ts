import type { Figure } from '#domain/why/figure.ts';

/** One row of an answer: what it is, where it leads, and what it adds. */
export interface WhyRow {
  readonly title: string;
  readonly detail: string;
  readonly href?: string | undefined;
  readonly value: string;
  /** How the row itself comes about. */
  readonly rows: readonly WhyRow[];
}

/** Why a figure is what it is, in words. */
export interface WhyView {
  readonly label: string;
  /** What is counted. */
  readonly subject: string;
  /** How it is worked out, in a sentence. */
  readonly formula: string;
  readonly rows: readonly WhyRow[];
  readonly total: string;
  /** Why the rows do not come to the total, where they do not. */
  readonly cut: string;
  /** All figures of the same thing. */
  readonly others: readonly {
    readonly figure: Figure;
    readonly label: string;
    readonly value: string;
    readonly current: boolean;
  }[];
}
