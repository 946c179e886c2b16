import { create, put, records, type Change, type RecordKind, type RecordOf } from './changes.ts';
import { differing } from './kernel/edit.ts';
import { err, ok, type Result } from './kernel/result.ts';

/** A new record lacks what it must have; the same words as for a form that is not understood. */
export interface NotUnderstood {
  readonly code: 'not-understood';
  /** What is wrong, by field. */
  readonly fields: Readonly<Record<string, string>>;
}

/** Some fields of a record by name, and which record; a field that is not named is not touched. */
type Some<T extends { readonly id: unknown }> = { readonly [F in keyof T]?: T[F] | undefined } & {
  readonly id: T['id'];
};

/**
 * The record as it will be: the named fields over what it was, or over the defaults of a new one.
 * Refused when a new record leaves out a field that has no default.
 */
export function whole<K extends RecordKind>(
  kind: K,
  before: RecordOf<K> | undefined,
  named: Some<RecordOf<K>>
): Result<RecordOf<K>, NotUnderstood> {
  if (before) return ok({ ...before, ...differing(before, named) });
  const record = records[kind].safeParse(named);
  if (record.success) return ok(record.data as RecordOf<K>);
  const wrong = record.error.issues.map(({ path, message }) => [path.join('.'), message] as const);
  return err({ code: 'not-understood', fields: Object.fromEntries(wrong) });
}

/** Writes a new record whole, and of one that is there only what differs. */
export function save<K extends RecordKind>(
  kind: K,
  before: RecordOf<K> | undefined,
  record: RecordOf<K>
): Change[] {
  if (!before) return [create(kind, record)];
  const changed = differing(before, record);
  return Object.keys(changed).length === 0 ? [] : [put(kind, before.id, changed)];
}
