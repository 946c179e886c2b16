import { put, type Change } from '../changes.ts';
import { SalesOrderId } from '../kernel/ids.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import { z } from '../kernel/zod.ts';
import { cannotMove, type CannotMove } from './order-move.ts';
import type { SalesOrder } from './sales-order.ts';

/** The user lets an order rest; it keeps its stock, and must be resumed before it is shipped. */
export const HoldOrder = z.strictObject({ order: SalesOrderId });
export type HoldOrder = z.infer<typeof HoldOrder>;

export interface HoldOrderFacts {
  readonly order: SalesOrder;
}

/** Puts an order on hold (scenario 73). */
export function decideHoldOrder({ order }: HoldOrderFacts): Result<Change[], CannotMove> {
  const refusal = cannotMove(order, 'on-hold');
  return refusal ? err(refusal) : ok([put('salesOrders', order.id, { status: 'on-hold' })]);
}
