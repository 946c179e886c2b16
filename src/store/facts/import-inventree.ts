import type { Change } from '#domain/changes.ts';
import type { Database } from '../database.ts';
import { recordsOf } from '../records.ts';

/** The ids among these changes that are here already, deleted ones included. */
export async function knownAmong(
  db: Database,
  changes: readonly Change[]
): Promise<ReadonlySet<string>> {
  const ids = new Map<string, string[]>();
  for (const [, kind, id] of changes) {
    const list = ids.get(kind) ?? [];
    ids.set(kind, list);
    list.push(id);
  }
  const found = await Promise.all(
    [...ids].map(([kind, wanted]) => db.table<{ readonly id: string }>(kind).bulkGet(wanted))
  );
  return new Set(found.flat().flatMap((row) => (row ? [row.id] : [])));
}

/** References of these orders that other orders here bear already. */
export async function takenReferences(
  db: Database,
  orders: readonly { readonly id: string; readonly reference: string }[]
): Promise<string[]> {
  const own = new Set(orders.map(({ id }) => id));
  const references = [...new Set(orders.map(({ reference }) => reference))];
  const rows = await db.salesOrders.where('reference').anyOf(references).toArray();
  const others = recordsOf('salesOrders', rows).filter(({ id }) => !own.has(id));
  return [...new Set(others.map(({ reference }) => reference))].sort();
}

const key = 'inventree';

/** What the InvenTree of the last import was called; '' before there was one. */
export async function lastSource(db: Database): Promise<string> {
  const kept = (await db.meta.get(key))?.v as { readonly source?: unknown } | undefined;
  return typeof kept?.source === 'string' ? kept.source : '';
}

/** Keeps the name for the next import: another name would make everything a second time. */
export async function rememberSource(db: Database, source: string, at: number): Promise<void> {
  await db.meta.put({ k: key, v: { source, at } });
}
