import { create, type Change } from '../changes.ts';
import { AllocationId, LineId, ShipmentId, StockItemId, type PartId } from '../kernel/ids.ts';
import { PositiveQuantity, type Quantity } from '../kernel/quantity.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import { z } from '../kernel/zod.ts';
import type { Claim, StockRules } from '../stock/availability.ts';
import type { StockItem } from '../stock/stock-item.ts';
import { missingFor } from './quantities.ts';
import { closed, type OrderClosed } from './order-closed.ts';
import type { Allocation, Line, SalesOrder, Shipment } from './sales-order.ts';
import { shipmentRefusal, type ShipmentChoiceRefusal } from './shipment-choice.ts';
import { stockRefusal, type StockRefusal } from './stock-for-line.ts';

/** The user wants to set stock aside for a line. */
export const AllocateStock = z.strictObject({
  id: AllocationId,
  line: LineId,
  item: StockItemId,
  quantity: PositiveQuantity,
  shipment: ShipmentId.nullable().default(null)
});
export type AllocateStock = z.infer<typeof AllocateStock>;

export interface AllocateStockFacts {
  readonly order: SalesOrder;
  readonly line: Line;
  readonly item: StockItem;
  /** The line's part and, when that is a template, its variants: whose stock will do. */
  readonly parts: readonly PartId[];
  readonly virtual: boolean;
  /** All allocations of the line. */
  readonly allocations: readonly Allocation[];
  /** Everything that holds stock of the item. */
  readonly claims: readonly Claim[];
  /** The shipment that it is for, when the command names one. */
  readonly shipment: Shipment | undefined;
  readonly rules: StockRules & { readonly allowOverAllocation: boolean };
}

export type AllocateStockRefusal =
  | OrderClosed
  | { readonly code: 'nothing-to-allocate' }
  | { readonly code: 'wrong-part' }
  | ShipmentChoiceRefusal
  | StockRefusal
  | { readonly code: 'more-than-ordered'; readonly missing: Quantity };

function lineRefusal(facts: AllocateStockFacts): AllocateStockRefusal | undefined {
  const locked = closed(facts.order);
  if (locked) return locked;
  if (facts.line.part === null || facts.virtual) return { code: 'nothing-to-allocate' };
  if (!facts.parts.includes(facts.item.part)) return { code: 'wrong-part' };
  return undefined;
}

/** A reservation: quantity and place of the item stay, what is free of it goes down (R-A1, R-A4). */
export function decideAllocateStock(
  facts: AllocateStockFacts,
  { id, item, quantity, shipment }: AllocateStock
): Result<Change[], AllocateStockRefusal> {
  const { order, line, allocations, rules } = facts;
  const refusal =
    lineRefusal(facts) ?? shipmentRefusal(facts.shipment, order) ?? stockRefusal(facts, quantity);
  if (refusal) return err(refusal);

  const missing = missingFor(line, allocations);
  if (!rules.allowOverAllocation && quantity > missing)
    return err({ code: 'more-than-ordered', missing });

  const allocation = { id, order: order.id, line: line.id, item, quantity, shipment };
  return ok([create('allocations', allocation)]);
}
