import { add, keys, put, type Change } from '../changes.ts';
import type { Finding } from '../findings/audit.ts';
import { findingOpen, type FindingOpen } from '../findings/finding-open.ts';
import type { Day } from '../kernel/day.ts';
import { SalesOrderId } from '../kernel/ids.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import { z } from '../kernel/zod.ts';
import { cannotMove, type CannotMove } from './order-move.ts';
import type { ExtraLine, Line, SalesOrder } from './sales-order.ts';
import { orderTotal } from './total.ts';

/** The user says that a shipped order is settled: nothing more will come of it. */
export const CompleteOrder = z.strictObject({ order: SalesOrderId });
export type CompleteOrder = z.infer<typeof CompleteOrder>;

export interface CompleteOrderFacts {
  readonly order: SalesOrder;
  readonly lines: readonly Line[];
  readonly extraLines: readonly ExtraLine[];
  readonly today: Day;
  /** Red findings about the order that nobody has decided. */
  readonly findings: readonly Finding[];
}

export type CompleteOrderRefusal = CannotMove | FindingOpen;

/**
 * Closes a shipped order and records what it came to without tax, exact and not rounded (R-C1, R-P2,
 * scenario 51). Refused while a red finding about it waits to be decided (docs/findings.md).
 */
export function decideCompleteOrder({
  order,
  lines,
  extraLines,
  today,
  findings
}: CompleteOrderFacts): Result<Change[], CompleteOrderRefusal> {
  const refusal = cannotMove(order, 'complete') ?? findingOpen(findings, [order.id]);
  if (refusal) return err(refusal);
  const { net, currency } = orderTotal(order, [...lines, ...extraLines]);
  return ok([
    add('completions', keys.completed(order.id), {
      order: order.id,
      on: today,
      total: { amount: net, currency }
    }),
    put('salesOrders', order.id, { status: 'complete' })
  ]);
}
