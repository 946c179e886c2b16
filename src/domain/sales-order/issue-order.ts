import { put, type Change } from '../changes.ts';
import type { Day } from '../kernel/day.ts';
import { SalesOrderId } from '../kernel/ids.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import { z } from '../kernel/zod.ts';
import { cannotMove, type CannotMove } from './order-move.ts';
import type { SalesOrder } from './sales-order.ts';

/** The user starts work on an order, or resumes one that is on hold. */
export const IssueOrder = z.strictObject({ order: SalesOrderId });
export type IssueOrder = z.infer<typeof IssueOrder>;

export interface IssueOrderFacts {
  readonly order: SalesOrder;
  readonly today: Day;
}

/** Issues an order; the day it was first issued stays (InvenTree writes over it). */
export function decideIssueOrder({ order, today }: IssueOrderFacts): Result<Change[], CannotMove> {
  const refusal = cannotMove(order, 'in-progress');
  return refusal
    ? err(refusal)
    : ok([
        put('salesOrders', order.id, { status: 'in-progress', issuedOn: order.issuedOn ?? today })
      ]);
}
