import type { SalesOrderId } from '#domain/kernel/ids.ts';
import { none } from '#domain/kernel/quantity.ts';
import { leftToPick } from '#domain/sales-order/picked.ts';
import type { Database } from './database.ts';
import { allocationsOf } from './records.ts';

/** Whether an order is open and something that it holds still lies in its place. */
export async function isToPick(db: Database, id: SalesOrderId): Promise<boolean> {
  const rows = await db.allocations.where('order').equals(id).toArray();
  return allocationsOf(rows).some((each) => each.state === 'open' && leftToPick(each) > none);
}
