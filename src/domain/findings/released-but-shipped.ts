import { keys, put } from '../changes.ts';
import { AllocationId } from '../kernel/ids.ts';
import type { Quantity } from '../kernel/quantity.ts';
import { offer, type Offer } from './offer.ts';
import { findingKey, stampText, type FindingOf } from './finding.ts';
import { isLive, stampOf, type FindingsView } from './view.ts';

export interface ReleasedButShipped extends FindingOf<'released-but-shipped'> {
  readonly allocation: string;
  readonly quantity: Quantity;
}

/** A reservation was released while its parcel left (C18). What left has left. */
export function releasedButShipped(view: FindingsView, order: string): ReleasedButShipped[] {
  return view.recordsBy('allocations', 'order', order).flatMap((row) => {
    const movement = isLive(row) ? undefined : view.event('movements', keys.shipped(row.id));
    if (!movement) return [];
    return [
      {
        code: 'released-but-shipped',
        key: findingKey('released-but-shipped', row.id, [
          stampText(stampOf(row, 'del')),
          stampText(movement._.c)
        ]),
        severity: 'amber',
        about: [order, row.id],
        allocation: row.id,
        quantity: row.quantity
      }
    ];
  });
}

/** It counts as shipped. */
export const offersReleasedButShipped = ({ allocation }: ReleasedButShipped): Offer[] => [
  offer('keep-shipped', [put('allocations', AllocationId.parse(allocation), { del: false })])
];
