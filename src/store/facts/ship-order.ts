import type { Address } from '#domain/company/company.ts';
import type { AddressId, StockItemId } from '#domain/kernel/ids.ts';
import type { SalesOrder, Shipment } from '#domain/sales-order/sales-order.ts';
import type { ShipOrder, ShipOrderFacts } from '#domain/sales-order/ship-order.ts';
import { claimsOn } from '../claims.ts';
import type { Database } from '../database.ts';
import type { Context } from '../device-context.ts';
import { redOn } from '../findings.ts';
import { allocationsOfOrder, extraLinesOf, linesOf, orderOf, partsOf } from '../order-rows.ts';
import { recordOf, recordsOf, stockItemsOf } from '../records.ts';
import { rowsAt } from '../rows-with.ts';
import { shipmentOf, shipmentsOf } from '../shipments.ts';

const byId = <Row extends { readonly id: string }>(rows: readonly Row[]): Map<Row['id'], Row> =>
  new Map(rows.map((row) => [row.id, row]));

/** Whom the goods go to, and every address that may stand on the parcel (R-SH3). */
async function receiverOf(db: Database, order: SalesOrder, shipments: readonly Shipment[]) {
  const customer = order.customer
    ? recordOf('companies', await db.companies.get(order.customer))
    : undefined;
  const wanted = [order, ...shipments].map(({ address }) => address);
  const ids = [...new Set([...wanted, customer?.primaryAddress])].filter(
    (id): id is AddressId => typeof id === 'string'
  );
  const addresses: Map<AddressId, Address> = byId(
    recordsOf('addresses', await db.addresses.bulkGet(ids))
  );
  return { customer, addresses };
}

/** The stock that the order holds, and who else holds some of it. */
async function stockOf(db: Database, items: readonly StockItemId[]) {
  const [rows, claims] = await Promise.all([rowsAt(db.stockItems, items), claimsOn(db, items)]);
  return { items: byId(stockItemsOf(rows)), claims };
}

/** Everything that shipping looks at, or nothing when the order or the named shipment has gone. */
export async function shipOrderFacts(
  db: Database,
  asked: Pick<ShipOrder, 'order' | 'shipment'>,
  { settings, today }: Context
): Promise<ShipOrderFacts | undefined> {
  const order = await orderOf(db, asked.order);
  const named = asked.shipment ? await shipmentOf(db, asked.shipment) : undefined;
  if (!order || (asked.shipment && !named)) return undefined;
  const [lines, extraLines, allocations, shipments] = await Promise.all([
    linesOf(db, order.id),
    extraLinesOf(db, order.id),
    allocationsOfOrder(db, order.id),
    shipmentsOf(db, order.id)
  ]);
  const open = allocations.filter(({ state }) => state === 'open');
  const held = [...new Set(open.map(({ item }) => item))];
  const [parts, receiver, stock, findings] = await Promise.all([
    partsOf(db, lines),
    receiverOf(db, order, shipments),
    stockOf(db, held),
    redOn(db, [order.id, ...held])
  ]);
  return {
    ...{ order, named, lines, extraLines, allocations, shipments, parts },
    ...receiver,
    ...stock,
    findings,
    rules: { ...settings, today }
  };
}
