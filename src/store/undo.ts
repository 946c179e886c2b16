import type { Quantity } from '#domain/kernel/quantity.ts';
import { rootsOf } from '#domain/roots.ts';
import type { SalesOrder } from '#domain/sales-order/sales-order.ts';
import { balance } from '#domain/stock/ledger.ts';
import type { RecordedEvent, UndoneFacts } from '#domain/undo.ts';
import { compareStamps, stampOf, type ChangeSet, type Op } from '#journal/change-set.ts';
import { compensation, type Compensation } from '#journal/compensate.ts';
import type { EventRow, Row } from '#journal/row.ts';
import type { Committed } from './commit.ts';
import type { Database } from './database.ts';
import { changeSetsAt } from './log.ts';
import { recordsOf } from './records.ts';
import { entryOf } from './settle.ts';

/** The intent of an action that takes another back; its argument `of` names which. */
export const undoIntent = 'action.undo';

/** An action from the log, and every other that touched one of its records. */
export interface Undoing {
  readonly target: ChangeSet;
  readonly history: readonly ChangeSet[];
}

const idsOf = (target: ChangeSet) => [...new Set(target.o.map(([, , id]) => id))];
/** The records of a kind that the action wrote. */
export const putIds = (target: ChangeSet, kind: string) =>
  target.o.filter((op) => op[0] === 'put' && op[1] === kind).map(([, , id]) => id);

/** Reads what an undo needs of the log, before its transaction: sealed blocks are unzipped. */
export async function undoingOf(db: Database, action: Committed): Promise<Undoing | undefined> {
  const [target] = await changeSetsAt(db, [[action.device, action.sequence]]);
  if (!target) return undefined;
  const keys = await db.actions.where('about').anyOf(idsOf(target)).distinct().primaryKeys();
  return { target, history: await changeSetsAt(db, keys) };
}

/** The stock item that a movement is about. */
export const itemOf = (value: RecordedEvent['value']) =>
  typeof value['item'] === 'string' ? value['item'] : '';

async function rowsOf(db: Database, target: ChangeSet): Promise<Map<string, Row>> {
  const kinds = new Set(target.o.map(([, kind]) => kind));
  const found = new Map<string, Row>();
  for (const kind of kinds) {
    const ids = target.o.filter((op) => op[1] === kind).map(([, , id]) => id);
    for (const row of await db.table<Row, string>(kind).bulkGet(ids))
      if (row) found.set(`${kind} ${row.id}`, row);
  }
  return found;
}

/** What each item that the action counted held just before. */
async function heldBefore(db: Database, target: ChangeSet): Promise<Map<string, Quantity>> {
  const counted = target.o.flatMap(([op, kind, , value]) =>
    op === 'add' && kind === 'movements' && 'counted' in value ? [itemOf(value)] : []
  );
  const rows = await db.movements.where('item').anyOf(counted).toArray();
  const earlier = rows.filter((row) => compareStamps(row._.c, stampOf(target)) < 0);
  const ledger = (item: string) =>
    earlier.filter((row) => row.item === item).map((row) => entryOf(row as unknown as EventRow));
  return new Map(counted.map((item) => [item, balance(ledger(item))]));
}

type Reversed = (event: RecordedEvent, before: Quantity | undefined) => unknown;

/** The ops that take the action back as things stand. Inside the transaction. */
export async function compensationFor(
  db: Database,
  { target, history }: Undoing,
  reversed: Reversed
): Promise<Compensation> {
  const rows = await rowsOf(db, target);
  const before = await heldBefore(db, target);
  return compensation({
    target,
    history,
    rowOf: (kind, id) => rows.get(`${kind} ${id}`),
    reversed: (kind, key, value) =>
      reversed({ kind, key, value }, before.get(itemOf(value))) as Op | undefined
  });
}

/** Whether an action stands taken back: by an undo that was not taken back in its turn. */
async function isUndone(db: Database, { d, s }: ChangeSet, about: string[]): Promise<boolean> {
  const undos = await db.actions
    .where('about')
    .anyOf(about)
    .distinct()
    .filter(({ k }) => k === undoIntent)
    .toArray();
  const takenBack = (device: string, sequence: number): boolean =>
    undos.some(({ d: by, s: at, a }) => {
      const [of, number] = (a?.['of'] ?? []) as readonly unknown[];
      return of === device && number === sequence && !takenBack(by, at);
    });
  return takenBack(d, s);
}

/** What the lock of an order keeps as it is, beside the order itself. */
const ofOrders: readonly string[] = [
  'lines',
  'extraLines',
  'shipments',
  'allocations',
  'dispatches',
  'completions'
];

/** The orders of which the action wrote something, as they are now. */
async function ordersOf(db: Database, target: ChangeSet): Promise<SalesOrder[]> {
  const rows = await rowsOf(db, target);
  const belongingTo = target.o.flatMap(([, kind, id, content]) =>
    ofOrders.includes(kind) ? rootsOf(kind, content, rows.get(`${kind} ${id}`)) : []
  );
  const ids = [...new Set([...putIds(target, 'salesOrders'), ...belongingTo])];
  return recordsOf('salesOrders', await db.salesOrders.bulkGet(ids));
}

/** How things stand before the undo, read inside its transaction before anything is written. */
export async function standingOf(
  db: Database,
  target: ChangeSet
): Promise<Pick<UndoneFacts, 'alreadyUndone' | 'orders'>> {
  const about = (await db.actions.get([target.d, target.s]))?.about ?? [];
  return {
    alreadyUndone: await isUndone(db, target, [...about]),
    orders: await ordersOf(db, target)
  };
}
