import { sum } from '#domain/kernel/quantity.ts';
import type { CheckShipmentRefusal } from '#domain/sales-order/check-shipment.ts';
import type { CreateShipmentRefusal } from '#domain/sales-order/create-shipment.ts';
import type { EditShipmentRefusal } from '#domain/sales-order/edit-shipment.ts';
import type { PackShipmentRefusal } from '#domain/sales-order/pack-shipment.ts';
import type { RemoveShipmentRefusal } from '#domain/sales-order/remove-shipment.ts';
import type { ShipOrderRefusal } from '#domain/sales-order/ship-order.ts';
import { findingWords } from '#ui/words/finding-words.ts';
import { counted, quantityText } from '#ui/words/format.ts';
import { say } from '#ui/words/say.ts';
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
  'on-hold': () => say`This order is on hold. Resume it first, then ship it.`,
  'lines-short': ({ lines }) =>
    say`${counted(lines.length, 'line is', 'lines are')} short by ${quantityText(sum(lines.map(({ missing }) => missing)))}. Allocate or build the rest, or ship what is allocated.`,
  'finding-open': ({ findings }) => say`Decide first: ${findings.map(findingWords).join(' ')}`,
  'nothing-to-ship': () =>
    say`Nothing is allocated, so there is nothing to ship. Allocate stock first, or cancel the order.`,
  'needs-check': ({ reference }) =>
    say`Shipment ${reference} is not checked yet, and your workshop wants every shipment checked. Check it on the Shipments tab first.`,
  'stock-gone': ({ wanted, quantity }) =>
    say`${quantityText(wanted)} of a stock item are to leave, but it holds only ${quantityText(quantity)}. Count that stock, or unallocate it and allocate other stock.`,
  'not-in-stock': ({ why }) =>
    say`An allocated stock item ${unavailableWords[why]}. Unallocate it and allocate other stock.`,
  'nobody-named': () =>
    say`Nobody has said who uses this tablet. Enter your name in Settings, then check the shipment.`,
  'allocation-of-another-order': () =>
    say`That stock is held by another order. Open the order again and choose once more.`,
  'allocation-not-held': ({ state }) =>
    state === 'shipped'
      ? say`That stock has been shipped already.`
      : say`That stock is not held any more. Allocate it again.`
};
