import type { SalesOrderStatus } from '#domain/sales-order/sales-order.ts';
import type { FileReport } from './file-rows.ts';
import type { ModelReason } from './models.ts';

/** Why a record was left out: its whole model, or something about itself. */
export type SkipReason =
  | ModelReason
  /** Another record with its model and number stands before it in the file. */
  | 'repeated'
  /** It cannot be without a record that is not in the file, or was itself left out. */
  | 'points-nowhere'
  /** A field that it cannot be without has a value that makes no sense. */
  | 'invalid'
  /** Its build is over: the stock it held has been used up. */
  | 'used-up-already';

export interface Skipped {
  readonly reason: SkipReason;
  /** The field that decided; '' when no single one did. */
  readonly field: string;
  readonly count: number;
}

/** What became of the records of one model: taken + skipped = present. */
export interface ModelReport {
  readonly model: string;
  readonly present: number;
  readonly taken: number;
  readonly skipped: readonly Skipped[];
  /** Fields that say something in the file and have no place here. */
  readonly unusedFields: readonly string[];
}

export interface OrderReport {
  readonly id: string;
  readonly reference: string;
  /** Empty when the customer is not in the file. */
  readonly customer: string;
  readonly status: SalesOrderStatus;
  readonly statusText: string;
  readonly lines: number;
  readonly extraLines: number;
  /** Exact, in the order's currency; nothing when its prices are in several currencies. */
  readonly total: string | null;
  readonly currency: string;
}

export type ProblemCode =
  /** It points at a record that is not in the file or was left out: the field was left empty, or the
   *  record left out where it cannot be without. */
  | 'dangling'
  /** The value makes no sense; the field was left empty. */
  | 'bad-value'
  /** Cut to what the field may hold; the whole stands in the notes when there are notes. */
  | 'too-long'
  /** More decimals than are kept. */
  | 'rounded'
  /** Outside what the field may hold; the nearest value was taken. */
  | 'clamped'
  /** No link that may be followed; it stands in the notes. */
  | 'unsafe-link'
  /** A status that our tables do not list: kept by its name. */
  | 'unknown-status'
  /** A status of the shop's own; the general one behind it was taken. */
  | 'custom-status'
  /** It would stand inside itself; the field was left empty. */
  | 'circle'
  | 'negative-stock'
  /** More is set aside than there is; `value` says by how much. */
  | 'over-allocated'
  | 'duplicate-reference'
  | 'duplicate-serial'
  /** A serial number on a quantity other than 1: it stands in the notes. */
  | 'serial-on-many'
  /** The contact or address belongs to another company; the field was left empty. */
  | 'not-the-customers'
  /** The shipment belongs to another order; the field was left empty. */
  | 'not-the-orders'
  | 'start-after-target'
  | 'mixed-currencies'
  /** The file gives another total: `value`. */
  | 'total-differs'
  /** The file says that so many were shipped, and knows no stock for it: an empty item stands in. */
  | 'shipped-without-trace'
  /** More was shipped by the allocations than the line says: `value`. */
  | 'shipped-differs'
  /** Something was shipped on a line whose part is gone; it cannot be shown. */
  | 'shipped-without-part'
  /** The build runs and has used up some of its components; how much of each is not known. */
  | 'build-partly-done';

/** Something in the file that was not right, and what it was about. */
export interface Problem {
  readonly code: ProblemCode;
  readonly model: string;
  readonly pk: string;
  /** What a person calls the record: its name or reference; '' when it has none. */
  readonly name: string;
  readonly field: string;
  readonly value: string;
}

/** Everything to know before an import is done. */
export interface ImportReport {
  readonly source: string;
  /** InvenTree's version and the day of the export; '' when the file does not name them. */
  readonly version: string;
  readonly exportedAt: string;
  readonly models: readonly ModelReport[];
  /** How many records and events of each kind there will be. */
  readonly made: Readonly<Record<string, number>>;
  readonly orders: readonly OrderReport[];
  /** The first thousand. */
  readonly problems: readonly Problem[];
  readonly problemCount: number;
  /** Entries of the file that are no records at all. */
  readonly malformed: number;
  /** What each of the given files is; none for a single export. */
  readonly files: readonly FileReport[];
}
