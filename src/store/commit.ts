import type { Change } from '#domain/changes.ts';
import { merging } from '#domain/merging.ts';
import { rootsOf } from '#domain/roots.ts';
import { after, written, type Author } from '#journal/author.ts';
import { ChangeSet, limits, type Op } from '#journal/change-set.ts';
import { apply, RowMap, touchedBy, type State } from '#journal/fold.ts';
import type { Row } from '#journal/row.ts';
import type { ActionRow, Database } from './database.ts';
import type { Device } from './device-context.ts';
import { settlingAfter } from './scope.ts';
import { settle } from './settle.ts';

/** What the person wanted, and the few words that the history shows beside it. */
export interface Intent {
  readonly kind: string;
  readonly args?: NonNullable<ChangeSet['a']> | undefined;
}

/** What was kept: enough to name the action again, for its undo. */
export interface Committed {
  readonly device: string;
  readonly sequence: number;
}

/** Rows read in this transaction, and which of them were written. */
class Workspace {
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

const mostIndexed = 500;

/** The history's entry: found by what was written and by what that belongs to. */
export function actionOf(changeSet: ChangeSet, rowOf: RowMap['get']): ActionRow {
  const about = new Set<string>();
  for (const [, kind, id, content] of changeSet.o) {
    for (const root of rootsOf(kind, { ...rowOf(kind, id), ...content })) about.add(root);
    if (changeSet.o.length <= mostIndexed) about.add(id);
  }
  const { d, s, t, w, k, u, a, o } = changeSet;
  return { d, s, t, at: w ?? t, k, u, ...(a && { a }), size: o.length, about: [...about] };
}

async function loadTouched(db: Database, space: Workspace, changeSets: readonly ChangeSet[]) {
  const ids = new Map<string, Set<string>>();
  for (const changeSet of changeSets)
    for (const { kind, id } of touchedBy(merging, changeSet))
      ids.set(kind, (ids.get(kind) ?? new Set()).add(id));
  await Promise.all(
    [...ids].map(async ([kind, wanted]) => {
      for (const row of await db.table<Row, string>(kind).bulkGet([...wanted]))
        if (row) space.known.set(kind, row);
    })
  );
}

/** Puts every changed row, the log and the history in one burst: no await stands between two writes. */
async function store(
  db: Database,
  space: Workspace,
  log: {
    readonly changeSets: readonly ChangeSet[];
    readonly authors: readonly Author[];
    readonly unread: State['unread'];
  }
): Promise<void> {
  const settling = await settlingAfter(db, space.touched, space.known);
  for (const [kind, row] of settling.rows)
    space.touched.set(kind, settle(kind, row, settling.related));
  const actions = log.changeSets.map((each) => actionOf(each, (kind, id) => space.get(kind, id)));
  const tail = log.changeSets.map((each) => ({
    d: each.d,
    s: each.s,
    t: each.t,
    j: JSON.stringify(each)
  }));
  await Promise.all([
    ...[...space.touched.kinds].map(([kind, rows]) => db.table(kind).bulkPut([...rows.values()])),
    db.tail.bulkAdd(tail),
    db.actions.bulkPut(actions),
    db.authors.bulkPut([...log.authors]),
    db.unread.bulkPut(log.unread)
  ]);
}

/** Cuts a long list of changes so that no change-set grows past what a reader accepts. */
function portions(changes: readonly Op[], most = mostIndexed): Op[][] {
  const cut: Op[][] = [];
  let bytes = 0;
  for (const change of changes) {
    const size = JSON.stringify(change).length;
    const last = cut.at(-1);
    if (!last || last.length >= most || bytes + size > limits.bytes / 2) {
      cut.push([change]);
      bytes = size;
    } else {
      last.push(change);
      bytes += size;
    }
  }
  return cut;
}

const ownAction = (device: Device, intent: Intent) => ({
  device: device.id,
  now: device.now(),
  person: device.person(),
  intent: intent.kind,
  ...(intent.args && { args: intent.args })
});

/** The first action of a device is preceded by its own record. The first device has no letter. */
async function introduction(device: Device): Promise<Op[][]> {
  if (await device.db.devices.get(device.id)) return [];
  const record = { name: 'Tablet 1', letter: '', app: device.app, retired: false };
  return [[['put', 'devices', device.id, record]]];
}

/** The change-sets of one action on this device, each following the one before. */
function writtenParts(
  device: Device,
  authors: ReadonlyMap<string, Author>,
  parts: readonly (readonly [Intent, readonly Op[]])[]
): ChangeSet[] {
  const known = new Map(authors);
  return parts.map(([intent, ops]) => {
    const next = written(known, ownAction(device, intent), ops);
    known.set(next.d, after(next, { ...known.get(next.d)?.seen, ...next.p }));
    return next;
  });
}

/** Appends change-sets of this device. Runs inside the caller's transaction, after all its checks. */
async function append(device: Device, intent: Intent, parts: readonly (readonly Op[])[]) {
  const { db } = device;
  const authors = new Map((await db.authors.toArray()).map((author) => [author.d, author]));
  const introducing = await introduction(device);
  const changeSets = writtenParts(device, authors, [
    ...introducing.map((ops) => [{ kind: 'device.introduce' }, ops] as const),
    ...parts.map((ops) => [intent, ops] as const)
  ]);
  const space = new Workspace();
  const state: State = { rows: space, authors, unread: [] };
  await loadTouched(db, space, changeSets);
  for (const changeSet of changeSets) apply(merging, state, changeSet);
  await store(db, space, {
    changeSets,
    authors: [...state.authors.values()],
    unread: state.unread
  });
  return changeSets.slice(introducing.length);
}

const plainJson = (changes: readonly Change[]) => JSON.parse(JSON.stringify(changes)) as Op[];

/**
 * Keeps one action: a change-set in the log and the tables that follow from it. Together with
 * receiving a file the only writer of synced tables. Must run inside `transact`.
 */
export async function commit(
  device: Device,
  intent: Intent,
  changes: readonly Change[]
): Promise<Committed> {
  const ops = plainJson(changes);
  const parts = ops.length <= limits.ops ? [ops] : portions(ops);
  const changeSets = await append(device, intent, parts);
  const first = changeSets[0];
  if (!first) throw new Error('nothing to commit');
  return { device: first.d, sequence: first.s };
}

/** Keeps a long list of changes as many change-sets, all in the caller's one transaction. */
export async function commitMany(
  device: Device,
  intent: Intent,
  changes: readonly Change[]
): Promise<number> {
  if (changes.length === 0) return 0;
  return (await append(device, intent, portions(plainJson(changes)))).length;
}
