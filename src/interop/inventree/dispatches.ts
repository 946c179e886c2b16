import { keys } from '#domain/changes.ts';
import { none } from '#domain/kernel/quantity.ts';
import type { Line, SalesOrder, ShipmentRecord } from '#domain/sales-order/sales-order.ts';
import { dispatchOf, type DispatchFacts } from '#domain/sales-order/ship-dispatch.ts';
import { isLocked } from '#domain/sales-order/status.ts';
import type { StockItem } from '#domain/stock/stock-item.ts';
import type { Draft } from './draft.ts';
import { rowsByOrder, totalOf, type RowsByOrder } from './orders.ts';
import type { Shipping } from './shipments.ts';

type Papers = (order: SalesOrder) => DispatchFacts;

/** What is written on papers, for any order. */
function papersOf({ records }: Draft, rows: RowsByOrder): Papers {
  // Papers show what an item is, not how much of it there is.
  const items: Iterable<StockItem> = [...records.stockItems.values()].map((record) => ({
    ...record,
    quantity: none
  }));
  const shared = {
    parts: new Map([...records.parts.values()].map((part) => [part.id, part])),
    items: new Map([...items].map((item) => [item.id, item])),
    addresses: new Map([...records.addresses.values()].map((address) => [address.id, address]))
  };
  return (order) => ({
    ...shared,
    order,
    lines: (rows.get(order.id) ?? []).filter((row): row is Line => 'part' in row),
    customer: records.companies.get(order.customer ?? '')
  });
}

/** Lines that need no stock went along with the first shipment of an order that is over. */
function virtualIn({ order, lines, parts }: DispatchFacts, isFirst: boolean): Line[] {
  if (!isFirst || !isLocked(order.status) || order.status === 'cancelled') return [];
  return lines.filter(({ part }) => part !== null && parts.get(part)?.virtual);
}

function recordDispatch(shipping: Shipping, papers: Papers, shipment: ShipmentRecord): void {
  const { draft, sentOn, shipmentsByOrder, shippedByShipment } = shipping;
  const on = sentOn.get(shipment.id);
  const order = draft.records.salesOrders.get(shipment.order);
  if (on === undefined || !order) return;
  const first = (shipmentsByOrder.get(order.id) ?? []).find(({ id }) => sentOn.has(id));
  const facts = papers(order);
  const sent = {
    shipment: { ...shipment, sentOn: on },
    allocations: (shippedByShipment.get(shipment.id) ?? []).map((allocation) => ({
      ...allocation,
      state: 'shipped' as const
    })),
    virtual: virtualIn(facts, first?.id === shipment.id),
    on
  };
  const key = keys.dispatched(shipment.id);
  draft.events.dispatches.set(key, { ...dispatchOf(facts, sent), imported: true });
  draft.withIts.set(key, order.id);
}

/** What each shipment that was sent held, as far as the file tells. */
export function planDispatches(shipping: Shipping): void {
  const { draft } = shipping;
  const papers = papersOf(draft, rowsByOrder(draft));
  for (const shipment of draft.records.shipments.values())
    recordDispatch(shipping, papers, shipment);
}

/** Orders that are complete, and what they came to; left out where prices are in several currencies. */
export function planCompletions(draft: Draft): void {
  const rows = rowsByOrder(draft);
  for (const order of draft.records.salesOrders.values()) {
    const amount = order.status === 'complete' ? totalOf(order, rows) : null;
    if (amount === null) continue;
    const key = keys.completed(order.id);
    const on = order.shippedOn ?? order.createdOn;
    const total = { amount, currency: order.currency };
    draft.events.completions.set(key, { order: order.id, on, total });
    draft.withIts.set(key, order.id);
  }
}
