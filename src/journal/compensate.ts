import { compareStamps, sameStamp, stampOf, type ChangeSet, type Op } from './change-set.ts';
import { fieldStamp } from './record.ts';
import { fieldsOf, type RecordRow, type Row } from './row.ts';

/** A field that cannot be put back, because somebody has written it since. */
interface ChangedSince {
  readonly kind: string;
  readonly id: string;
  readonly field: string;
}

export interface Compensation {
  readonly ops: Op[];
  readonly changedSince: ChangedSince[];
}

/** What an undo looks at. */
export interface UndoFacts {
  readonly target: ChangeSet;
  /** The rows as they are now. */
  readonly rowOf: (kind: string, id: string) => Row | undefined;
  /** Every change-set that touched one of the target's records, in any order. */
  readonly history: readonly ChangeSet[];
  /** How an event is taken back, or nothing when it cannot be. */
  readonly reversed: (kind: string, key: string, value: Op[3]) => Op | undefined;
}

type Put = Extract<Op, readonly ['put', ...unknown[]]>;

const putsOn = (changeSet: ChangeSet, kind: string, id: string) =>
  changeSet.o.filter((op): op is Put => op[0] === 'put' && op[1] === kind && op[2] === id);

/** The value a field had before the target wrote it; nothing when the target made the record. */
function before(facts: UndoFacts, kind: string, id: string): Op[3] | undefined {
  const earlier = facts.history
    .filter((each) => compareStamps(stampOf(each), stampOf(facts.target)) < 0)
    .sort((a, b) => compareStamps(stampOf(a), stampOf(b)))
    .flatMap((each) => putsOn(each, kind, id));
  if (earlier.length === 0) return undefined;
  return Object.fromEntries(earlier.flatMap(([, , , fields]) => Object.entries(fields)));
}

function undonePut(facts: UndoFacts, [, kind, id, fields]: Put): Compensation {
  const row = facts.rowOf(kind, id) as RecordRow | undefined;
  const stamp = stampOf(facts.target);
  const isOurs = (field: string) =>
    row !== undefined && !row._.x?.[field] && sameStamp(fieldStamp(row, field), stamp);
  const old = before(facts, kind, id);
  if (!old) {
    // A record that was deleted and brought back is as it was made.
    const isBack = (field: string) => field === 'del' && row?.['del'] === false;
    const since = row ? fieldsOf(row).filter((field) => !isOurs(field) && !isBack(field)) : [];
    return {
      ops: since.length > 0 ? [] : [['put', kind, id, { del: true }]],
      changedSince: since.map((field) => ({ kind, id, field }))
    };
  }
  const ours = Object.keys(fields).filter(isOurs);
  const back = Object.fromEntries(
    ours.map((field) => [field, old[field] ?? (field === 'del' ? false : null)])
  );
  return {
    ops: ours.length > 0 ? [['put', kind, id, back]] : [],
    changedSince: Object.keys(fields)
      .filter((field) => !isOurs(field))
      .map((field) => ({ kind, id, field }))
  };
}

function undoneAdd(facts: UndoFacts, [, kind, id, value]: Op): Compensation {
  const op = facts.reversed(kind, id, value);
  return { ops: op ? [op] : [], changedSince: op ? [] : [{ kind, id, field: '' }] };
}

/**
 * The ops that take an action back, as a new action: every field returns to its earlier value
 * where nobody has written since, every event gets its counter-event. What cannot return is named.
 */
export function compensation(facts: UndoFacts): Compensation {
  const parts = facts.target.o.map((op) =>
    op[0] === 'put' ? undonePut(facts, op) : undoneAdd(facts, op)
  );
  return {
    ops: parts.flatMap(({ ops }) => ops),
    changedSince: parts.flatMap(({ changedSince }) => changedSince)
  };
}
