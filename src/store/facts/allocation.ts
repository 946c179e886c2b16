import type { EditAllocation, EditAllocationFacts } from '#domain/sales-order/edit-allocation.ts';
import type {
  ReleaseAllocations,
  ReleaseAllocationsFacts
} from '#domain/sales-order/release-allocations.ts';
import { claimsOn } from '../claims.ts';
import type { Database } from '../database.ts';
import type { Context } from '../device-context.ts';
import { allocationsOfLine, allocationsOfOrder, lineAndOrder, orderOf } from '../order-rows.ts';
import { allocationsOf, stockItemOf } from '../records.ts';
import { shipmentOf } from '../shipments.ts';

/** The allocation, its line and its item; nothing when something of it has gone. */
async function allocationAndKin(db: Database, { allocation: id }: EditAllocation) {
  const row = await db.allocations.get(id);
  const [allocation] = allocationsOf(row ? [row] : []);
  if (!allocation) return undefined;
  const found = await lineAndOrder(db, allocation.line);
  const item = stockItemOf(await db.stockItems.get(allocation.item));
  return found && item && { ...found, item, allocation };
}

/** Everything that a changed allocation must fit to; nothing when something named has gone. */
export async function editAllocationFacts(
  db: Database,
  asked: EditAllocation,
  { settings, today }: Context
): Promise<EditAllocationFacts | undefined> {
  const found = await allocationAndKin(db, asked);
  const shipment = asked.shipment ? await shipmentOf(db, asked.shipment) : undefined;
  if (!found || (asked.shipment && !shipment)) return undefined;
  return {
    ...found,
    shipment,
    allocations: await allocationsOfLine(db, found.line.id),
    claims: (await claimsOn(db, [found.item.id])).get(found.item.id) ?? [],
    rules: { ...settings, today }
  };
}

/** The order and all that it holds. */
export async function releaseAllocationsFacts(
  db: Database,
  asked: ReleaseAllocations
): Promise<ReleaseAllocationsFacts | undefined> {
  const order = await orderOf(db, asked.order);
  return order && { order, allocations: await allocationsOfOrder(db, order.id) };
}
