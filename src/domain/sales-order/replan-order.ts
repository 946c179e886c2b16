import type { Change } from '../changes.ts';
import { Day } from '../kernel/day.ts';
import { SalesOrderId } from '../kernel/ids.ts';
import { ok, type Result } from '../kernel/result.ts';
import { z } from '../kernel/zod.ts';
import { AddLine, decideAddLine, type AddLineFacts, type AddLineRefusal } from './add-line.ts';
import { decideEditOrder, type EditOrderFacts, type EditOrderRefusal } from './edit-order.ts';

/** The user wants an order as it was tried out: on another day, with one more line, or both. */
export const ReplanOrder = z.strictObject({
  order: SalesOrderId,
  /** Left out, it stays; `null` takes it away. */
  targetDate: Day.nullable().optional(),
  line: AddLine.omit({ order: true }).optional()
});
export type ReplanOrder = z.infer<typeof ReplanOrder>;

export interface ReplanOrderFacts {
  readonly edit: EditOrderFacts;
  /** What the line must fit to; nothing when none is added. */
  readonly add: AddLineFacts | undefined;
}

export type ReplanOrderRefusal = EditOrderRefusal | AddLineRefusal;

const nothing = ok<Change[]>([]);

/** The date and the line by the rules of either, as one action that is undone in one. */
export function decideReplanOrder(
  { edit, add }: ReplanOrderFacts,
  { order, targetDate, line }: ReplanOrder
): Result<Change[], ReplanOrderRefusal> {
  const moved =
    targetDate === undefined ? nothing : decideEditOrder(edit, { id: order, targetDate });
  if (!moved.ok) return moved;
  const added = line && add ? decideAddLine(add, { ...line, order }) : nothing;
  return added.ok ? ok([...moved.value, ...added.value]) : added;
}
