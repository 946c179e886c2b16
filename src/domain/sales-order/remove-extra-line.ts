import { remove, type Change } from '../changes.ts';
import { ExtraLineId } from '../kernel/ids.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import { z } from '../kernel/zod.ts';
import { closed, type OrderClosed } from './order-closed.ts';
import type { ExtraLine, SalesOrder } from './sales-order.ts';

/** The user wants an extra line off the order. */
export const RemoveExtraLine = z.strictObject({ extraLine: ExtraLineId });
export type RemoveExtraLine = z.infer<typeof RemoveExtraLine>;

export interface RemoveExtraLineFacts {
  readonly order: SalesOrder;
  readonly extraLine: ExtraLine;
}

/** The extra line goes, unless the order is closed (R-L1). */
export function decideRemoveExtraLine({
  order,
  extraLine
}: RemoveExtraLineFacts): Result<Change[], OrderClosed> {
  const refusal = closed(order);
  return refusal ? err(refusal) : ok([remove('extraLines', extraLine.id)]);
}
