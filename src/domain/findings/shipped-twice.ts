import { SalesOrderId } from '../kernel/ids.ts';
import { none } from '../kernel/quantity.ts';
import { acknowledged, adjusting, leaving, offer, type Offer } from './offer.ts';
import { isContested } from './shipped-from-two-places.ts';
import { findingKey, stampText, type FindingOf } from './finding.ts';
import type { FindingsView, MergedEvent } from './view.ts';

export interface ShippedTwice extends FindingOf<'shipped-twice'> {
  /** How many devices say that they sent it. */
  readonly times: number;
}

type Sent = MergedEvent<'dispatches'> | MergedEvent<'movements'>;

const accounts = ({ _ }: Sent) => [_, ...(_.alts ?? [])];

/**
 * Two devices marked the same shipment as sent, each without knowing of the other (C5). It counts
 * once: one parcel is likely. But only somebody who was there knows that it was not two. Devices that
 * read of it in the same file say nothing new.
 */
export function shippedTwice(view: FindingsView, order: string): ShippedTwice[] {
  const moved = view
    .eventsBy('movements', 'order', order)
    .filter((each) => each.kind === 'shipped' && !isContested(each));
  const repeated = [...view.eventsBy('dispatches', 'order', order), ...moved].filter(
    ({ _, imported }) => _.alts !== undefined && imported !== true
  );
  const shipments = new Set(repeated.map(({ shipment }) => shipment ?? order));
  return [...shipments].map((shipment) => {
    const events = repeated.filter((event) => (event.shipment ?? order) === shipment);
    const versions = events.flatMap((event) =>
      accounts(event).map(({ c }) => `${event.id}@${stampText(c)}`)
    );
    return {
      code: 'shipped-twice',
      key: findingKey('shipped-twice', shipment, versions),
      severity: 'red',
      about: [order, shipment],
      times: Math.max(...events.map((event) => accounts(event).length))
    };
  });
}

/** It was one parcel, told twice; or there were two, and as much again has left the stock. */
export function offersShippedTwice(finding: ShippedTwice, view: FindingsView): Offer[] {
  const [order = '', shipment] = finding.about;
  const again = view
    .eventsBy('movements', 'order', order)
    .filter((each) => each.kind === 'shipped' && (each.shipment ?? order) === shipment)
    .filter((each) => each._.alts !== undefined && each.quantity < none && !isContested(each))
    .map((each) => ({
      item: each.item,
      quantity: each.quantity,
      order: SalesOrderId.parse(order)
    }));
  const two = offer('two-parcels', [...adjusting(finding, again), ...acknowledged(finding)]);
  return [leaving('one-parcel', finding), ...(again.length > 0 ? [two] : [])];
}
