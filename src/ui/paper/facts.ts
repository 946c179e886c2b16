import { placeInOneLine } from '#domain/company/company.ts';
import { fullName } from '#domain/part/part.ts';
import type { BuildPageView } from '#ui/build/build-view.ts';
import type { OrderView, ShipmentView } from '#ui/order/order-view.ts';
import { dayText, quantityText } from '#ui/words/format.ts';
import { say } from '#ui/words/say.ts';

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
    [say`Customer`, customer?.name],
    [say`Attention`, contact?.name],
    [say`Ship to`, address && placeInOneLine(address.place)],
    [say`Shipping notes`, address?.shippingNotes],
    [say`Your reference`, order.customerReference],
    [say`Order date`, dayText(order.createdOn)],
    [say`Target date`, order.targetDate && dayText(order.targetDate)]
  ]);
}

/** Where a parcel goes: once it has left, what was written on it then. */
export function parcelFacts(
  view: Pick<OrderView, 'order' | 'customer' | 'contact' | 'address'>,
  { shipment, dispatch }: ShipmentView
): PaperFact[] {
  const own: Known[] = [
    [say`Shipment`, shipment.reference],
    [say`Sent`, dispatch && dayText(dispatch.on)],
    [say`Tracking`, shipment.tracking],
    [say`Checked by`, shipment.checkedBy]
  ];
  if (!dispatch) return [...orderFacts(view), ...filled(own)];
  const { customer, shipTo, customerReference } = dispatch.header;
  return filled([
    [say`Customer`, customer],
    [say`Ship to`, shipTo],
    [say`Your reference`, customerReference],
    [say`Order date`, dayText(view.order.createdOn)],
    ...own
  ]);
}

/** What a build makes, for whom, from where and until when. */
export function buildFacts(view: BuildPageView): PaperFact[] {
  const { build, part, order, parent } = view;
  return filled([
    [say`Make`, part && fullName(part)],
    [say`Quantity`, quantityText(build.quantity, part?.units)],
    [say`Still to make`, quantityText(view.progress.remaining, part?.units)],
    [say`Title`, build.title],
    [say`Sales order`, order?.reference],
    [say`For build`, parent?.reference],
    [say`Components from`, view.takeFrom],
    [say`Bring to`, view.destination],
    [say`Batch`, build.batch],
    [say`Start date`, build.startDate && dayText(build.startDate)],
    [say`Target date`, build.targetDate && dayText(build.targetDate)],
    [say`Responsible`, build.responsible]
  ]);
}
