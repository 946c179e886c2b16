import type { Address } from '../company/company.ts';
import type { SalesOrder, Shipment } from './sales-order.ts';

export type ShipmentFieldsRefusal =
  | { readonly code: 'reference-taken'; readonly reference: string }
  | { readonly code: 'address-of-another'; readonly title: string };

/** What a shipment's own fields must fit to. */
export interface ShipmentSurroundings {
  readonly order: SalesOrder;
  /** The other shipments of the order. */
  readonly shipments: readonly Shipment[];
  /** The address it is to have. */
  readonly address: Address | undefined;
}

/** Why a shipment cannot have this reference or address (R-SH2, R-SH3, scenarios 50 and 57). */
export function shipmentFieldsRefusal(
  { order, shipments, address }: ShipmentSurroundings,
  reference: string
): ShipmentFieldsRefusal | undefined {
  if (shipments.some((each) => each.reference === reference))
    return { code: 'reference-taken', reference };
  if (address && address.company !== order.customer)
    return { code: 'address-of-another', title: address.title };
  return undefined;
}
