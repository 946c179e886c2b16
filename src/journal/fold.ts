import { after, seenBy, type Author, type Authors } from './author.ts';
import { compareStamps, stampOf, type ChangeSet, type Op, type Stamp } from './change-set.ts';
import { withVersion } from './event.ts';
import { withWrite } from './record.ts';
import type { EventRow, RecordRow, Row } from './row.ts';
import { without, type Vector } from './vector.ts';

/** What the fold must know of the kinds it meets. */
export interface Model {
  /** Whether a kind is a record (`put`) or an event (`add`); nothing for a kind it does not know. */
  readonly opOf: (kind: string) => 'put' | 'add' | undefined;
  /**
   * The ops that an op means to this app: itself, what an older app's op is called now, or nothing
   * when it holds something that this app does not understand. It looks at the op alone, so that
   * every device of one app version answers alike. Left out, every op of a known kind is understood.
   */
  readonly read?: (op: Op, schema: number) => readonly Op[] | undefined;
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

/** What an op means to this app; nothing when it does not understand it. */
function understood(model: Model, op: Op, schema: number): readonly Op[] | undefined {
  const read = model.read ? model.read(op, schema) : [op];
  return read?.every(([what, kind]) => model.opOf(kind) === what) ? read : undefined;
}

/** A model that reads each op once, for whoever asks what ops touch before applying them. */
export function readingOnce(model: Model): Model {
  const known = new Map<Op, readonly Op[] | undefined>();
  const read = (op: Op, schema: number) => {
    if (!known.has(op)) known.set(op, model.read ? model.read(op, schema) : [op]);
    return known.get(op);
  };
  return { ...model, read };
}

/** The known kinds and ids a change-set writes to. */
export const touchedBy = (model: Model, { o, sv }: ChangeSet): { kind: string; id: string }[] =>
  o.flatMap((op) => (understood(model, op, sv) ?? []).map(([, kind, id]) => ({ kind, id })));

interface Writing {
  readonly model: Model;
  readonly rows: Rows;
  readonly stamp: Stamp;
  readonly seen: Vector;
}

function runOne({ model, rows, stamp, seen }: Writing, [op, kind, id, content]: Op): void {
  if (op === 'put') {
    const row = rows.get(kind, id) as RecordRow | undefined;
    const rank = (field: string, value: unknown) => model.rank(kind, field, value);
    rows.set(kind, withWrite(row, { id, fields: content, stamp, seen, rank }));
  } else {
    const row = rows.get(kind, id) as EventRow | undefined;
    const others = without(seen, stamp[0]);
    rows.set(kind, withVersion(row, id, { stamp, seen: others, value: content }));
  }
}

function run(model: Model, state: State, [changeSet, seen]: readonly [ChangeSet, Vector]): void {
  const writing = { model, rows: state.rows, stamp: stampOf(changeSet), seen };
  changeSet.o.forEach((op, index) => {
    const read = understood(model, op, changeSet.sv);
    if (read) {
      for (const each of read) runOne(writing, each);
    } else {
      const at = [changeSet.d, String(changeSet.s), String(index)].join(':');
      state.unread.push({ id: at, kind: op[1], op });
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
