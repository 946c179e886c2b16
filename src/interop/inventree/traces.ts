import type { StockItemId } from '#domain/kernel/ids.ts';
import { none, remainder, smaller, type Quantity } from '#domain/kernel/quantity.ts';
import type { Line, SalesOrder, SalesOrderStatus } from '#domain/sales-order/sales-order.ts';
import type { StockItemRecord } from '#domain/stock/stock-item.ts';
import { quantityIn } from './amounts.ts';
import { impliedId, keep, ownId, readings, report } from './draft.ts';
import type { Draft, Reading } from './draft.ts';
import { noteShipment, noteShipped, type Shipping } from './shipments.ts';
import { isEmpty, rawIn } from './values.ts';

const left: readonly SalesOrderStatus[] = ['shipped', 'complete', 'returned', 'lost'];

/** A line that was taken, and what the file says of it. */
interface Told {
  readonly from: Reading;
  readonly line: Line;
  readonly order: SalesOrder;
  /** What the file says was shipped; nothing before InvenTree counted it. */
  readonly stated: Quantity | undefined;
}

function toldIn(draft: Draft): Told[] {
  return readings(draft, 'order.salesorderlineitem').flatMap((from) => {
    const line = draft.records.lines.get(ownId(from));
    const order = draft.records.salesOrders.get(line?.order ?? '');
    if (!line || !order) return [];
    const stated = isEmpty(rawIn(from, 'shipped')) ? undefined : quantityIn(from, 'shipped');
    return [{ from, line, order, stated }];
  });
}

function itemsByOrder(draft: Draft): Map<string, StockItemRecord[]> {
  const items = new Map<string, StockItemRecord[]>();
  for (const item of draft.records.stockItems.values()) {
    if (item.salesOrder === null) continue;
    const list = items.get(item.salesOrder) ?? [];
    items.set(item.salesOrder, list);
    list.push(item);
  }
  return items;
}

/** The shipment that something left with: the order's last that was sent, else one made for it. */
function shipmentFor(shipping: Shipping, order: SalesOrder): string {
  const { draft, sentOn, shipmentsByOrder } = shipping;
  const own = shipmentsByOrder.get(order.id) ?? [];
  const sent = own.findLast(({ id }) => sentOn.has(id));
  if (sent) return sent.id;
  const references = new Set(own.map(({ reference }) => reference));
  let number = 1;
  while (references.has(String(number))) number += 1;
  const id = impliedId(draft, 'shipment', order.id);
  const made = keep(draft, 'shipments', { id, order: order.id, reference: String(number) });
  if ('kept' in made) noteShipment(shipping, made.kept, order.shippedOn ?? order.createdOn);
  return id;
}

interface Gone {
  readonly item: string;
  readonly quantity: Quantity;
}

/** Says of some stock that it left for a line. */
function send(shipping: Shipping, { line, order }: Told, { item, quantity }: Gone): void {
  const number = shipping.shippedByLine.get(line.id) ?? none;
  const id = impliedId(shipping.draft, 'shipped', `${line.id} ${item} from ${String(number)}`);
  const shipment = shipmentFor(shipping, order);
  const made = keep(shipping.draft, 'allocations', {
    ...{ id, order: order.id, line: line.id, item, quantity, shipment }
  });
  if (!('kept' in made)) return;
  shipping.draft.withIts.set(id, order.id);
  noteShipped(shipping, made.kept);
}

const heldIn = (draft: Draft, item: string) =>
  draft.events.movements.get(`imported:${item}`)?.quantity ?? none;

const freeIn = ({ draft, gone }: Shipping, item: StockItemId) =>
  remainder(heldIn(draft, item), gone.get(item) ?? none);

const isOf = (draft: Draft, item: StockItemRecord, line: Line) =>
  item.part === line.part ||
  (line.part !== null && draft.records.parts.get(item.part)?.variantOf === line.part);

const shippedOf = ({ shippedByLine }: Shipping, line: Line) => shippedByLine.get(line.id) ?? none;

/** What the line had shipped and no allocation tells of any more. */
function missingFor(shipping: Shipping, { line, order, stated }: Told): Quantity {
  const wanted = stated ?? (left.includes(order.status) ? line.quantity : none);
  return remainder(wanted, shippedOf(shipping, line));
}

/** The customer's stock of this order stands behind what the line had shipped. */
function findStock(shipping: Shipping, told: Told, items: readonly StockItemRecord[]): void {
  for (const item of items) {
    const quantity = smaller(missingFor(shipping, told), freeIn(shipping, item.id));
    if (quantity > none && isOf(shipping.draft, item, told.line))
      send(shipping, told, { item: item.id, quantity });
  }
}

/** Where the file does not count per line, more than was ordered may have left: all of it counts. */
function findSurplus(shipping: Shipping, told: Told, items: readonly StockItemRecord[]): void {
  if (told.stated !== undefined || !left.includes(told.order.status)) return;
  for (const item of items) {
    const quantity = freeIn(shipping, item.id);
    if (quantity > none && isOf(shipping.draft, item, told.line))
      send(shipping, told, { item: item.id, quantity });
  }
}

/** An empty item with the customer, for what the file says was shipped and has no stock for. */
function standIn(shipping: Shipping, told: Told, quantity: Quantity): void {
  const { draft } = shipping;
  const { line, order } = told;
  if (line.part === null) return;
  const made = keep(draft, 'stockItems', {
    id: impliedId(draft, 'shipped-item', line.id),
    part: line.part,
    customer: order.customer,
    salesOrder: order.id,
    notes: 'Shipped before the import. InvenTree no longer knew which stock it was.'
  });
  if (!('kept' in made)) return;
  const { id } = made.kept;
  const key = `imported:${id}`;
  draft.events.movements.set(key, { item: id, kind: 'imported', quantity: none });
  draft.withIts.set(id, order.id).set(key, order.id);
  send(shipping, told, { item: id, quantity });
}

/** What of the stated shipped quantity nothing accounts for. */
function settle(shipping: Shipping, told: Told): void {
  const { from, line, stated } = told;
  const about = { field: 'shipped', value: String(stated) };
  const missing = missingFor(shipping, told);
  const part = shipping.draft.records.parts.get(line.part ?? '');
  if (stated === undefined || part?.virtual === true) return;
  if (stated < shippedOf(shipping, line)) report(from, 'shipped-differs', about);
  if (missing === none) return;
  report(from, part ? 'shipped-without-trace' : 'shipped-without-part', about);
  standIn(shipping, told, missing);
}

/**
 * Orders shipped before InvenTree had shipments have no allocations any more: what left is found
 * again by the stock that is with the customer for the order, so that each line shows what the file
 * says was shipped.
 */
export function planTraces(shipping: Shipping): void {
  const items = itemsByOrder(shipping.draft);
  const lines = toldIn(shipping.draft);
  for (const told of lines) findStock(shipping, told, items.get(told.order.id) ?? []);
  for (const told of lines.toReversed())
    findSurplus(shipping, told, items.get(told.order.id) ?? []);
  for (const told of lines) settle(shipping, told);
}
