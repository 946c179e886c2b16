import type { SalesOrderStatus } from '#domain/sales-order/sales-order.ts';

/** How many of each kind. */
export type Counts = Readonly<Record<string, number>>;

/** Why records of a file were left out. */
export type LeftOutReason =
  | 'people'
  | 'ledger-starts-here'
  | 'worked-out-here'
  | 'not-kept'
  | 'unknown-model'
  | 'repeated'
  | 'points-nowhere'
  | 'invalid'
  | 'used-up-already';

/** What became of the records of one model. */
export interface ModelView {
  readonly model: string;
  readonly present: number;
  readonly taken: number;
  readonly skipped: readonly {
    readonly reason: LeftOutReason;
    readonly field: string;
    readonly count: number;
  }[];
  readonly unusedFields: readonly string[];
}

export interface OrderView {
  readonly id: string;
  readonly reference: string;
  readonly customer: string;
  readonly status: SalesOrderStatus;
  readonly statusText: string;
  readonly lines: number;
  readonly extraLines: number;
  readonly total: string | null;
  readonly currency: string;
}

export type ProblemCode =
  | 'dangling'
  | 'bad-value'
  | 'too-long'
  | 'rounded'
  | 'clamped'
  | 'unsafe-link'
  | 'unknown-status'
  | 'custom-status'
  | 'circle'
  | 'negative-stock'
  | 'over-allocated'
  | 'duplicate-reference'
  | 'duplicate-serial'
  | 'serial-on-many'
  | 'not-the-customers'
  | 'not-the-orders'
  | 'start-after-target'
  | 'mixed-currencies'
  | 'total-differs'
  | 'shipped-without-trace'
  | 'shipped-differs'
  | 'shipped-without-part'
  | 'build-partly-done';

export interface ProblemView {
  readonly code: ProblemCode;
  readonly model: string;
  readonly pk: string;
  readonly name: string;
  readonly field: string;
  readonly value: string;
}

/** What one of the given files turned out to be. */
export interface FileView {
  readonly name: string;
  /** InvenTree's name for what its rows are, `export` for a whole export, '' when it is not known. */
  readonly model: string;
  readonly rows: number;
  /** How many rows the list it is a page of has; nothing when it is whole. */
  readonly of: number | null;
}

/** What of a file is new on this device. */
export interface FreshView {
  readonly made: Counts;
  readonly alreadyHere: Counts;
  readonly heldBack: Counts;
  readonly splits: number;
}

/** Everything to know before an import is done. */
export interface ImportView {
  readonly report: {
    readonly source: string;
    readonly version: string;
    readonly exportedAt: string;
    readonly models: readonly ModelView[];
    readonly orders: readonly OrderView[];
    readonly problems: readonly ProblemView[];
    readonly problemCount: number;
    readonly malformed: number;
    readonly files: readonly FileView[];
  };
  readonly fresh: FreshView;
  readonly takenReferences: readonly string[];
}
