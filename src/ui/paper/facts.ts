import { placeInOneLine } from '#domain/company/company.ts';
import { fullName } from '#domain/part/part.ts';
import type { BuildPageView } from '#ui/build/build-view.ts';
import type { OrderView, ShipmentView } from '#ui/order/order-view.ts';
import { dayText, quantityText } from '#ui/words/format.ts';

/** Something that stands at the head of a paper: what it is, and its value. */
export type PaperFact = readonly [name: string, value: string];

type Known = readonly [name: string, value: string | null | undefined];

const filled = (facts: readonly Known[]): PaperFact[] =>
  facts.flatMap(([name, value]) => (value ? [[name, value] as const] : []));

/** Whose the order is, where it goes and when. */
export function orderFacts({
  order,
  customer,
  contact,
  address
}: Pick<OrderView, 'order' | 'customer' | 'contact' | 'address'>): PaperFact[] {
  return filled([
    ['Customer', customer?.name],
    ['Attention', contact?.name],
    ['Ship to', address && placeInOneLine(address.place)],
    ['Shipping notes', address?.shippingNotes],
    ['Your reference', order.customerReference],
    ['Order date', dayText(order.createdOn)],
    ['Target date', order.targetDate && dayText(order.targetDate)]
  ]);
}

/** Where a parcel goes: once it has left, what was written on it then. */
export function parcelFacts(
  view: Pick<OrderView, 'order' | 'customer' | 'contact' | 'address'>,
  { shipment, dispatch }: ShipmentView
): PaperFact[] {
  const own: Known[] = [
    ['Shipment', shipment.reference],
    ['Sent', dispatch && dayText(dispatch.on)],
    ['Tracking', shipment.tracking],
    ['Checked by', shipment.checkedBy]
  ];
  if (!dispatch) return [...orderFacts(view), ...filled(own)];
  const { customer, shipTo, customerReference } = dispatch.header;
  return filled([
    ['Customer', customer],
    ['Ship to', shipTo],
    ['Your reference', customerReference],
    ['Order date', dayText(view.order.createdOn)],
    ...own
  ]);
}

/** What a build makes, for whom, from where and until when. */
export function buildFacts(view: BuildPageView): PaperFact[] {
  const { build, part, order, parent } = view;
  return filled([
    ['Make', part && fullName(part)],
    ['Quantity', quantityText(build.quantity, part?.units)],
    ['Still to make', quantityText(view.progress.remaining, part?.units)],
    ['Title', build.title],
    ['Sales order', order?.reference],
    ['For build', parent?.reference],
    ['Components from', view.takeFrom],
    ['Bring to', view.destination],
    ['Batch', build.batch],
    ['Start date', build.startDate && dayText(build.startDate)],
    ['Target date', build.targetDate && dayText(build.targetDate)],
    ['Responsible', build.responsible]
  ]);
}
