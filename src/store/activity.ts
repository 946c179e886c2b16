import type { ActionRow, Database } from './database.ts';
import { lockedOrdersOf, type LockedOrder } from './locked-orders.ts';
import { undoIntent } from './undo.ts';
import { subjectsOf, type Subject } from './action-subjects.ts';

/** One thing that somebody did, as the history shows it. */
interface Action {
  readonly key: string;
  readonly device: string;
  readonly sequence: number;
  readonly kind: string;
  readonly args: Readonly<Record<string, unknown>>;
  /** When it was, by the clock of the device. */
  readonly at: number;
  readonly person: string;
  readonly deviceName: string;
  /** How many things it changed. */
  readonly size: number;
  /** What it was mainly about; nothing when that is not here any more. */
  readonly subject: Subject | undefined;
  /** Whether it has been taken back. */
  readonly undone: boolean;
  /** The order that it wrote something of and that is closed by now, so that no undo is left. */
  readonly lockedOrder: LockedOrder | undefined;
}

/** Some of the history, the newest first. */
export interface ActionPage {
  readonly actions: readonly Action[];
  readonly total: number;
}

/** Which part of a list is wanted. */
interface Part {
  readonly offset: number;
  readonly limit: number;
}

const keyOf = (device: string, sequence: number) => `${device} ${String(sequence)}`;

/** The actions that an undo since then has taken back; an undo that was itself undone counts no more. */
async function undoneSince(db: Database, since: number): Promise<ReadonlySet<string>> {
  const undos = await db.actions
    .where('[k+t]')
    .between([undoIntent, since], [undoIntent, Infinity])
    .reverse()
    .toArray();
  const undone = new Set<string>();
  for (const { d, s, a } of undos) {
    const of = a?.['of'];
    if (!Array.isArray(of) || undone.has(keyOf(d, s))) continue;
    undone.add(keyOf(String(of[0]), Number(of[1])));
  }
  return undone;
}

async function shown(db: Database, rows: readonly ActionRow[]): Promise<readonly Action[]> {
  const oldest = Math.min(...rows.map(({ t }) => t));
  const [undone, subjects, lockedOrders, devices] = await Promise.all([
    undoneSince(db, oldest),
    subjectsOf(db, rows),
    lockedOrdersOf(db, rows),
    db.devices.bulkGet([...new Set(rows.map(({ d }) => d))])
  ]);
  const names = new Map(devices.flatMap((each) => (each ? [[each.id, each.name]] : [])));
  return rows.map((row) => ({
    key: keyOf(row.d, row.s),
    device: row.d,
    sequence: row.s,
    kind: row.k,
    args: row.a ?? {},
    at: row.at,
    person: row.u,
    deviceName: names.get(row.d) ?? row.d,
    size: row.size,
    subject: subjects.get(row),
    undone: undone.has(keyOf(row.d, row.s)),
    lockedOrder: lockedOrders.get(row)
  }));
}

/** Everything that was done in the shop, the newest first. */
export async function allActions(db: Database, { offset, limit }: Part): Promise<ActionPage> {
  const [rows, total] = await Promise.all([
    db.actions.orderBy('t').reverse().offset(offset).limit(limit).toArray(),
    db.actions.count()
  ]);
  return { actions: await shown(db, rows), total };
}

/** What was done to one thing or to what belongs to it, builds for an order too, the newest first. */
export async function actionsAbout(
  db: Database,
  id: string,
  { offset, limit }: Part
): Promise<ActionPage> {
  const builds = await db.builds.where('salesOrder').equals(id).primaryKeys();
  const about = db.actions
    .where('about')
    .anyOf([id, ...builds])
    .distinct();
  const rows = await about.reverse().sortBy('t');
  return {
    actions: await shown(db, rows.slice(offset, offset + limit)),
    total: rows.length
  };
}

/** What this device did last and has not taken back yet, since a moment; nothing when there is none. */
export async function lastOwnAction(
  db: Database,
  device: string,
  since: number
): Promise<{ readonly device: string; readonly sequence: number } | undefined> {
  const recent = await db.actions
    .where('[d+s]')
    .between([device, 0], [device, Infinity])
    .reverse()
    .until(({ at }) => at < since)
    .toArray();
  const undone = await undoneSince(db, Math.min(...recent.map(({ t }) => t)));
  const last = recent.find(
    ({ d, s, k }) => ![undoIntent, 'device.introduce'].includes(k) && !undone.has(keyOf(d, s))
  );
  return last && { device: last.d, sequence: last.s };
}
