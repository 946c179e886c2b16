import type { Stamp } from './change-set.ts';
import type { Vector } from './vector.ts';

/** A value written without knowing of the others beside it. */
export type Sibling = readonly [...Stamp, unknown];

/** Where the fields of a record come from. Most rows carry one stamp. */
export interface Origin {
  /** The stamp of creation; that of every field not named in `f`. */
  readonly c: Stamp;
  /** Fields written later. */
  readonly f?: Readonly<Record<string, Stamp>>;
  /** Fields with more than one living value, all of them, oldest first. */
  readonly x?: Readonly<Record<string, readonly Sibling[]>>;
  /** Deletions whose author did not know of an edit, or whose edit's author did not know of them. */
  readonly e?: readonly Stamp[];
}

/** A record as it is kept: its fields, where they come from, and what is derived from it under `$`. */
export interface RecordRow {
  readonly id: string;
  readonly _: Origin;
  readonly [field: string]: unknown;
}

/** One version of an event, as one device recorded it. */
export interface Version {
  readonly c: Stamp;
  /** What its author had seen of other devices. */
  readonly v?: Vector;
  readonly value: Readonly<Record<string, unknown>>;
}

/** Where an event comes from; the other versions when several devices recorded it. */
export interface Witness {
  readonly c: Stamp;
  readonly v?: Vector;
  readonly alts?: readonly Version[];
}

export interface EventRow {
  readonly id: string;
  readonly _: Witness;
  readonly [field: string]: unknown;
}

export type Row = RecordRow | EventRow;

const kept = new Set(['id', '_', '$']);

/** The names of fields, without those that a row keeps for itself. */
export const fieldsOf = (content: Readonly<Record<string, unknown>>) =>
  Object.keys(content).filter((name) => !kept.has(name));

/** The fields of a row as its kind knows them: without stamps and derived figures. */
export function plain(row: Row): Record<string, unknown> {
  const { _: _origin, $: _derived, ...fields } = row;
  return fields;
}
