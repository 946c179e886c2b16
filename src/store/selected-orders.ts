import { isActive } from '#domain/build/status.ts';
import type { Day } from '#domain/kernel/day.ts';
import type { SalesOrderId } from '#domain/kernel/ids.ts';
import { sum, type Quantity } from '#domain/kernel/quantity.ts';
import type { CoverKind } from '#domain/sales-order/cover.ts';
import { isOpen } from '#domain/sales-order/status.ts';
import type { Database } from './database.ts';
import { grouped } from './grouped.ts';
import { coversOf } from './order-covers.ts';
import { allocationsOf, recordsOf } from './records.ts';

/** An order among several that are worked on together, and what that would come to. */
export interface SelectedOrder {
  readonly id: SalesOrderId;
  readonly reference: string;
  readonly isOpen: boolean;
  /** How it is covered; nothing when it is not open. */
  readonly cover: CoverKind | undefined;
  /** What it holds in stock and has not shipped. */
  readonly held: Quantity;
  /** How many builds run for it. */
  readonly builds: number;
}

/** Several orders at once, in the order of their ids; what is deleted is left out. */
export async function selectedOrders(
  db: Database,
  ids: readonly SalesOrderId[],
  today: Day
): Promise<readonly SelectedOrder[]> {
  const orders = recordsOf('salesOrders', await db.salesOrders.bulkGet([...ids]));
  const open = orders.filter(({ status }) => isOpen(status)).map(({ id }) => id);
  const [allocations, builds, covers] = await Promise.all([
    db.allocations.where('order').anyOf(open).toArray(),
    db.builds.where('salesOrder').anyOf(open).toArray(),
    coversOf(db, open, today)
  ]);
  const holding = allocationsOf(allocations).filter(({ state }) => state === 'open');
  const heldBy = grouped(holding, ({ order }) => order);
  const running = recordsOf('builds', builds).filter(({ status }) => isActive(status));
  const madeFor = grouped(running, ({ salesOrder }) => salesOrder);
  return orders.map(({ id, reference, status }) => ({
    id,
    reference,
    isOpen: isOpen(status),
    cover: covers.get(id)?.kind,
    held: sum((heldBy.get(id) ?? []).map(({ quantity }) => quantity)),
    builds: madeFor.get(id)?.length ?? 0
  }));
}
