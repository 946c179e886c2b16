import { sum } from '#domain/kernel/quantity.ts';
import type { CheckShipmentRefusal } from '#domain/sales-order/check-shipment.ts';
import type { CreateShipmentRefusal } from '#domain/sales-order/create-shipment.ts';
import type { EditShipmentRefusal } from '#domain/sales-order/edit-shipment.ts';
import type { PackShipmentRefusal } from '#domain/sales-order/pack-shipment.ts';
import type { RemoveShipmentRefusal } from '#domain/sales-order/remove-shipment.ts';
import type { ShipOrderRefusal } from '#domain/sales-order/ship-order.ts';
import { findingWords } from '#ui/words/finding-words.ts';
import { counted, quantityText } from '#ui/words/format.ts';
import { unavailableWords } from './order-words.ts';
import type { WordsFor } from './words-for.ts';

/** What shipping and shipments may be refused with, beside what other words say already. */
export type ShippingRefusal = Exclude<
  | ShipOrderRefusal
  | CreateShipmentRefusal
  | EditShipmentRefusal
  | CheckShipmentRefusal
  | RemoveShipmentRefusal
  | PackShipmentRefusal,
  {
    readonly code:
      | 'order-closed'
      | 'shipment-of-another-order'
      | 'shipment-sent'
      | 'address-of-another'
      | 'reference-taken';
  }
>;

export const shippingWords: WordsFor<ShippingRefusal> = {
  'on-hold': () => 'This order is on hold. Resume it first, then ship it.',
  'lines-short': ({ lines }) =>
    `${counted(lines.length, 'line is', 'lines are')} short by ${quantityText(sum(lines.map(({ missing }) => missing)))}. Allocate or build the rest, or ship what is allocated.`,
  'finding-open': ({ findings }) => `Decide first: ${findings.map(findingWords).join(' ')}`,
  'nothing-to-ship': () =>
    'Nothing is allocated, so there is nothing to ship. Allocate stock first, or cancel the order.',
  'needs-check': ({ reference }) =>
    `Shipment ${reference} is not checked yet, and your workshop wants every shipment checked. Check it on the Shipments tab first.`,
  'stock-gone': ({ wanted, quantity }) =>
    `${quantityText(wanted)} of a stock item are to leave, but it holds only ${quantityText(quantity)}. Count that stock, or unallocate it and allocate other stock.`,
  'not-in-stock': ({ why }) =>
    `An allocated stock item ${unavailableWords[why]}. Unallocate it and allocate other stock.`,
  'nobody-named': () =>
    'Nobody has said who uses this tablet. Enter your name in Settings, then check the shipment.',
  'allocation-of-another-order': () =>
    'That stock is held by another order. Open the order again and choose once more.',
  'allocation-not-held': ({ state }) =>
    state === 'shipped'
      ? 'That stock has been shipped already.'
      : 'That stock is not held any more. Allocate it again.'
};
