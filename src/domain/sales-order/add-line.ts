import { create, type Change } from '../changes.ts';
import { LineId, SalesOrderId } from '../kernel/ids.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import type { z } from '../kernel/zod.ts';
import type { Part } from '../part/part.ts';
import { NewLine } from './new-line.ts';
import { closed, type OrderClosed } from './order-closed.ts';
import { positionIn } from './position.ts';
import type { Line, SalesOrder } from './sales-order.ts';
import { otherCurrency, unsellable, type OtherCurrency, type Unsellable } from './sellable.ts';

/** The user wants one more part on the order. */
export const AddLine = NewLine.extend({ id: LineId, order: SalesOrderId });
export type AddLine = z.infer<typeof AddLine>;

export interface AddLineFacts {
  readonly order: SalesOrder;
  /** The lines the order has. */
  readonly lines: readonly Line[];
  readonly part: Part;
}

export type AddLineRefusal = OrderClosed | Unsellable | OtherCurrency;

/** One more line, after all others; the same part may stand on several (R-P1, scenarios 2 and 16). */
export function decideAddLine(
  { order, lines, part }: AddLineFacts,
  asked: AddLine
): Result<Change[], AddLineRefusal> {
  const refusal = closed(order) ?? unsellable(part) ?? otherCurrency(asked.price, order.currency);
  if (refusal) return err(refusal);
  return ok([create('lines', { ...asked, position: positionIn(lines) })]);
}
