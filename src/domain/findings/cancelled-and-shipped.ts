import { put } from '../changes.ts';
import { SalesOrderId } from '../kernel/ids.ts';
import type { SalesOrderStatus } from '../sales-order/sales-order.ts';
import { offer, type Offer } from './offer.ts';
import { findingKey, stampText, type FindingOf } from './finding.ts';
import {
  compareStamps,
  knew,
  livingOf,
  stampOf,
  type FindingsView,
  type Living,
  type MergedEvent,
  type MergedRecord,
  type Stamp
} from './view.ts';

export interface CancelledAndShipped extends FindingOf<'cancelled-and-shipped'> {
  /** The status that everybody is shown until somebody decides. */
  readonly status: SalesOrderStatus;
  /** How many shipments left. */
  readonly shipments: number;
}

const isCancelled = ([, , , status]: Living) => status === 'cancelled';

/**
 * A cancellation and another status, written by people who did not know of each other. Two
 * cancellations are disputed too: the rows do not say which of them knew of the parcel. What a file
 * told of was known to whoever read it.
 */
function isDisputed(
  row: MergedRecord<'salesOrders'>,
  dispatches: readonly MergedEvent<'dispatches'>[]
): boolean {
  const statuses = livingOf(row, 'status');
  if (!statuses.some(isCancelled)) return false;
  return !statuses.every(isCancelled) || dispatches.some(({ imported }) => imported !== true);
}

/** Sent by somebody who did not know of a cancellation that was before it. */
const isSentAfter = (row: MergedRecord<'salesOrders'>) => {
  const cancelled = stampOf(row, 'status');
  return ({ _ }: MergedEvent<'dispatches'>) =>
    row.status === 'cancelled' && compareStamps(_.c, cancelled) > 0 && !knew(_, cancelled);
};

/**
 * Somebody cancelled an order not knowing that something of it had left, or the reverse (C3).
 * A dispatch that also writes the order's status leaves two statuses then, and one when the
 * cancellation knew of it: cancelling the rest of a partly shipped order is no finding.
 */
export function cancelledAndShipped(view: FindingsView, order: string): CancelledAndShipped[] {
  const row = view.record('salesOrders', order);
  const dispatches = view.eventsBy('dispatches', 'order', order);
  if (!row || dispatches.length === 0) return [];
  if (!isDisputed(row, dispatches) && !dispatches.some(isSentAfter(row))) return [];
  const statuses = [
    stampOf(row, 'status'),
    ...livingOf(row, 'status').map(([d, s, t]): Stamp => [d, s, t])
  ];
  return [
    {
      code: 'cancelled-and-shipped',
      key: findingKey('cancelled-and-shipped', order, [
        ...statuses.map(stampText),
        ...dispatches.map(({ id }) => id)
      ]),
      severity: 'red',
      about: [order],
      status: row.status,
      shipments: dispatches.length
    }
  ];
}

/** What left has left: the order counts as shipped. Or, when not all of it has, the rest is cancelled. */
export function offersCancelledAndShipped({ about, status }: CancelledAndShipped): Offer[] {
  const order = SalesOrderId.parse(about[0]);
  const rest = offer('cancel-rest', [put('salesOrders', order, { status: 'cancelled' })]);
  return [
    offer('keep-shipped', [put('salesOrders', order, { status: 'shipped' })]),
    ...(status === 'cancelled' ? [rest] : [])
  ];
}
