import type { Change } from '#domain/changes.ts';
import type { Claim } from '#domain/stock/availability.ts';
import type { Day } from '#domain/kernel/day.ts';
import type { StockItemId } from '#domain/kernel/ids.ts';
import type { Part } from '#domain/part/part.ts';
import type { Allocation, Line, SalesOrder, Shipment } from '#domain/sales-order/sales-order.ts';
import type { ShipOrderFacts } from '#domain/sales-order/ship-order.ts';
import type { StockItem } from '#domain/stock/stock-item.ts';
import { aCompany, aLine, anAllocation, aPart, aSalesOrder, aStockItem } from './builders.ts';
import { had, hadStock } from './device.ts';

const byId = <Row extends { readonly id: string }>(rows: readonly Row[]): Map<Row['id'], Row> =>
  new Map(rows.map((row) => [row.id, row]));

/** What a test names of an order that is to be shipped; the rest is the spanner fixture (FX). */
export interface Shipping {
  readonly order?: SalesOrder;
  readonly lines?: readonly Line[];
  readonly parts?: readonly Part[];
  readonly allocations?: readonly Allocation[];
  readonly items?: readonly StockItem[];
  readonly shipments?: readonly Shipment[];
  readonly named?: Shipment;
  /** Claims of others than the order. */
  readonly rivals?: readonly (readonly [StockItemId, Claim])[];
  /** Red findings that nobody has decided. */
  readonly findings?: ShipOrderFacts['findings'];
  readonly rules?: Partial<ShipOrderFacts['rules']>;
}

/** The two stock items of the fixture: 100 and 200 spanners. */
export const Sa = aStockItem({ id: 'stock-a', quantity: 100, location: 'location-1' });
export const Sb = aStockItem({ id: 'stock-b', quantity: 200, location: 'location-1' });

/** 25 of each, set aside for the line of 50 (scenario 4). */
export const twentyFiveEach = [
  anAllocation({ id: 'allocation-a', item: 'stock-a', quantity: 25 }),
  anAllocation({ id: 'allocation-b', item: 'stock-b', quantity: 25 })
];

function claimsOf({ order, allocations = [], rivals = [] }: Shipping) {
  const claims = new Map<StockItemId, Claim[]>();
  const claim = (item: StockItemId, of: Claim) => {
    const known = claims.get(item);
    if (known) known.push(of);
    else claims.set(item, [of]);
  };
  const by = { kind: 'order', id: (order ?? aSalesOrder()).id, reference: 'SO-0001' } as const;
  for (const { id, item, quantity, state } of allocations)
    if (state === 'open') claim(item, { id, by, quantity });
  for (const [item, of] of rivals) claim(item, of);
  return claims;
}

/** Everything that shipping looks at. */
export function shippingFacts(wished: Shipping = {}): ShipOrderFacts {
  const about = { shipments: [], findings: [], allocations: twentyFiveEach, ...wished };
  const { allocations, shipments, findings } = about;
  return {
    order: about.order ?? aSalesOrder(),
    lines: about.lines ?? [aLine()],
    extraLines: [],
    parts: byId(about.parts ?? [aPart()]),
    allocations,
    items: byId(about.items ?? [Sa, Sb]),
    claims: claimsOf(about),
    findings,
    shipments,
    named: about.named,
    customer: aCompany(),
    addresses: new Map(),
    rules: {
      today: '2026-02-01' as Day,
      allowExpired: false,
      shipmentNeedsCheck: false,
      ...about.rules
    }
  };
}

/** An order with so many lines of 2, each set aside from a stock item of its own that holds 3. */
export const manyAllocated = (order: string, many: number): Change[] => [
  ...had('salesOrders', aSalesOrder({ id: order })),
  ...Array.from({ length: many }, (_, n) => {
    const [line, item] = [`${order}-line-${String(n)}`, `${order}-stock-${String(n)}`];
    const about = { id: `${order}-a-${String(n)}`, order, line, item, quantity: 2 };
    const { state: _state, ...record } = anAllocation(about);
    return [
      ...had('lines', aLine({ id: line, order, quantity: 2 })),
      ...hadStock(aStockItem({ id: item, quantity: 3 })),
      ...had('allocations', record)
    ];
  }).flat()
];
