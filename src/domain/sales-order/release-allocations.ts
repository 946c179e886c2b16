import { remove, type Change } from '../changes.ts';
import { AllocationId, LineId, SalesOrderId } from '../kernel/ids.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import { z } from '../kernel/zod.ts';
import { closed, type OrderClosed } from './order-closed.ts';
import type { Allocation, SalesOrder } from './sales-order.ts';

/** The user wants stock that was set aside to be free again. */
export const ReleaseAllocations = z.strictObject({
  order: SalesOrderId,
  /** These; shipped ones among them are refused. */
  allocations: z.array(AllocationId).optional(),
  /** Those of this line; without either, all of the order. What is shipped stays. */
  line: LineId.optional()
});
export type ReleaseAllocations = z.infer<typeof ReleaseAllocations>;

export interface ReleaseAllocationsFacts {
  readonly order: SalesOrder;
  /** All allocations of the order. */
  readonly allocations: readonly Allocation[];
}

export type ReleaseAllocationsRefusal =
  OrderClosed | { readonly code: 'already-shipped'; readonly allocations: readonly AllocationId[] };

const ids = (allocations: readonly Allocation[]) => allocations.map(({ id }) => id);

/** Which allocations of the order the command is about, and which of them have left the shop. */
export function releasedBy(
  { allocations }: ReleaseAllocationsFacts,
  asked: ReleaseAllocations
): { readonly open: AllocationId[]; readonly shipped: AllocationId[] } {
  const named = allocations.filter(
    ({ id, line }) =>
      (asked.allocations?.includes(id) ?? true) && (asked.line === undefined || line === asked.line)
  );
  return {
    open: ids(named.filter(({ state }) => state === 'open')),
    shipped: ids(named.filter(({ state }) => state === 'shipped'))
  };
}

/** What was set aside is free again; what has left the shop stays (R-A9). */
export function decideReleaseAllocations(
  facts: ReleaseAllocationsFacts,
  asked: ReleaseAllocations
): Result<Change[], ReleaseAllocationsRefusal> {
  const locked = closed(facts.order);
  if (locked) return err(locked);
  const { open, shipped } = releasedBy(facts, asked);
  if (asked.allocations && shipped.length > 0)
    return err({ code: 'already-shipped', allocations: shipped });
  return ok(open.map((id) => remove('allocations', id)));
}
