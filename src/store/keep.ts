import { Dexie } from 'dexie';
import { merging } from '#domain/merging.ts';
import type { Author } from '#journal/author.ts';
import type { ChangeSet } from '#journal/change-set.ts';
import {
  apply,
  readingOnce,
  RowMap,
  touchedBy,
  type Model,
  type State,
  type Unread
} from '#journal/fold.ts';
import type { Row } from '#journal/row.ts';
import { actionOf } from './action-row.ts';
import type { ActionRow, Database } from './database.ts';
import { rowsAt } from './rows-with.ts';
import { settlingAfter } from './scope.ts';
import { settle } from './settle.ts';
import { findingsAfter, type Upkeep } from './upkeep.ts';

/** A change-set, and its text as it was written or received, byte for byte. */
export interface Entry {
  readonly changeSet: ChangeSet;
  readonly text: string;
}

/** What keeping some change-sets writes. */
export interface Outcome {
  readonly entries: readonly Entry[];
  /** The rows as they were, as far as they were looked at. */
  readonly before: RowMap;
  /** The rows that change, as they are then. */
  readonly touched: RowMap;
  readonly actions: readonly ActionRow[];
  readonly authors: readonly Author[];
  readonly unread: readonly Unread[];
  readonly findings: Upkeep;
}

/** Rows read in this transaction, and which of them were written. */
class Workspace {
  readonly before = new RowMap();
  readonly known = new RowMap();
  readonly touched = new RowMap();

  get(kind: string, id: string): Row | undefined {
    return this.known.get(kind, id);
  }

  set(kind: string, row: Row): void {
    this.known.set(kind, row);
    this.touched.set(kind, row);
  }
}

/** The ids that change-sets write to, by kind. */
function touchedIn(model: Model, entries: readonly Entry[]): Map<string, Set<string>> {
  const ids = new Map<string, Set<string>>();
  for (const { changeSet } of entries)
    for (const { kind, id } of touchedBy(model, changeSet)) {
      const wanted = ids.get(kind);
      if (wanted) wanted.add(id);
      else ids.set(kind, new Set([id]));
    }
  return ids;
}

async function load(
  db: Database,
  space: Workspace,
  ids: ReadonlyMap<string, ReadonlySet<string>>
): Promise<void> {
  await Promise.all(
    [...ids].map(async ([kind, wanted]) => {
      for (const row of await rowsAt(db.table<Row, string>(kind), [...wanted])) {
        space.before.set(kind, row);
        space.known.set(kind, row);
      }
    })
  );
}

async function settleTouched(db: Database, space: Workspace): Promise<void> {
  const settling = await settlingAfter(db, space.touched, space.known);
  for (const [kind, row] of settling.rows) {
    if (!space.before.get(kind, row.id) && !space.touched.get(kind, row.id))
      space.before.set(kind, row);
    space.touched.set(kind, settle(kind, row, settling.related));
  }
}

/**
 * Applies change-sets to the rows they touch, settles what depends on them, and looks for what is
 * wrong then, writing nothing.
 * They come in an order in which each follows what its author had seen. Inside a transaction.
 * @throws NotReady when something that one of them builds on is missing.
 */
export async function workOut(db: Database, entries: readonly Entry[]): Promise<Outcome> {
  const authors = new Map((await db.authors.toArray()).map((author) => [author.d, author]));
  const space = new Workspace();
  const state: State = { rows: space, authors, unread: [] };
  const model = readingOnce(merging);
  await load(db, space, touchedIn(model, entries));
  const actions = entries.map(({ changeSet }) => {
    apply(model, state, changeSet);
    return actionOf(changeSet, (kind, id) => space.get(kind, id));
  });
  await settleTouched(db, space);
  return {
    entries,
    before: space.before,
    touched: space.touched,
    actions,
    authors: [...authors.values()],
    unread: state.unread,
    findings: await findingsAfter(db, space)
  };
}

/** Who watches a long writing, and may stop it: then nothing of it is kept. */
export interface Watch {
  readonly onprogress?: (done: number, total: number) => void;
  readonly signal?: AbortSignal | undefined;
}

/** Whoever watches has stopped it; thrown inside the transaction, so that nothing of it is kept. */
export class Stopped extends Error {
  override readonly name = 'Stopped';
}

type Put = readonly [table: string, rows: readonly unknown[]];

/** Everything an outcome writes, table by table. */
const putsOf = ({ entries, touched, actions, authors, unread, findings }: Outcome): Put[] => [
  ...[...touched.kinds].map(([kind, rows]): Put => [kind, [...rows.values()]]),
  ['tail', entries.map(({ changeSet: { d, s, t }, text }) => ({ d, s, t, j: text }))],
  ['actions', actions],
  ['authors', authors],
  ['unread', unread],
  ['findings', findings.put]
];

/** The log is only ever appended to: a change-set that is there already is a defect. */
const putInto = (db: Database, [table, rows]: Put) =>
  table === 'tail' ? db.table(table).bulkAdd(rows) : db.table(table).bulkPut(rows);

/** How many rows are written at a time where somebody watches. */
const portion = 2_000;

/** Writes portion by portion, so that it can be told how far it is, and stopped. */
async function watchedPuts(db: Database, puts: readonly Put[], watch: Watch): Promise<void> {
  const total = puts.reduce((sum, [, rows]) => sum + rows.length, 0);
  let done = 0;
  for (const [table, rows] of puts)
    for (let from = 0; from < rows.length; from += portion) {
      if (watch.signal?.aborted) throw new Stopped();
      await putInto(db, [table, rows.slice(from, from + portion)]);
      done += Math.min(portion, rows.length - from);
      watch.onprogress?.(done, total);
    }
}

/**
 * Puts every changed row, the log and the history: a single action in one burst, in which no await
 * stands between two writes. Inside the same transaction as `workOut`.
 * @throws Stopped when whoever watches has stopped it.
 */
export async function write(db: Database, outcome: Outcome, watch?: Watch): Promise<void> {
  // Outside it each table would be written by itself: half an action.
  const own: unknown = Dexie.currentTransaction;
  if (!own) throw new Error('written outside its transaction');
  const puts = putsOf(outcome);
  const closing = db.findings.bulkDelete([...outcome.findings.gone]);
  const writing = watch ? [watchedPuts(db, puts, watch)] : puts.map((each) => putInto(db, each));
  await Promise.all([closing, ...writing]);
}
