import { merging } from '#domain/merging.ts';
import { vectorOf, type Author } from '#journal/author.ts';
import type { ChangeSet } from '#journal/change-set.ts';
import { apply, emptyState, inOrder, RowMap, type Unread } from '#journal/fold.ts';
import type { Row } from '#journal/row.ts';
import { covers } from '#journal/vector.ts';
import { actionOf } from './action-row.ts';
import { foldedTables, type ActionRow, type Database, type FindingRow } from './database.ts';
import type { Entry } from './keep.ts';
import { noteLaid } from './laid.ts';
import { wholeLog } from './log.ts';
import { relatedIn } from './scope.ts';
import { settle } from './settle.ts';
import { allFindings } from './upkeep.ts';

/** The tables that a log adds up to. */
interface Tables {
  readonly rows: ReadonlyMap<string, readonly Row[]>;
  readonly actions: readonly ActionRow[];
  readonly unread: readonly Unread[];
  readonly findings: readonly FindingRow[];
  readonly authors: readonly Author[];
}

/** The rows with everything derived from them and their kin. */
function settledRows(rows: RowMap): RowMap {
  const related = relatedIn(rows);
  const settled = new RowMap();
  for (const kind of rows.kinds.keys())
    for (const row of rows.of(kind))
      settled.set(kind, merging.opOf(kind) === 'put' ? settle(kind, row, related) : row);
  return settled;
}

/** Hears how much of a rebuild is done: half of it is reading the log, half is writing the tables. */
type RebuildWatch = (done: number, total: number) => void;

/** While the log is read. */
const timesTold = 50;

/** Folds a log from nothing, by the very functions that keep a single action. */
function tablesOf(log: Iterable<ChangeSet>, watch: RebuildWatch = () => {}): Tables {
  const state = emptyState();
  const changeSets = inOrder(log);
  const often = Math.ceil(changeSets.length / timesTold);
  const actions = changeSets.map((changeSet, at) => {
    if (at % often === 0) watch(at, 2 * changeSets.length);
    apply(merging, state, changeSet);
    return actionOf(changeSet, (kind, id) => state.rows.get(kind, id));
  });
  const rows = settledRows(state.rows);
  return {
    rows: new Map([...rows.kinds.keys()].map((kind) => [kind, rows.of(kind)])),
    actions,
    unread: state.unread,
    findings: allFindings(rows),
    authors: [...state.authors.values()]
  };
}

const contents = ({ rows, actions, unread, findings }: Tables) =>
  new Map<string, readonly unknown[]>([
    ...rows,
    ['actions', actions],
    ['unread', unread],
    ['findings', findings]
  ]);

/** A row as text that does not depend on the order its keys were written in. */
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) =>
    inner && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner
  );

/** A row of a table that is not what the log adds up to. */
export interface Difference {
  readonly table: string;
  readonly key: string;
  readonly kept: unknown;
  readonly folded: unknown;
}

const keyOf = (table: string, row: unknown) => {
  const { id, d, s } = row as { id?: string; d?: string; s?: number };
  return table === 'actions' ? `${String(d)} ${String(s)}` : String(id);
};

function compared(table: string, kept: readonly unknown[], folded: readonly unknown[]) {
  const byKey = (rows: readonly unknown[]) => new Map(rows.map((row) => [keyOf(table, row), row]));
  const [one, other] = [byKey(kept), byKey(folded)];
  return [...new Set([...one.keys(), ...other.keys()])]
    .filter((key) => canonical(one.get(key)) !== canonical(other.get(key)))
    .map((key): Difference => ({ table, key, kept: one.get(key), folded: other.get(key) }));
}

/** Every row that differs from what the log adds up to; none when all is well. */
export async function differences(db: Database): Promise<Difference[]> {
  const folded = contents(tablesOf(await wholeLog(db)));
  const found: Difference[] = [];
  for (const table of foldedTables)
    found.push(...compared(table, await db.table(table).toArray(), folded.get(table) ?? []));
  return found;
}

/** So many rows are written in one go: often enough to see that it goes on. */
const atOnce = 2_000;

/** Empties the folded tables and fills them with these. Inside a transaction. */
async function lay(db: Database, tables: Tables, watch: RebuildWatch = () => {}): Promise<void> {
  const laid = [...contents(tables)];
  const all = laid.reduce((sum, [, rows]) => sum + rows.length, 0);
  let done = 0;
  const put = async ([table, rows]: (typeof laid)[number]) => {
    for (let from = 0; from < rows.length; from += atOnce) {
      await db.table(table).bulkPut(rows.slice(from, from + atOnce));
      done += Math.min(atOnce, rows.length - from);
      watch(all + done, 2 * all);
    }
  };
  await Promise.all([
    ...foldedTables.map((table) => db.table(table).clear()),
    ...laid.map(put),
    db.authors.clear(),
    db.authors.bulkPut([...tables.authors]),
    noteLaid(db)
  ]);
}

const knownBy = (authors: readonly Author[]) =>
  vectorOf(new Map(authors.map((author) => [author.d, author])));

/**
 * Writes all folded tables anew from the log, in one transaction. An action that is kept meanwhile
 * makes it start over, so nothing is lost.
 */
export async function rebuild(db: Database, watch?: RebuildWatch): Promise<void> {
  const tables = tablesOf(await wholeLog(db), watch);
  const done = await db.transaction('rw', db.tables, async () => {
    if (!covers(knownBy(tables.authors), knownBy(await db.authors.toArray()))) return false;
    await lay(db, tables, watch);
    return true;
  });
  if (!done) await rebuild(db, watch);
}

/** Puts another log in the place of this one, with the tables it adds up to. Inside a transaction. */
export async function replaceLog(db: Database, entries: readonly Entry[]): Promise<void> {
  const tables = tablesOf(entries.map(({ changeSet }) => changeSet));
  await Promise.all([db.segments.clear(), db.tail.clear(), lay(db, tables)]);
  await db.tail.bulkAdd(entries.map(({ changeSet: { d, s, t }, text }) => ({ d, s, t, j: text })));
}
