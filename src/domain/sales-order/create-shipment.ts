import { create, type Change } from '../changes.ts';
import type { Address } from '../company/company.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import { text } from '../kernel/text.ts';
import type { z } from '../kernel/zod.ts';
import { closed, type OrderClosed } from './order-closed.ts';
import { ShipmentRecord, type SalesOrder, type Shipment } from './sales-order.ts';
import { shipmentFieldsRefusal, type ShipmentFieldsRefusal } from './shipment-fields.ts';
import { nextShipmentReference } from './shipment-reference.ts';

/** The user wants to pack a part of an order by itself. Without a reference it gets the next number. */
export const CreateShipment = ShipmentRecord.omit({ checkedBy: true }).extend({
  reference: text(100)
});
export type CreateShipment = z.infer<typeof CreateShipment>;

export interface CreateShipmentFacts {
  readonly order: SalesOrder;
  /** All shipments of the order. */
  readonly shipments: readonly Shipment[];
  /** The address that the command names. */
  readonly address: Address | undefined;
}

export type CreateShipmentRefusal = OrderClosed | ShipmentFieldsRefusal;

/** A shipment that waits, empty; its reference is its order's alone (R-SH2, R-SH3). */
export function decideCreateShipment(
  { order, shipments, address }: CreateShipmentFacts,
  asked: CreateShipment
): Result<Change[], CreateShipmentRefusal> {
  const reference =
    asked.reference.trim() === '' ? nextShipmentReference(shipments) : asked.reference;
  const refusal = closed(order) ?? shipmentFieldsRefusal({ order, shipments, address }, reference);
  if (refusal) return err(refusal);
  return ok([create('shipments', { ...asked, reference, checkedBy: '' })]);
}
