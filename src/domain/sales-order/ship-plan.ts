import { shortLines, virtualLines, type LinesToShip, type ShortLine } from './ship-lines.ts';
import { parcelsOf, type Parcel, type ParcelFacts, type ParcelsAsked } from './ship-parcels.ts';
import type { Leaving } from './ship-stock.ts';
import type { Line, Shipment } from './sales-order.ts';

/** What shipping an order as asked would come to. */
export interface ShippingPlan {
  /** What leaves, shipment by shipment. */
  readonly parcels: readonly Parcel[];
  readonly leaving: readonly Leaving[];
  /** Lines that lack stock. */
  readonly short: readonly ShortLine[];
  /** Whether the order is finished with it: all that is held leaves, and nothing more is to come. */
  readonly closes: boolean;
  /** The lines for virtual parts, when they go along: with what closes the order. */
  readonly virtual: readonly Line[];
  /** Shipments that would wait empty on a finished order (R-C3). */
  readonly needless: readonly Shipment[];
}

/** What leaves, in which shipments, and whether the order is finished with it. */
export function shippingPlan(facts: LinesToShip & ParcelFacts, asked: ParcelsAsked): ShippingPlan {
  const packed = parcelsOf(facts, asked);
  const leaving = packed.flatMap(({ shipment, allocations }) =>
    allocations.map((allocation) => ({ allocation, shipment: shipment.id }))
  );
  const short = shortLines(facts);
  const held = facts.allocations.filter(({ state }) => state === 'open').length;
  const closes = leaving.length === held && (short.length === 0 || asked.mode === 'close-short');
  const virtual = closes ? virtualLines(facts) : [];
  const parcels = leaving.length === 0 && virtual.length === 0 ? [] : packed;
  const sent = new Set(parcels.map(({ shipment }) => shipment.id));
  const isNeedless = ({ id, sentOn }: Shipment) => sentOn === null && !sent.has(id);
  return {
    parcels,
    leaving,
    short,
    closes,
    virtual,
    needless: closes ? facts.shipments.filter(isNeedless) : []
  };
}
