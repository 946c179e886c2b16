import { keys } from '#domain/changes.ts';
import type { Day } from '#domain/kernel/day.ts';
import { none, plus, type Quantity } from '#domain/kernel/quantity.ts';
import type { AllocationRecord, ShipmentRecord } from '#domain/sales-order/sales-order.ts';
import { quantityIn } from './amounts.ts';
import { ownId, readings, report, take } from './draft.ts';
import type { Draft, Reading } from './draft.ts';
import { dayIn, idIn, linkIn, neededIn, notesIn, personIn, rawIn, textIn } from './values.ts';

/** What has left the shop, as far as it is worked out. */
export interface Shipping {
  readonly draft: Draft;
  /** The day a shipment was sent; those that wait are not in it. */
  readonly sentOn: Map<string, Day>;
  readonly shipmentsByOrder: Map<string, ShipmentRecord[]>;
  /** What of a line has left. */
  readonly shippedByLine: Map<string, Quantity>;
  /** Stock that stands behind a shipped allocation. */
  readonly gone: Map<string, Quantity>;
  readonly shippedByShipment: Map<string, AllocationRecord[]>;
}

function append<T>(lists: Map<string, T[]>, key: string, entry: T): void {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  list.push(entry);
}

/** A shipment that was taken or implied belongs to its order, and may have been sent. */
export function noteShipment(shipping: Shipping, shipment: ShipmentRecord, sent: Day | null): void {
  shipping.draft.withIts.set(shipment.id, shipment.order);
  append(shipping.shipmentsByOrder, shipment.order, shipment);
  if (sent !== null) shipping.sentOn.set(shipment.id, sent);
}

/**
 * What was allocated has left: the movement that says so. The file's quantities are those after it,
 * so it takes nothing away.
 */
export function noteShipped(shipping: Shipping, allocation: AllocationRecord): void {
  const { draft, shippedByLine, gone, shippedByShipment } = shipping;
  const { id, item, order, line, quantity, shipment } = allocation;
  const key = keys.shipped(id);
  draft.events.movements.set(key, {
    ...{ item, kind: 'shipped', quantity: none, order, line, allocation: id, imported: true },
    ...(shipment !== null && { shipment })
  });
  draft.withIts.set(key, order);
  shippedByLine.set(line, plus(shippedByLine.get(line) ?? none, quantity));
  gone.set(item, plus(gone.get(item) ?? none, quantity));
  append(shippedByShipment, shipment ?? '', allocation);
}

function takeShipment(from: Reading, shipping: Shipping): void {
  const order = neededIn(from, 'order', 'order.salesorder');
  if (order === undefined) return;
  const reference = textIn(from, 'reference', 100);
  const sent = dayIn(from, 'shipment_date');
  const shipment = take(from, 'shipments', {
    id: ownId(from),
    order,
    reference: reference.trim() === '' ? '1' : reference,
    address: idIn(from, 'shipment_address', 'company.address'),
    deliveryDate: dayIn(from, 'delivery_date'),
    tracking: textIn(from, 'tracking_number', 100),
    invoice: textIn(from, 'invoice_number', 100),
    link: linkIn(from, 'link'),
    checkedBy: personIn(from, 'checked_by'),
    notes: notesIn(from)
  });
  if (shipment) noteShipment(shipping, shipment, sent);
}

/** The shipment of an allocation; nothing, and noted, when it is another order's. */
function shipmentIn(from: Reading, order: string): string | null {
  const id = idIn(from, 'shipment', 'order.salesordershipment');
  if (id === null || from.draft.records.shipments.get(id)?.order === order) return id;
  report(from, 'not-the-orders', { field: 'shipment', value: rawIn(from, 'shipment') });
  return null;
}

function takeAllocation(from: Reading, shipping: Shipping): void {
  const { draft } = from;
  const line = draft.records.lines.get(neededIn(from, 'line', 'order.salesorderlineitem') ?? '');
  if (!line) return;
  const item = neededIn(from, 'item', 'stock.stockitem');
  if (item === undefined) return;
  const allocation = take(from, 'allocations', {
    id: ownId(from),
    order: line.order,
    line: line.id,
    item,
    quantity: quantityIn(from, 'quantity') ?? 0,
    shipment: shipmentIn(from, line.order)
  });
  if (!allocation) return;
  draft.withIts.set(allocation.id, line.order);
  if (shipping.sentOn.has(allocation.shipment ?? '')) noteShipped(shipping, allocation);
}

/** Shipments, what is set aside for orders, and what of it has left. */
export function planShipments(draft: Draft): Shipping {
  const shipping: Shipping = {
    draft,
    sentOn: new Map(),
    shipmentsByOrder: new Map(),
    shippedByLine: new Map(),
    gone: new Map(),
    shippedByShipment: new Map()
  };
  for (const from of readings(draft, 'order.salesordershipment')) takeShipment(from, shipping);
  for (const from of readings(draft, 'order.salesorderallocation')) takeAllocation(from, shipping);
  return shipping;
}
