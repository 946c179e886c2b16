import { put, type Change } from '../changes.ts';
import { ShipmentId } from '../kernel/ids.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import { z } from '../kernel/zod.ts';
import { closed, type OrderClosed } from './order-closed.ts';
import type { SalesOrder, Shipment } from './sales-order.ts';
import { shipmentRefusal, type ShipmentChoiceRefusal } from './shipment-choice.ts';

/** The user has looked into the parcel (`checked`), or takes that back. */
export const CheckShipment = z.strictObject({ id: ShipmentId, checked: z.boolean() });
export type CheckShipment = z.infer<typeof CheckShipment>;

export interface CheckShipmentFacts {
  readonly order: SalesOrder;
  readonly shipment: Shipment;
  /** Who checks. */
  readonly person: string;
}

export type CheckShipmentRefusal =
  | OrderClosed
  | ShipmentChoiceRefusal
  /** Nobody has said who uses this device: a check without a name is worth nothing. */
  | { readonly code: 'nobody-named' };

/** Who checked a shipment, before it is sent (R-SH7, scenario 58). */
export function decideCheckShipment(
  { order, shipment, person }: CheckShipmentFacts,
  { id, checked }: CheckShipment
): Result<Change[], CheckShipmentRefusal> {
  const refusal = closed(order) ?? shipmentRefusal(shipment, order);
  if (refusal) return err(refusal);
  if (checked && person === '') return err({ code: 'nobody-named' });
  const checkedBy = checked ? person : '';
  return ok(checkedBy === shipment.checkedBy ? [] : [put('shipments', id, { checkedBy })]);
}
