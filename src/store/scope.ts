import { merging } from '#domain/merging.ts';
import { keys } from '#domain/changes.ts';
import type { Freeze } from '#domain/sales-order/frozen.ts';
import type { RowMap } from '#journal/fold.ts';
import type { EventRow, RecordRow, Row } from '#journal/row.ts';
import type { Database } from './database.ts';
import { RowIndex } from './row-index.ts';
import { keysWith, rowsAt, rowsWith } from './rows-with.ts';
import { freezeBy, settle, type Related } from './settle.ts';

const isRecord = (kind: string) => merging.opOf(kind) === 'put';

/** Which records must be settled again after a set of rows was written. */
interface Scope {
  readonly stockItems: Set<string>;
  readonly allocations: Set<string>;
  readonly buildAllocations: Set<string>;
}

const text = (value: unknown) => (typeof value === 'string' ? [value] : []);

function widenByMovement(scope: Scope, row: EventRow): void {
  for (const version of [row, ...(row._.alts ?? []).map((alt) => alt.value)]) {
    for (const item of text(version['item'])) scope.stockItems.add(item);
    for (const id of text(version['allocation'])) scope.allocations.add(id);
    for (const id of text(version['buildAllocation'])) scope.buildAllocations.add(id);
  }
}

/** The records whose figures depend on the rows just written. */
function scopeOf(touched: RowMap): Scope {
  const ids = (kind: string) => new Set(touched.of(kind).map(({ id }) => id));
  const scope: Scope = {
    stockItems: ids('stockItems'),
    allocations: ids('allocations'),
    buildAllocations: ids('buildAllocations')
  };
  for (const row of touched.of('movements')) widenByMovement(scope, row);
  return scope;
}

const table = (db: Database, kind: string) => db.table<Row, string>(kind);

async function widenByParents(db: Database, touched: RowMap, scope: Scope): Promise<void> {
  const written = (kind: string) => touched.of(kind).map(({ id }) => id);
  const [allocations, buildAllocations] = await Promise.all([
    keysWith(db.allocations, 'order', written('salesOrders')),
    keysWith(db.buildAllocations, 'build', written('builds'))
  ]);
  for (const id of allocations) scope.allocations.add(id);
  for (const id of buildAllocations) scope.buildAllocations.add(id);
}

/** Reads rows of a kind that are not in memory yet. */
async function load(db: Database, rows: RowMap, [kind, ids]: readonly [string, Iterable<string>]) {
  const missing = [...ids].filter((id) => !rows.get(kind, id));
  if (missing.length === 0) return;
  for (const row of await rowsAt(table(db, kind), missing)) rows.set(kind, row);
}

/** What the rows of these ids point at with a field. */
const pointed = (rows: RowMap, [kind, ids]: readonly [string, Iterable<string>], field: string) =>
  new Set([...ids].flatMap((id) => text(rows.get(kind, id)?.[field])));

/** What is in memory, seen as the settling wants it. */
export function relatedIn(rows: RowMap): Related {
  const index = new RowIndex(rows);
  const freezes = new Map<string, Freeze | undefined>();
  const movementsBy = (field: string, value: string) =>
    index.by('movements', field, value) as readonly EventRow[];
  return {
    row: (kind, id) => rows.get(kind, id),
    movementsOf: (item) => movementsBy('item', item),
    consumptionOf: (id) => movementsBy('buildAllocation', id),
    freezeOf: (order) => {
      if (!freezes.has(order)) freezes.set(order, freezeBy(index.by('dispatches', 'order', order)));
      return freezes.get(order);
    }
  };
}

async function loadMovements(db: Database, rows: RowMap, scope: Scope): Promise<void> {
  const shipped = [...scope.allocations].map(keys.shipped);
  const [ledger, consumption] = await Promise.all([
    rowsWith(db.movements, 'item', [...scope.stockItems]),
    rowsWith(db.movements, 'buildAllocation', [...scope.buildAllocations]),
    load(db, rows, ['movements', shipped])
  ]);
  for (const row of [...ledger, ...consumption])
    if (!rows.get('movements', row.id)) rows.set('movements', row);
}

/** The orders whose parcels say how the rows just written are shown. */
const ordersOf = (touched: RowMap) =>
  new Set([
    ...touched.of('salesOrders').map(({ id }) => id),
    ...['dispatches', 'lines', 'extraLines'].flatMap((kind) => [
      ...pointed(touched, [kind, touched.kinds.get(kind)?.keys() ?? []], 'order')
    ])
  ]);

/**
 * Reads the parcels of the orders that were touched, and finds what else of an order that was just
 * closed is shown as it was then.
 */
async function frozenAfter(db: Database, touched: RowMap, known: RowMap) {
  for (const row of await rowsWith(db.dispatches, 'order', [...ordersOf(touched)]))
    if (!known.get('dispatches', row.id)) known.set('dispatches', row);
  const closed = touched
    .of('dispatches')
    .filter((row) => row['frozen'])
    .flatMap((row) => text(row['order']));
  const [lines, extraLines] = await Promise.all([
    rowsWith(db.lines, 'order', closed),
    rowsWith(db.extraLines, 'order', closed),
    load(db, known, ['salesOrders', closed])
  ]);
  const related = relatedIn(known);
  const rows: readonly (readonly [string, Row | undefined])[] = [
    ...closed.map((id) => ['salesOrders', known.get('salesOrders', id)] as const),
    ...lines.map((row) => ['lines', row as unknown as Row] as const),
    ...extraLines.map((row) => ['extraLines', row as unknown as Row] as const)
  ];
  return rows.flatMap(([kind, row]) => {
    if (!row || touched.get(kind, row.id)) return [];
    known.set(kind, row);
    const { $ } = settle(kind, row, related);
    const isFrozen = ($ as { readonly frozen?: unknown } | undefined)?.frozen !== undefined;
    return isFrozen ? [[kind, row] as const] : [];
  });
}

export interface Settling {
  /** The records to settle, by kind. */
  readonly rows: readonly (readonly [kind: string, row: RecordRow])[];
  readonly related: Related;
}

/**
 * Finds what must be settled after `touched` was written, and everything the settling looks at.
 * @param known rows already read in this transaction; written over by `touched`.
 */
export async function settlingAfter(
  db: Database,
  touched: RowMap,
  known: RowMap
): Promise<Settling> {
  const scope = scopeOf(touched);
  await widenByParents(db, touched, scope);
  await Promise.all([
    ...Object.entries(scope).map((entry: [string, Set<string>]) => load(db, known, entry)),
    loadMovements(db, known, scope)
  ]);
  await Promise.all([
    load(db, known, ['salesOrders', pointed(known, ['allocations', scope.allocations], 'order')]),
    load(db, known, [
      'builds',
      pointed(known, ['buildAllocations', scope.buildAllocations], 'build')
    ])
  ]);
  const frozen = await frozenAfter(db, touched, known);
  const kinds = new Set([...Object.keys(scope), ...touched.kinds.keys()]);
  const rows = [...kinds].filter(isRecord).flatMap((kind) => {
    const ids = kind in scope ? scope[kind as keyof Scope] : touched.kinds.get(kind)?.keys();
    return [...(ids ?? [])].flatMap((id) => {
      const row = known.get(kind, id);
      return row ? [[kind, row] as const] : [];
    });
  });
  return { rows: [...rows, ...frozen], related: relatedIn(known) };
}
