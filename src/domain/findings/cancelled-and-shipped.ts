import { put, type Change } from '../changes.ts';
import { SalesOrderId } from '../kernel/ids.ts';
import type { SalesOrderStatus } from '../sales-order/sales-order.ts';
import { findingKey, stampText, type FindingOf } from './finding.ts';
import { livingOf, type FindingsView } from './view.ts';

export interface CancelledAndShipped extends FindingOf<'cancelled-and-shipped'> {
  /** The status that everybody is shown until somebody decides. */
  readonly status: SalesOrderStatus;
  /** How many shipments left. */
  readonly shipments: number;
}

/**
 * Somebody cancelled an order not knowing that something of it had left, or the reverse (C3).
 * Every dispatch also writes the order's status, so a cancellation that knew of it leaves one
 * status, and one that did not leaves two: cancelling the rest of a partly shipped order is fine.
 */
export function cancelledAndShipped(view: FindingsView, order: string): CancelledAndShipped[] {
  const row = view.record('salesOrders', order);
  const statuses = row ? livingOf(row, 'status') : [];
  const isCancelled = (living: (typeof statuses)[number]) => living[3] === 'cancelled';
  if (!row || !statuses.some(isCancelled) || statuses.every(isCancelled)) return [];
  const dispatches = view.eventsBy('dispatches', 'order', order);
  if (dispatches.length === 0) return [];
  return [
    {
      code: 'cancelled-and-shipped',
      key: findingKey('cancelled-and-shipped', order, [
        ...statuses.map(([device, sequence, time]) => stampText([device, sequence, time])),
        ...dispatches.map(({ id }) => id)
      ]),
      severity: 'red',
      about: [order],
      status: row.status,
      shipments: dispatches.length
    }
  ];
}

/** What left has left: the order counts as shipped. */
export const settleCancelledAndShipped = ({ about: [order] }: CancelledAndShipped): Change[] => [
  put('salesOrders', SalesOrderId.parse(order), { status: 'shipped' })
];
