import { isOpen } from './status.ts';
import type { AllocationState, SalesOrderStatus } from './sales-order.ts';

/** Whether an allocation still holds stock. `order` is nothing when the order is not here. */
export function allocationState(facts: {
  readonly deleted: boolean;
  readonly shipped: boolean;
  readonly order: SalesOrderStatus | undefined;
}): AllocationState {
  if (facts.shipped) return 'shipped';
  return !facts.deleted && facts.order !== undefined && isOpen(facts.order) ? 'open' : 'void';
}
