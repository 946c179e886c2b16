import { compareStamps, knew, sameStamp, type Stamp } from './change-set.ts';
import { fieldsOf, type Origin, type RecordRow, type Sibling } from './row.ts';
import type { Vector } from './vector.ts';

/** How high a value stands when several were written unknowing: the highest is shown, then the newest. */
type Rank = (field: string, value: unknown) => number;

export interface Write {
  readonly id: string;
  readonly fields: Readonly<Record<string, unknown>>;
  readonly stamp: Stamp;
  /** What the writer had seen. */
  readonly seen: Vector;
  readonly rank: Rank;
}

/** What an object itself holds under a name: a field may be called `toString`. */
const own = <T>(object: Readonly<Record<string, T>> | undefined, name: string): T | undefined =>
  object && Object.hasOwn(object, name) ? object[name] : undefined;

const stampOfSibling = ([device, sequence, time]: Sibling): Stamp => [device, sequence, time];

/** The stamp of a field's shown value. */
export const fieldStamp = (row: RecordRow, field: string): Stamp => own(row._.f, field) ?? row._.c;

/** All living values of a field: one, unless several were written unknowing. */
export const siblings = (row: RecordRow, field: string): readonly Sibling[] =>
  own(row._.x, field) ??
  (Object.hasOwn(row, field) ? [[...fieldStamp(row, field), row[field]]] : []);

function winner(field: string, living: readonly [Sibling, ...Sibling[]], rank: Rank): Sibling {
  return living.reduce((best, next) => {
    const higher = rank(field, next[3]) - rank(field, best[3]);
    if (higher !== 0) return higher > 0 ? next : best;
    return compareStamps(stampOfSibling(next), stampOfSibling(best)) > 0 ? next : best;
  });
}

/** Stamps per field, those that equal the stamp of creation left out. */
const compact = (c: Stamp, stamps: Readonly<Record<string, Stamp>>) =>
  Object.fromEntries(Object.entries(stamps).filter(([, stamp]) => !sameStamp(stamp, c)));

interface Draft {
  readonly values: Record<string, unknown>;
  readonly stamps: Record<string, Stamp>;
  readonly crowds: Record<string, readonly Sibling[]>;
}

function writeField(
  draft: Draft,
  field: string,
  [living, shown]: readonly [readonly Sibling[], Sibling]
): void {
  draft.values[field] = shown[3];
  draft.stamps[field] = stampOfSibling(shown);
  if (living.length > 1) draft.crowds[field] = living;
  else Reflect.deleteProperty(draft.crowds, field);
}

function survivors(
  row: RecordRow | undefined,
  field: string,
  write: Write
): readonly [Sibling, ...Sibling[]] {
  const before = row ? siblings(row, field) : [];
  const kept = before.filter((sibling) => !knows(write, sibling));
  const next: Sibling = [...write.stamp, write.fields[field]];
  const living: [Sibling, ...Sibling[]] = [next, ...kept];
  return living.sort((a, b) => compareStamps(stampOfSibling(a), stampOfSibling(b)));
}

/** Whether the writer knew a value: it had seen it, or wrote it in the same action. */
const knows = ({ seen, stamp }: Write, sibling: Sibling) =>
  knew(seen, stampOfSibling(sibling)) || sameStamp(stamp, stampOfSibling(sibling));

const deletions = (crowd: readonly Sibling[]) =>
  crowd.filter((sibling) => sibling[3] === true).map(stampOfSibling);

const missesAnEdit = (row: RecordRow, write: Write) =>
  fieldsOf(row)
    .filter((field) => field !== 'del')
    .flatMap((field) => siblings(row, field))
    .some((sibling) => !knows(write, sibling));

/**
 * Of the living deletions those that crossed an edit: its author did not know of them, or theirs
 * did not know of it.
 */
function crossed(row: RecordRow, write: Write, living: readonly Stamp[]): Stamp[] {
  const edits = fieldsOf(write.fields).some((field) => field !== 'del');
  const misses = missesAnEdit(row, write);
  const crosses = (deletion: Stamp) => {
    if (sameStamp(deletion, write.stamp)) return misses;
    const marked = row._.e?.some((mark) => sameStamp(mark, deletion)) ?? false;
    return marked || (edits && !knew(write.seen, deletion));
  };
  return living.filter(crosses);
}

/**
 * The row after a write: each field keeps the values that the writer had not seen beside the new
 * one, and shows one of them by a rule that looks at the set of values alone.
 */
export function withWrite(row: RecordRow | undefined, write: Write): RecordRow {
  const { stamp, rank } = write;
  const c = row && compareStamps(row._.c, stamp) <= 0 ? row._.c : stamp;
  const known = row ? fieldsOf(row) : [];
  const draft: Draft = {
    values: Object.fromEntries(known.map((field) => [field, row?.[field]])),
    stamps: row ? Object.fromEntries(known.map((field) => [field, fieldStamp(row, field)])) : {},
    crowds: { ...row?._.x }
  };
  for (const field of fieldsOf(write.fields)) {
    const living = survivors(row, field, write);
    writeField(draft, field, [living, winner(field, living, rank)]);
  }

  const living = deletions(crowdOf(draft, 'del'));
  const e = row ? crossed(row, write, living) : [];
  return { ...draft.values, id: write.id, _: originOf(c, draft, e) };
}

const crowdOf = (draft: Draft, field: string): readonly Sibling[] => {
  const stamp = draft.stamps[field];
  return draft.crowds[field] ?? (stamp ? [[...stamp, draft.values[field]]] : []);
};

function originOf(c: Stamp, draft: Draft, e: readonly Stamp[]): Origin {
  const f = compact(c, draft.stamps);
  return {
    c,
    ...(Object.keys(f).length > 0 && { f }),
    ...(Object.keys(draft.crowds).length > 0 && { x: draft.crowds }),
    ...(e.length > 0 && { e })
  };
}
