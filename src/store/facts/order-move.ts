import { isActive } from '#domain/build/status.ts';
import type { SalesOrderId } from '#domain/kernel/ids.ts';
import type { CancelOrderFacts } from '#domain/sales-order/cancel-order.ts';
import type { CompleteOrderFacts } from '#domain/sales-order/complete-order.ts';
import type { IssueOrderFacts } from '#domain/sales-order/issue-order.ts';
import type { Database } from '../database.ts';
import type { Context } from '../device-context.ts';
import { redOn } from '../findings.ts';
import { allocationsOfOrder, extraLinesOf, linesOf, orderOf } from '../order-rows.ts';
import { recordsOf } from '../records.ts';

interface Asked {
  readonly order: SalesOrderId;
}

/** The order that is to move on, and the day. */
export async function orderMoveFacts(
  db: Database,
  asked: Asked,
  { today }: Pick<Context, 'today'>
): Promise<IssueOrderFacts | undefined> {
  const order = await orderOf(db, asked.order);
  return order && { order, today };
}

/** The order and everything it is paid for. */
export async function completeOrderFacts(
  db: Database,
  asked: Asked,
  context: Pick<Context, 'today'>
): Promise<CompleteOrderFacts | undefined> {
  const found = await orderMoveFacts(db, asked, context);
  if (!found) return undefined;
  const [lines, extraLines, findings] = await Promise.all([
    linesOf(db, asked.order),
    extraLinesOf(db, asked.order),
    redOn(db, [asked.order])
  ]);
  return { ...found, lines, extraLines, findings };
}

/** The order, what it holds, and the builds that run for it: the dialog shows the same. */
export async function cancelOrderFacts(
  db: Database,
  asked: Asked
): Promise<CancelOrderFacts | undefined> {
  const order = await orderOf(db, asked.order);
  if (!order) return undefined;
  const [allocations, builds] = await Promise.all([
    allocationsOfOrder(db, order.id),
    db.builds.where('salesOrder').equals(order.id).toArray()
  ]);
  return {
    order,
    allocations,
    builds: recordsOf('builds', builds).filter(({ status }) => isActive(status))
  };
}
