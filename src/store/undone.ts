import { records, type RecordKind } from '#domain/changes.ts';
import { none } from '#domain/kernel/quantity.ts';
import { coveredOf, heldFor, shippedOf } from '#domain/sales-order/quantities.ts';
import type { ItemAfterUndo, LineAfterUndo, RecordedEvent, UndoneFacts } from '#domain/undo.ts';
import { compareStamps, stampOf, type ChangeSet } from '#journal/change-set.ts';
import type { Compensation } from '#journal/compensate.ts';
import type { Row } from '#journal/row.ts';
import { claimsOn } from './claims.ts';
import type { Database } from './database.ts';
import { allocationsOf, stockItemOf } from './records.ts';
import { referrersOf } from './referrers.ts';
import { itemOf, putIds } from './undo.ts';

const eventsOf = (target: ChangeSet): RecordedEvent[] =>
  target.o.flatMap(([op, kind, key, value]) => (op === 'add' ? [{ kind, key, value }] : []));

/** The builds whose status the action wrote: they hold components again when that is taken back. */
const buildsMovedOn = (target: ChangeSet) =>
  target.o
    .filter(([op, kind, , fields]) => op === 'put' && kind === 'builds' && 'status' in fields)
    .map(([, , id]) => id);

/** The stock items and lines whose figures the action moved. */
async function moved(db: Database, target: ChangeSet) {
  const allocations = await db.allocations.bulkGet(putIds(target, 'allocations'));
  const parts = [
    ...(await db.buildAllocations.bulkGet(putIds(target, 'buildAllocations'))),
    ...(await db.buildAllocations.where('build').anyOf(buildsMovedOn(target)).toArray())
  ];
  const ledger = eventsOf(target).flatMap(({ kind, value }) =>
    kind === 'movements' ? [itemOf(value)] : []
  );
  const held = [...allocations, ...parts].flatMap((row) => (row ? [row.item] : []));
  return {
    ledger,
    items: [...new Set([...ledger, ...held, ...putIds(target, 'stockItems')])],
    lines: [
      ...new Set([
        ...putIds(target, 'lines'),
        ...allocations.flatMap((row) => (row ? [row.line as string] : []))
      ])
    ]
  };
}

async function itemsAfter(
  db: Database,
  target: ChangeSet,
  { items, ledger }: { readonly items: readonly string[]; readonly ledger: readonly string[] }
): Promise<ItemAfterUndo[]> {
  const rows = await db.stockItems.bulkGet([...items]);
  const found = rows.flatMap((row) => stockItemOf(row && { ...row, del: false }) ?? []);
  const claims = await claimsOn(
    db,
    found.map(({ id }) => id)
  );
  const counts = (await db.movements.where('item').anyOf(ledger).toArray()).filter(
    (row) => row.counted !== undefined && compareStamps(row._.c, stampOf(target)) > 0
  );
  return found.map((item) => ({
    item,
    claims: claims.get(item.id) ?? [],
    countedSince: counts.some((row) => row.item === item.id)
  }));
}

async function linesAfter(db: Database, ids: readonly string[]): Promise<LineAfterUndo[]> {
  const rows = (await db.lines.bulkGet([...ids])).filter((row) => row !== undefined);
  const all = allocationsOf(
    await db.allocations
      .where('line')
      .anyOf([...ids])
      .toArray()
  );
  return rows
    .filter((row) => row.del !== true || coveredOf(row, all) > none)
    .map((row) => ({
      line: row.id,
      quantity: row.del === true ? none : row.quantity,
      held: heldFor(row, all),
      shipped: shippedOf(row, all)
    }));
}

/** What still points at the records that the undo has just deleted. */
async function usedSince(db: Database, target: ChangeSet) {
  const used = await Promise.all(
    (Object.keys(records) as RecordKind[]).map(async (kind) => {
      const rows = await db.table<Row, string>(kind).bulkGet(putIds(target, kind));
      const gone = rows.filter((row) => row?.['del'] === true).map((row) => row?.id ?? '');
      return gone.length > 0 ? referrersOf(db, kind, gone) : [];
    })
  );
  return used.flat();
}

/** Where the undo leads, read inside the transaction after it was written. */
export async function undoneFacts(
  db: Database,
  target: ChangeSet,
  undone: Pick<Compensation, 'changedSince'> & { readonly allowOverAllocation: boolean }
): Promise<Omit<UndoneFacts, 'alreadyUndone' | 'orders'>> {
  const { ledger, items, lines } = await moved(db, target);
  return {
    intent: target.k,
    changedSince: undone.changedSince.length,
    usedSince: await usedSince(db, target),
    events: eventsOf(target),
    items: await itemsAfter(db, target, { items, ledger }),
    lines: await linesAfter(db, lines),
    allowOverAllocation: undone.allowOverAllocation
  };
}
