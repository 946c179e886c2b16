import type { AddressId, ShipmentId } from '#domain/kernel/ids.ts';
import type { CheckShipment, CheckShipmentFacts } from '#domain/sales-order/check-shipment.ts';
import type { CreateShipment, CreateShipmentFacts } from '#domain/sales-order/create-shipment.ts';
import type { EditShipment, EditShipmentFacts } from '#domain/sales-order/edit-shipment.ts';
import type { PackShipment, PackShipmentFacts } from '#domain/sales-order/pack-shipment.ts';
import type { RemoveShipment, RemoveShipmentFacts } from '#domain/sales-order/remove-shipment.ts';
import type { Database } from '../database.ts';
import type { Context } from '../device-context.ts';
import { orderOf } from '../order-rows.ts';
import { allocationsOf, recordOf } from '../records.ts';
import { shipmentOf, shipmentsOf } from '../shipments.ts';

const addressOf = async (db: Database, id: AddressId | null | undefined) =>
  id ? recordOf('addresses', await db.addresses.get(id)) : undefined;

/** A shipment and its order, or nothing when one of them has gone. */
async function shipmentAndOrder(db: Database, id: ShipmentId) {
  const shipment = await shipmentOf(db, id);
  const order = shipment && (await orderOf(db, shipment.order));
  return order && { shipment, order };
}

/** What a new shipment must fit to. */
export async function createShipmentFacts(
  db: Database,
  asked: CreateShipment
): Promise<CreateShipmentFacts | undefined> {
  const order = await orderOf(db, asked.order);
  const address = await addressOf(db, asked.address);
  if (!order || (asked.address && !address)) return undefined;
  return { order, shipments: await shipmentsOf(db, order.id), address };
}

/** The shipment, its order and what its new fields must fit to. */
export async function editShipmentFacts(
  db: Database,
  asked: EditShipment
): Promise<EditShipmentFacts | undefined> {
  const found = await shipmentAndOrder(db, asked.id);
  const address = await addressOf(db, asked.address);
  if (!found || (asked.address && !address)) return undefined;
  return { ...found, shipments: await shipmentsOf(db, found.order.id), address };
}

/** The shipment, its order and who looks into it. */
export async function checkShipmentFacts(
  db: Database,
  asked: CheckShipment,
  { person }: Context
): Promise<CheckShipmentFacts | undefined> {
  const found = await shipmentAndOrder(db, asked.id);
  return found && { ...found, person };
}

/** The shipment, its order and what is packed in it. */
export async function removeShipmentFacts(
  db: Database,
  asked: RemoveShipment
): Promise<RemoveShipmentFacts | undefined> {
  const found = await shipmentAndOrder(db, asked.id);
  if (!found) return undefined;
  const packed = await db.allocations.where('shipment').equals(asked.id).toArray();
  return { ...found, allocations: allocationsOf(packed) };
}

/** The order, its shipments and the allocations that were named; nothing when one has gone. */
export async function packShipmentFacts(
  db: Database,
  asked: PackShipment
): Promise<PackShipmentFacts | undefined> {
  const order = await orderOf(db, asked.order);
  const named = asked.shipment ? await shipmentOf(db, asked.shipment) : undefined;
  const rows = await db.allocations.bulkGet([...new Set(asked.allocations)]);
  const allocations = allocationsOf(rows.filter((row) => row !== undefined));
  const isHere = allocations.length === rows.length && (!asked.shipment || named);
  if (!order || !isHere) return undefined;
  return { order, named, shipments: await shipmentsOf(db, order.id), allocations };
}
