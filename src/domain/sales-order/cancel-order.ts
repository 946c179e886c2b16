import { put, remove, type Change } from '../changes.ts';
import type { Build } from '../build/build.ts';
import { SalesOrderId } from '../kernel/ids.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import { text } from '../kernel/text.ts';
import { z } from '../kernel/zod.ts';
import { cannotMove, type CannotMove } from './order-move.ts';
import type { Allocation, SalesOrder } from './sales-order.ts';

/** The user says that nothing more of an order will be sent. */
export const CancelOrder = z.strictObject({ order: SalesOrderId, reason: text(500) });
export type CancelOrder = z.infer<typeof CancelOrder>;

export interface CancelOrderFacts {
  readonly order: SalesOrder;
  /** All allocations of the order. */
  readonly allocations: readonly Allocation[];
  /** Builds for the order that still run: they go on, and a person decides about each. */
  readonly builds: readonly Build[];
}

/**
 * Everything the order held is free again; lines, builds and waiting shipments stay, and what was
 * shipped stays shipped (R-X1, R-X2, R-X3). A second cancel is refused (R-X4).
 */
export function decideCancelOrder(
  { order, allocations }: CancelOrderFacts,
  { reason }: CancelOrder
): Result<Change[], CannotMove> {
  const refusal = cannotMove(order, 'cancelled');
  if (refusal) return err(refusal);
  const freed = allocations
    .filter(({ state }) => state === 'open')
    .map(({ id }) => remove('allocations', id));
  return ok([
    ...freed,
    put('salesOrders', order.id, { status: 'cancelled', cancelReason: reason })
  ]);
}
