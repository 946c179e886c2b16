import { add, create, keys, put, type Change } from '../changes.ts';
import { AllocationId, nth, ShipmentId, StockItemId } from '../kernel/ids.ts';
import { negative, sum, type Quantity } from '../kernel/quantity.ts';
import { findingKey, stampText, type FindingOf } from './finding.ts';
import { offer, type Offer } from './offer.ts';
import { stampOf, type FindingsView } from './view.ts';

export interface AddedToSentShipment extends FindingOf<'added-to-sent-shipment'> {
  readonly shipment: string;
  readonly quantity: Quantity;
  readonly allocations: readonly string[];
}

const heldFor = (view: FindingsView, order: string) =>
  view
    .recordsBy('allocations', 'order', order)
    .filter(({ id, shipment }) => shipment !== null && view.stateOf(id) === 'open');

/**
 * Something was packed into a shipment by somebody who did not know that it had left (C19). It has
 * not left by itself: it stays on the shelf, set aside.
 */
export function addedToSentShipment(view: FindingsView, order: string): AddedToSentShipment[] {
  const packed = heldFor(view, order);
  const shipments = new Set(packed.flatMap(({ shipment }) => shipment ?? []));
  return [...shipments].sort().flatMap((shipment) => {
    const dispatch = view.event('dispatches', keys.dispatched(shipment));
    if (!dispatch) return [];
    const late = packed.filter((each) => each.shipment === shipment);
    const involved = late.map((each) => `${each.id}@${stampText(stampOf(each, 'shipment'))}`);
    return [
      {
        code: 'added-to-sent-shipment',
        key: findingKey('added-to-sent-shipment', shipment, involved),
        severity: 'amber',
        about: [order, shipment],
        shipment,
        quantity: sum(late.map(({ quantity }) => quantity)),
        allocations: late.map(({ id }) => String(id)).sort()
      }
    ];
  });
}

/** The pieces were in the parcel after all: they leave as it left, and are with the customer. */
function leaves(view: FindingsView, shipment: ShipmentId, id: string): Change[] {
  const allocation = view.record('allocations', id);
  const item = allocation && view.record('stockItems', allocation.item);
  if (!allocation || !item) return [];
  const { order, line, quantity } = allocation;
  const customer = view.record('salesOrders', order)?.customer ?? null;
  const {
    _: _origin,
    del: _deleted,
    $: _derived,
    ...kept
  } = item as typeof item & {
    readonly $?: unknown;
  };
  const piece = nth(StockItemId, id, 1);
  const about = { order, line, allocation: AllocationId.parse(id), shipment };
  return [
    create('stockItems', {
      ...{ ...kept, id: piece, parent: item.id, serial: null },
      ...{ customer, salesOrder: order, location: null }
    }),
    add('movements', keys.shipped(id), {
      ...{ item: item.id, kind: 'shipped', quantity: negative(quantity), other: piece },
      ...about
    }),
    add('movements', keys.arrived(id), {
      ...{ item: piece, kind: 'split-from', quantity, other: item.id },
      ...about
    })
  ];
}

/** It goes with the next shipment; or it was in the parcel. */
export function offersAddedToSentShipment(
  { allocations, shipment }: AddedToSentShipment,
  view: FindingsView
): Offer[] {
  const sent = ShipmentId.parse(shipment);
  return [
    offer(
      'next-shipment',
      allocations.map((id) => put('allocations', AllocationId.parse(id), { shipment: null }))
    ),
    offer(
      'was-in-it',
      allocations.flatMap((id) => leaves(view, sent, id))
    )
  ];
}
