import type { AllocateStock, AllocateStockFacts } from '#domain/sales-order/allocate-stock.ts';
import { claimsOn } from '../claims.ts';
import type { Database } from '../database.ts';
import type { Context } from '../device-context.ts';
import { partWithVariants } from '../parts.ts';
import { allocationsOf, recordOf, stockItemOf } from '../records.ts';

/** Everything the allocation rule looks at, or nothing when a record has gone. */
export async function allocateStockFacts(
  db: Database,
  asked: AllocateStock,
  { settings, today }: Context
): Promise<AllocateStockFacts | undefined> {
  const line = recordOf('lines', await db.lines.get(asked.line));
  const item = stockItemOf(await db.stockItems.get(asked.item));
  const order = line && recordOf('salesOrders', await db.salesOrders.get(line.order));
  if (!line || !item || !order) return undefined;
  const part = line.part ? recordOf('parts', await db.parts.get(line.part)) : undefined;
  return {
    order,
    line,
    item,
    parts: line.part ? await partWithVariants(db, line.part) : [],
    virtual: part?.virtual ?? false,
    allocations: allocationsOf(await db.allocations.where('line').equals(line.id).toArray()),
    claims: (await claimsOn(db, [item.id])).get(item.id) ?? [],
    rules: { ...settings, today }
  };
}
