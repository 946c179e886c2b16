import { keys } from '#domain/changes.ts';
import type { SalesOrderId, ShipmentId } from '#domain/kernel/ids.ts';
import type { Shipment } from '#domain/sales-order/sales-order.ts';
import type { Database } from './database.ts';
import { recordOf, recordsOf } from './records.ts';
import { rowsWith } from './rows-with.ts';

/** A shipment and the day it was sent; nothing when it is not here. */
export async function shipmentOf(db: Database, id: ShipmentId): Promise<Shipment | undefined> {
  const record = recordOf('shipments', await db.shipments.get(id));
  const dispatch = await db.dispatches.get(keys.dispatched(id));
  return record && { ...record, sentOn: dispatch?.on ?? null };
}

/** All shipments of an order, with the day each was sent. */
export async function shipmentsOf(db: Database, order: SalesOrderId): Promise<Shipment[]> {
  const [rows, dispatches] = await Promise.all([
    rowsWith(db.shipments, 'order', [order]),
    rowsWith(db.dispatches, 'order', [order])
  ]);
  const sent = new Map(dispatches.map(({ shipment, on }) => [shipment, on]));
  return recordsOf('shipments', rows).map((each) => ({
    ...each,
    sentOn: sent.get(each.id) ?? null
  }));
}
