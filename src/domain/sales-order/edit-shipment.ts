import { put, type Change } from '../changes.ts';
import type { Address } from '../company/company.ts';
import { differing, someOf } from '../kernel/edit.ts';
import { ShipmentId } from '../kernel/ids.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import { z } from '../kernel/zod.ts';
import { closed, type OrderClosed } from './order-closed.ts';
import { ShipmentRecord, type SalesOrder, type Shipment } from './sales-order.ts';
import { shipmentRefusal, type ShipmentChoiceRefusal } from './shipment-choice.ts';
import { shipmentFieldsRefusal, type ShipmentFieldsRefusal } from './shipment-fields.ts';

/** The user wants to change what is written about a shipment; only named fields change. */
export const EditShipment = z.strictObject({
  ...someOf(ShipmentRecord, [
    'reference',
    'address',
    'deliveryDate',
    'tracking',
    'invoice',
    'link',
    'notes'
  ]),
  id: ShipmentId
});
export type EditShipment = z.infer<typeof EditShipment>;

export interface EditShipmentFacts {
  readonly order: SalesOrder;
  readonly shipment: Shipment;
  /** All shipments of the order. */
  readonly shipments: readonly Shipment[];
  /** The address that the command names. */
  readonly address: Address | undefined;
}

export type EditShipmentRefusal = OrderClosed | ShipmentChoiceRefusal | ShipmentFieldsRefusal;

/** What is only known after a parcel has left. */
const openAfterwards: readonly string[] = ['deliveryDate', 'tracking', 'invoice', 'link'];

/**
 * A waiting shipment may change in everything. Of one that was sent, and of any on a locked order,
 * only delivery date, tracking number, invoice number and link stay open.
 */
export function decideEditShipment(
  { order, shipment, shipments, address }: EditShipmentFacts,
  { id, ...fields }: EditShipment
): Result<Change[], EditShipmentRefusal> {
  const changed = differing(shipment, fields);
  const isFrozen = Object.keys(changed).some((field) => !openAfterwards.includes(field));
  const others = shipments.filter((each) => each.id !== id);
  const refusal = isFrozen
    ? (closed(order) ??
      shipmentRefusal(shipment, order) ??
      shipmentFieldsRefusal(
        { order, shipments: others, address },
        changed.reference ?? shipment.reference
      ))
    : undefined;
  if (refusal) return err(refusal);
  return ok(Object.keys(changed).length === 0 ? [] : [put('shipments', id, changed)]);
}
