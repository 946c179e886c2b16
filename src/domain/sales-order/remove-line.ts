import { remove, type Change } from '../changes.ts';
import { LineId } from '../kernel/ids.ts';
import { none, type Quantity } from '../kernel/quantity.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import { z } from '../kernel/zod.ts';
import { closed, type OrderClosed } from './order-closed.ts';
import { shippedOf } from './quantities.ts';
import type { Allocation, Line, SalesOrder } from './sales-order.ts';

/** The user wants a line off the order. */
export const RemoveLine = z.strictObject({ line: LineId });
export type RemoveLine = z.infer<typeof RemoveLine>;

export interface RemoveLineFacts {
  readonly order: SalesOrder;
  readonly line: Line;
  /** All allocations of the line. */
  readonly allocations: readonly Allocation[];
}

export type RemoveLineRefusal =
  OrderClosed | { readonly code: 'line-shipped'; readonly shipped: Quantity };

/** The line goes, and what it held is free again (R-A15); what has left the shop stays on paper. */
export function decideRemoveLine({
  order,
  line,
  allocations
}: RemoveLineFacts): Result<Change[], RemoveLineRefusal> {
  const refusal = closed(order);
  if (refusal) return err(refusal);
  const shipped = shippedOf(line, allocations);
  if (shipped > none) return err({ code: 'line-shipped', shipped });

  const held = allocations.filter(({ state }) => state === 'open');
  return ok([...held.map(({ id }) => remove('allocations', id)), remove('lines', line.id)]);
}
