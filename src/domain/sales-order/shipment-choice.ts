import type { Day } from '../kernel/day.ts';
import type { SalesOrder, Shipment } from './sales-order.ts';

export type ShipmentChoiceRefusal =
  | { readonly code: 'shipment-of-another-order' }
  | { readonly code: 'shipment-sent'; readonly on: Day };

/** Why stock cannot go into this shipment, or nothing when it can (R-A7); no shipment is fine. */
export function shipmentRefusal(
  shipment: Shipment | undefined,
  order: Pick<SalesOrder, 'id'>
): ShipmentChoiceRefusal | undefined {
  if (!shipment) return undefined;
  if (shipment.order !== order.id) return { code: 'shipment-of-another-order' };
  return shipment.sentOn === null ? undefined : { code: 'shipment-sent', on: shipment.sentOn };
}
