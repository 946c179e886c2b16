import { remove } from '../changes.ts';
import { AllocationId } from '../kernel/ids.ts';
import { sum, type Quantity } from '../kernel/quantity.ts';
import type { SalesOrderStatus } from '../sales-order/sales-order.ts';
import { isOpen } from '../sales-order/status.ts';
import { offer, type Offer } from './offer.ts';
import { findingKey, type FindingOf } from './finding.ts';
import { isLive, type FindingsView } from './view.ts';

export interface AllocationOnClosedOrder extends FindingOf<'allocation-on-closed-order'> {
  readonly status: SalesOrderStatus;
  readonly quantity: Quantity;
  readonly allocations: readonly string[];
}

/**
 * Stock was set aside for an order that somebody was closing (C14): it holds nothing any more.
 * Closing an order releases what it holds, so only an allocation that nobody knew of is left.
 */
export function allocationOnClosedOrder(
  view: FindingsView,
  order: string
): AllocationOnClosedOrder[] {
  const row = view.record('salesOrders', order);
  if (!row || isOpen(row.status)) return [];
  const left = view
    .recordsBy('allocations', 'order', order)
    .filter((each) => isLive(each) && view.stateOf(each.id) === 'void');
  if (left.length === 0) return [];
  return [
    {
      code: 'allocation-on-closed-order',
      key: findingKey('allocation-on-closed-order', order, [
        row.status,
        ...left.map(({ id }) => id)
      ]),
      severity: 'amber',
      about: [order],
      status: row.status,
      quantity: sum(left.map(({ quantity }) => quantity)),
      allocations: left.map(({ id }) => String(id)).sort()
    }
  ];
}

/** All of them are released. */
export const offersAllocationOnClosedOrder = ({
  allocations
}: AllocationOnClosedOrder): Offer[] => [
  offer(
    'release',
    allocations.map((id) => remove('allocations', AllocationId.parse(id)))
  )
];
