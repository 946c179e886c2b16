import { put, type Change } from '../changes.ts';
import { differing, someOf } from '../kernel/edit.ts';
import { AllocationId } from '../kernel/ids.ts';
import { plus, type Quantity } from '../kernel/quantity.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import { z } from '../kernel/zod.ts';
import type { Claim, StockRules } from '../stock/availability.ts';
import type { StockItem } from '../stock/stock-item.ts';
import { closed, type OrderClosed } from './order-closed.ts';
import { missingFor } from './quantities.ts';
import {
  AllocationRecord,
  type Allocation,
  type Line,
  type SalesOrder,
  type Shipment
} from './sales-order.ts';
import { shipmentRefusal, type ShipmentChoiceRefusal } from './shipment-choice.ts';
import { stockRefusal, type StockRefusal } from './stock-for-line.ts';

/** The user wants more or less of the item set aside, or in another shipment. */
export const EditAllocation = z.strictObject({
  ...someOf(AllocationRecord, ['quantity', 'shipment']),
  allocation: AllocationId
});
export type EditAllocation = z.infer<typeof EditAllocation>;

export interface EditAllocationFacts {
  readonly order: SalesOrder;
  readonly line: Line;
  readonly item: StockItem;
  readonly allocation: Allocation;
  /** All allocations of the line. */
  readonly allocations: readonly Allocation[];
  /** Everything that holds stock of the item. */
  readonly claims: readonly Claim[];
  /** The shipment that it is to be in, when the command names one. */
  readonly shipment: Shipment | undefined;
  readonly rules: StockRules & { readonly allowOverAllocation: boolean };
}

export type EditAllocationRefusal =
  | OrderClosed
  | { readonly code: 'already-shipped' }
  | ShipmentChoiceRefusal
  | StockRefusal
  | { readonly code: 'more-than-ordered'; readonly missing: Quantity };

/** Setting less aside is always right; more must be there and wanted, what it holds itself not counted. */
function quantityRefusal(
  facts: EditAllocationFacts,
  quantity: Quantity | undefined
): EditAllocationRefusal | undefined {
  const { line, item, allocation, allocations, rules } = facts;
  if (quantity === undefined) return undefined;
  if (item.serial === null && quantity <= allocation.quantity) return undefined;
  const claims = facts.claims.filter(({ id }) => id !== allocation.id);
  const refusal = stockRefusal({ item, claims, rules }, quantity);
  if (refusal) return refusal;
  const missing = plus(missingFor(line, allocations), allocation.quantity);
  return !rules.allowOverAllocation && quantity > missing
    ? { code: 'more-than-ordered', missing }
    : undefined;
}

/** Quantity and shipment may change, the item never, and nothing once it is shipped (R-A9, R-A10). */
export function decideEditAllocation(
  facts: EditAllocationFacts,
  { allocation: id, ...asked }: EditAllocation
): Result<Change[], EditAllocationRefusal> {
  const { order, allocation, shipment } = facts;
  const named = differing(allocation, asked);
  const locked = closed(order);
  if (locked) return err(locked);
  if (allocation.state === 'shipped') return err({ code: 'already-shipped' });
  const refusal = shipmentRefusal(shipment, order) ?? quantityRefusal(facts, named.quantity);
  if (refusal) return err(refusal);
  return ok(Object.keys(named).length === 0 ? [] : [put('allocations', id, named)]);
}
