import type { AllocateStock, AllocateStockFacts } from '#domain/sales-order/allocate-stock.ts';
import type { Line } from '#domain/sales-order/sales-order.ts';
import { claimsOn } from '../claims.ts';
import type { Database } from '../database.ts';
import type { Context } from '../device-context.ts';
import { partWithVariants } from '../parts.ts';
import { allocationsOf, recordOf, stockItemOf } from '../records.ts';
import { shipmentOf } from '../shipments.ts';

/** Whose stock a line takes: its part's and its variants'; and whether it needs any at all. */
async function neededBy(db: Database, { part: id }: Line) {
  if (id === null) return { parts: [], virtual: false };
  const part = recordOf('parts', await db.parts.get(id));
  return { parts: await partWithVariants(db, id), virtual: part?.virtual ?? false };
}

/** Everything the allocation rule looks at, or nothing when a record has gone. */
export async function allocateStockFacts(
  db: Database,
  asked: AllocateStock,
  { settings, today }: Context
): Promise<AllocateStockFacts | undefined> {
  const line = recordOf('lines', await db.lines.get(asked.line));
  const item = stockItemOf(await db.stockItems.get(asked.item));
  const order = line && recordOf('salesOrders', await db.salesOrders.get(line.order));
  const shipment = asked.shipment ? await shipmentOf(db, asked.shipment) : undefined;
  if (!order || !item || (asked.shipment && !shipment)) return undefined;
  return {
    order,
    line,
    item,
    ...(await neededBy(db, line)),
    allocations: allocationsOf(await db.allocations.where('line').equals(line.id).toArray()),
    shipment,
    claims: (await claimsOn(db, [item.id])).get(item.id) ?? [],
    rules: { ...settings, today }
  };
}
