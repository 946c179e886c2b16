import { add } from '../changes.ts';
import { MovementId, StockItemId, nth } from '../kernel/ids.ts';
import { negative, none, type Quantity } from '../kernel/quantity.ts';
import { adjusting, offer, type Offer } from './offer.ts';
import { findingKey, stampText, type FindingOf } from './finding.ts';
import type { FindingsView } from './view.ts';

export interface NegativeStock extends FindingOf<'negative-stock'> {
  /** How many more left than were there. */
  readonly by: Quantity;
}

/** More has left a stock item than it held: two devices took the same pieces (C2). */
export function negativeStock(view: FindingsView, item: string): NegativeStock[] {
  const quantity = view.quantityOf(item);
  if (quantity >= none) return [];
  const movements = view.eventsBy('movements', 'item', item);
  return [
    {
      code: 'negative-stock',
      key: findingKey('negative-stock', item, [
        String(quantity),
        ...movements.map(({ id, _ }) => `${id}@${stampText(_.c)}`)
      ]),
      severity: 'red',
      about: [item],
      by: negative(quantity)
    }
  ];
}

/** The item is counted and nothing is there; or what left had come in without being recorded. */
export function offersNegativeStock(finding: NegativeStock): Offer[] {
  const item = StockItemId.parse(finding.about[0]);
  return [
    {
      id: 'count-zero',
      changes: ({ seed }) => [
        add('movements', nth(MovementId, seed, 1), {
          ...{ item, kind: 'counted', quantity: none, counted: none }
        })
      ]
    },
    offer('add-missing', adjusting(finding, [{ item, kind: 'received', quantity: finding.by }]))
  ];
}
