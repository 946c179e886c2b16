import type { AllocateMany, AllocateManyFacts } from '#domain/sales-order/allocate-many.ts';
import { claimsOn } from '../claims.ts';
import type { Database } from '../database.ts';
import type { Context } from '../device-context.ts';
import { partWithVariants } from '../parts.ts';
import { allocationsOf, recordOf, stockItemsOf } from '../records.ts';

/** Everything that a choice of several items looks at, or nothing when the line has gone. */
export async function allocateManyFacts(
  db: Database,
  asked: AllocateMany,
  { settings, today }: Context
): Promise<AllocateManyFacts | undefined> {
  const line = recordOf('lines', await db.lines.get(asked.line));
  const order = line && recordOf('salesOrders', await db.salesOrders.get(line.order));
  if (!order) return undefined;
  const ids = asked.chosen.map(({ item }) => item);
  const items = stockItemsOf(await db.stockItems.bulkGet(ids));
  const part = line.part === null ? undefined : recordOf('parts', await db.parts.get(line.part));
  return {
    order,
    line,
    items: new Map(items.map((item) => [item.id, item])),
    parts: line.part === null ? [] : await partWithVariants(db, line.part),
    virtual: part?.virtual ?? false,
    allocations: allocationsOf(await db.allocations.where('line').equals(line.id).toArray()),
    claims: await claimsOn(db, ids),
    rules: { ...settings, today }
  };
}
