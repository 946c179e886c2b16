import { put, type Change } from '../changes.ts';
import { AllocationId, SalesOrderId, ShipmentId } from '../kernel/ids.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import { z } from '../kernel/zod.ts';
import { closed, type OrderClosed } from './order-closed.ts';
import type { Allocation, SalesOrder, Shipment } from './sales-order.ts';
import { shipmentRefusal, type ShipmentChoiceRefusal } from './shipment-choice.ts';

/** The user wants held stock to leave in this shipment, or in none yet. */
export const PackShipment = z.strictObject({
  order: SalesOrderId,
  shipment: ShipmentId.nullable(),
  allocations: z.array(AllocationId).min(1).max(1_000)
});
export type PackShipment = z.infer<typeof PackShipment>;

export interface PackShipmentFacts {
  readonly order: SalesOrder;
  /** The shipment that was named, whatever order it belongs to. */
  readonly named: Shipment | undefined;
  /** All shipments of the order. */
  readonly shipments: readonly Shipment[];
  /** The allocations that were named, whatever order they belong to. */
  readonly allocations: readonly Allocation[];
}

export type PackShipmentRefusal =
  | OrderClosed
  | ShipmentChoiceRefusal
  | { readonly code: 'allocation-of-another-order'; readonly allocation: AllocationId }
  /** It has left, or holds nothing any more. */
  | {
      readonly code: 'allocation-not-held';
      readonly allocation: AllocationId;
      readonly state: Allocation['state'];
    };

function allocationRefusal(
  order: SalesOrder,
  allocations: readonly Allocation[]
): PackShipmentRefusal | undefined {
  const foreign = allocations.find((each) => each.order !== order.id);
  if (foreign) return { code: 'allocation-of-another-order', allocation: foreign.id };
  const past = allocations.find(({ state }) => state !== 'open');
  return past && { code: 'allocation-not-held', allocation: past.id, state: past.state };
}

/** A shipment whose contents change must be checked again. */
const unchecked = (shipments: readonly Shipment[], touched: ReadonlySet<ShipmentId | null>) =>
  shipments
    .filter(({ id, checkedBy }) => checkedBy !== '' && touched.has(id))
    .map(({ id }) => put('shipments', id, { checkedBy: '' }));

/** Puts held stock into a waiting shipment (R-A10). What is in it already stays. */
export function decidePackShipment(
  { order, named, shipments, allocations }: PackShipmentFacts,
  { shipment }: PackShipment
): Result<Change[], PackShipmentRefusal> {
  const refusal =
    closed(order) ?? shipmentRefusal(named, order) ?? allocationRefusal(order, allocations);
  if (refusal) return err(refusal);

  const moving = allocations.filter((each) => each.shipment !== shipment);
  if (moving.length === 0) return ok([]);
  const touched = new Set([shipment, ...moving.map((each) => each.shipment)]);
  return ok([
    ...moving.map(({ id }) => put('allocations', id, { shipment })),
    ...unchecked(shipments, touched)
  ]);
}
