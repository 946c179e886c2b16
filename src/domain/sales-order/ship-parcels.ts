import { nth, ShipmentId, type Seed } from '../kernel/ids.ts';
import type { Allocation, SalesOrder, Shipment } from './sales-order.ts';
import { nextShipmentReference } from './shipment-reference.ts';

/** What leaves in one shipment. */
export interface Parcel {
  readonly shipment: Shipment;
  /** The shipment is made by the same action. */
  readonly isNew: boolean;
  readonly allocations: readonly Allocation[];
}

export interface ParcelFacts {
  readonly order: SalesOrder;
  /** All shipments of the order. */
  readonly shipments: readonly Shipment[];
  /** All allocations of the order. */
  readonly allocations: readonly Allocation[];
}

export interface ParcelsAsked {
  readonly id: Seed;
  readonly mode: 'all' | 'allocated' | 'shipment' | 'close-short';
  readonly shipment: ShipmentId | null;
}

/** The shipment for what is packed in none: the one that was named, else a new one with the next number. */
function mainShipment({ order, shipments }: ParcelFacts, asked: ParcelsAsked): Shipment {
  const named = shipments.find(({ id }) => id === asked.shipment);
  if (named) return named;
  return {
    id: nth(ShipmentId, asked.id, 1),
    order: order.id,
    reference: nextShipmentReference(shipments),
    address: null,
    deliveryDate: null,
    tracking: '',
    invoice: '',
    link: '',
    checkedBy: '',
    notes: '',
    sentOn: null
  };
}

/** Open allocations by the pending shipment they are packed in; what is in none goes to `main`. */
function packed({ shipments, allocations }: ParcelFacts, main: ShipmentId) {
  const packing = new Map<ShipmentId, Allocation[]>();
  for (const { id, sentOn } of shipments) if (sentOn === null) packing.set(id, []);
  const loose: Allocation[] = [];
  for (const each of allocations.filter(({ state }) => state === 'open'))
    ((each.shipment === null ? undefined : packing.get(each.shipment)) ?? loose).push(each);
  return { inMain: packing.get(main) ?? [], loose, packing };
}

/**
 * What leaves, shipment by shipment, the one asked for first. `shipment` sends that shipment alone;
 * every other mode sends all that is held: packed shipments as they are packed, and the rest in the
 * one that was named or in a new one. When nothing is held the one parcel is empty.
 */
export function parcelsOf(facts: ParcelFacts, asked: ParcelsAsked): readonly [Parcel, ...Parcel[]] {
  const shipment = mainShipment(facts, asked);
  const isNew = !facts.shipments.includes(shipment);
  const { inMain, loose, packing } = packed(facts, shipment.id);
  if (asked.mode === 'shipment') return [{ shipment, isNew, allocations: inMain }];

  const main: Parcel = { shipment, isNew, allocations: [...inMain, ...loose] };
  const others = facts.shipments
    .filter(({ id }) => id !== shipment.id)
    .map((other) => ({
      shipment: other,
      isNew: false,
      allocations: packing.get(other.id) ?? []
    }))
    .filter(({ allocations }) => allocations.length > 0);
  const [first, ...rest] = others;
  return first && main.allocations.length === 0 ? [first, ...rest] : [main, ...others];
}
