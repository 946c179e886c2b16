import { after, seenBy, type Author, type Authors } from './author.ts';
import { compareStamps, stampOf, type ChangeSet, type Op } from './change-set.ts';
import { withVersion } from './event.ts';
import { withWrite } from './record.ts';
import type { EventRow, RecordRow, Row } from './row.ts';
import { without, type Vector } from './vector.ts';

/** What the fold must know of the kinds it meets. */
export interface Model {
  /** Whether a kind is a record (`put`) or an event (`add`); nothing for a kind it does not know. */
  readonly opOf: (kind: string) => 'put' | 'add' | undefined;
  /** How high a value of a field stands among values written unknowing; 0 unless it says otherwise. */
  readonly rank: (kind: string, field: string, value: unknown) => number;
}

/** Rows by kind and id, in memory. Whoever calls has put in the rows that the change-set touches. */
interface Rows {
  get(kind: string, id: string): Row | undefined;
  set(kind: string, row: Row): void;
}

/** An op that this app does not understand: kept, passed on, tried again after an update. */
export interface Unread {
  readonly id: string;
  readonly kind: string;
  readonly op: Op;
}

export interface State {
  readonly rows: Rows;
  readonly authors: Map<string, Author>;
  readonly unread: Unread[];
}

/** The known kinds and ids a change-set writes to. */
export function touchedBy(model: Model, changeSet: ChangeSet): { kind: string; id: string }[] {
  return changeSet.o
    .filter(([op, kind]) => model.opOf(kind) === op)
    .map(([, kind, id]) => ({ kind, id }));
}

function run(model: Model, state: State, [changeSet, seen]: readonly [ChangeSet, Vector]): void {
  const stamp = stampOf(changeSet);
  const others = without(seen, changeSet.d);
  changeSet.o.forEach(([op, kind, id, content], index) => {
    if (model.opOf(kind) !== op) {
      const at = [changeSet.d, String(changeSet.s), String(index)].join(':');
      state.unread.push({ id: at, kind, op: [op, kind, id, content] });
    } else if (op === 'put') {
      const row = state.rows.get(kind, id) as RecordRow | undefined;
      const rank = (field: string, value: unknown) => model.rank(kind, field, value);
      state.rows.set(kind, withWrite(row, { id, fields: content, stamp, seen, rank }));
    } else {
      const row = state.rows.get(kind, id) as EventRow | undefined;
      state.rows.set(kind, withVersion(row, id, { stamp, seen: others, value: content }));
    }
  });
}

/**
 * Adds one change-set to the state. The same function runs for a local action, a received file and
 * a rebuild, so the three cannot disagree.
 * @throws NotReady when something that the change-set builds on is missing; the state is untouched then.
 */
export function apply(model: Model, state: State, changeSet: ChangeSet): void {
  const seen = seenBy(state.authors, changeSet);
  run(model, state, [changeSet, seen]);
  state.authors.set(changeSet.d, after(changeSet, seen));
}

/** A valid order to apply any causally closed set of change-sets in. */
export const inOrder = (changeSets: Iterable<ChangeSet>) =>
  [...changeSets].sort((a, b) => compareStamps(stampOf(a), stampOf(b)));

/** Rows kept in plain maps. */
export class RowMap implements Rows {
  readonly kinds = new Map<string, Map<string, Row>>();

  get(kind: string, id: string): Row | undefined {
    return this.kinds.get(kind)?.get(id);
  }

  set(kind: string, row: Row): void {
    let rows = this.kinds.get(kind);
    if (!rows) {
      rows = new Map<string, Row>();
      this.kinds.set(kind, rows);
    }
    rows.set(row.id, row);
  }

  of(kind: string): Row[] {
    return [...(this.kinds.get(kind)?.values() ?? [])];
  }
}

export const emptyState = (authors: Authors = new Map()): State & { readonly rows: RowMap } => ({
  rows: new RowMap(),
  authors: new Map(authors),
  unread: []
});

/** The tables of a set of change-sets, from nothing. */
export function fold(model: Model, changeSets: Iterable<ChangeSet>): ReturnType<typeof emptyState> {
  const state = emptyState();
  for (const changeSet of inOrder(changeSets)) apply(model, state, changeSet);
  return state;
}
