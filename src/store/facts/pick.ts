import type { AllocationId } from '#domain/kernel/ids.ts';
import type { PickFacts } from '#domain/sales-order/pick-stock.ts';
import type { Database } from '../database.ts';
import { orderOf } from '../order-rows.ts';
import { allocationsOf } from '../records.ts';

/** The allocation and its order; nothing when one of them has gone. */
export async function pickFacts(
  db: Database,
  { allocation: id }: { readonly allocation: AllocationId }
): Promise<PickFacts | undefined> {
  const row = await db.allocations.get(id);
  const [allocation] = allocationsOf(row ? [row] : []);
  const order = allocation && (await orderOf(db, allocation.order));
  return order && { order, allocation };
}
