import { placeInOneLine, type Address, type Company } from '../company/company.ts';
import type { Day } from '../kernel/day.ts';
import type { AddressId, LineId, PartId, StockItemId } from '../kernel/ids.ts';
import { sum } from '../kernel/quantity.ts';
import type { Part } from '../part/part.ts';
import type { StockItem } from '../stock/stock-item.ts';
import { inPosition } from './position.ts';
import type { Allocation, Dispatch, Line, SalesOrder, Shipment } from './sales-order.ts';
import { partOf } from './ship-lines.ts';

/** Everything that is written on the papers of a shipment. */
export interface DispatchFacts {
  readonly order: SalesOrder;
  readonly lines: readonly Line[];
  readonly parts: ReadonlyMap<PartId, Part>;
  readonly items: ReadonlyMap<StockItemId, StockItem>;
  readonly customer: Company | undefined;
  /** The addresses that the shipment, the order and the customer name. */
  readonly addresses: ReadonlyMap<AddressId, Address>;
}

/** What is sent, and when. */
export interface Sent {
  readonly shipment: Shipment;
  readonly allocations: readonly Allocation[];
  /** Lines that need no stock and go along with this shipment. */
  readonly virtual: readonly Line[];
  readonly on: Day;
}

/** Where a shipment goes: its own address, else the order's, else the customer's primary one (R-SH3). */
function shipTo({ order, customer, addresses }: DispatchFacts, shipment: Shipment): string {
  const wanted = shipment.address ?? order.address ?? customer?.primaryAddress ?? null;
  const address = wanted === null ? undefined : addresses.get(wanted);
  return address ? placeInOneLine(address.place) : '';
}

function byLine(allocations: readonly Allocation[]): ReadonlyMap<LineId, readonly Allocation[]> {
  const allocationsByLine = new Map<LineId, Allocation[]>();
  for (const each of allocations) {
    const known = allocationsByLine.get(each.line);
    if (known) known.push(each);
    else allocationsByLine.set(each.line, [each]);
  }
  return allocationsByLine;
}

function dispatchedLine(
  { parts, items }: DispatchFacts,
  line: Line,
  allocations: readonly Allocation[] | undefined
): Dispatch['lines'][number] {
  const part = partOf(line, parts);
  return {
    line: line.id,
    part: line.part,
    ipn: part?.ipn ?? '',
    name: part?.name ?? '',
    quantity: allocations ? sum(allocations.map(({ quantity }) => quantity)) : line.quantity,
    price: line.price,
    discount: line.discount,
    from: (allocations ?? []).map(({ item, quantity }) => ({
      item,
      quantity,
      batch: items.get(item)?.batch ?? '',
      serial: items.get(item)?.serial ?? null
    }))
  };
}

/** What was sent, word for word: papers and history are printed from this alone. */
export function dispatchOf(facts: DispatchFacts, sent: Sent): Dispatch {
  const { order, customer, lines } = facts;
  const allocationsByLine = byLine(sent.allocations);
  const virtual = new Set(sent.virtual);
  return {
    order: order.id,
    shipment: sent.shipment.id,
    on: sent.on,
    header: {
      reference: order.reference,
      customer: customer?.name ?? '',
      customerReference: order.customerReference,
      shipTo: shipTo(facts, sent.shipment),
      shipmentReference: sent.shipment.reference
    },
    lines: inPosition(lines)
      .filter((line) => allocationsByLine.has(line.id) || virtual.has(line))
      .map((line) => dispatchedLine(facts, line, allocationsByLine.get(line.id)))
  };
}
