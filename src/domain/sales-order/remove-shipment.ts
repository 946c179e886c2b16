import { put, remove, type Change } from '../changes.ts';
import { ShipmentId } from '../kernel/ids.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import { z } from '../kernel/zod.ts';
import { closed, type OrderClosed } from './order-closed.ts';
import type { Allocation, SalesOrder, Shipment } from './sales-order.ts';
import { shipmentRefusal, type ShipmentChoiceRefusal } from './shipment-choice.ts';

/** The user does not want this shipment after all. */
export const RemoveShipment = z.strictObject({ id: ShipmentId });
export type RemoveShipment = z.infer<typeof RemoveShipment>;

export interface RemoveShipmentFacts {
  readonly order: SalesOrder;
  readonly shipment: Shipment;
  /** What is packed in it. */
  readonly allocations: readonly Allocation[];
}

export type RemoveShipmentRefusal = OrderClosed | ShipmentChoiceRefusal;

/**
 * A waiting shipment goes; what was packed in it stays set aside for its lines, in no shipment.
 * InvenTree releases that stock with it (R-SH9): unpacking a parcel is not giving up its goods.
 */
export function decideRemoveShipment(
  { order, shipment, allocations }: RemoveShipmentFacts,
  { id }: RemoveShipment
): Result<Change[], RemoveShipmentRefusal> {
  const refusal = closed(order) ?? shipmentRefusal(shipment, order);
  if (refusal) return err(refusal);
  const unpacked = allocations
    .filter(({ state }) => state === 'open')
    .map((each) => put('allocations', each.id, { shipment: null }));
  return ok([...unpacked, remove('shipments', id)]);
}
