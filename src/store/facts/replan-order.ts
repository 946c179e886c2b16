import type { ReplanOrder, ReplanOrderFacts } from '#domain/sales-order/replan-order.ts';
import type { Database } from '../database.ts';
import type { Context } from '../device-context.ts';
import { editOrderFacts } from './order-header.ts';
import { addLineFacts } from './order-line.ts';

/** The order, and the part that it is to get; nothing when one of them has gone. */
export async function replanOrderFacts(
  db: Database,
  { order, line }: ReplanOrder,
  context: Context
): Promise<ReplanOrderFacts | undefined> {
  const edit = await editOrderFacts(db, { id: order }, context);
  const add = line && (await addLineFacts(db, { ...line, order }));
  return edit && (add !== undefined || line === undefined) ? { edit, add } : undefined;
}
