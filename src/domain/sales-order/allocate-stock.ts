import { create, type Change } from '../changes.ts';
import { AllocationId, LineId, ShipmentId, StockItemId, type PartId } from '../kernel/ids.ts';
import { one, PositiveQuantity, type Quantity } from '../kernel/quantity.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import { z } from '../kernel/zod.ts';
import {
  freeIn,
  unavailable,
  type Claim,
  type StockRules,
  type Unavailable
} from '../stock/availability.ts';
import type { StockItem, StockStatus } from '../stock/stock-item.ts';
import { missingFor } from './quantities.ts';
import type { Allocation, Line, SalesOrder, SalesOrderStatus } from './sales-order.ts';
import { isOpen } from './status.ts';

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
  readonly rules: StockRules & { readonly allowOverAllocation: boolean };
}

export type AllocateStockRefusal =
  | { readonly code: 'order-closed'; readonly status: SalesOrderStatus }
  | { readonly code: 'nothing-to-allocate' }
  | { readonly code: 'wrong-part' }
  | { readonly code: 'not-available'; readonly why: Unavailable; readonly status: StockStatus }
  | { readonly code: 'serial-is-one' }
  | { readonly code: 'not-enough-stock'; readonly free: Quantity; readonly held: readonly Claim[] }
  | { readonly code: 'more-than-ordered'; readonly missing: Quantity };

function stockRefusal(
  { item, claims, rules }: AllocateStockFacts,
  wanted: Quantity
): AllocateStockRefusal | undefined {
  const why = unavailable(item, rules);
  if (why) return { code: 'not-available', why, status: item.status };
  if (item.serial !== null && wanted !== one) return { code: 'serial-is-one' };
  const free = freeIn(item, claims);
  return wanted > free ? { code: 'not-enough-stock', free, held: claims } : undefined;
}

/** A reservation: quantity and place of the item stay, what is free of it goes down (R-A1, R-A4). */
export function decideAllocateStock(
  facts: AllocateStockFacts,
  { id, item, quantity, shipment }: AllocateStock
): Result<Change[], AllocateStockRefusal> {
  const { order, line, allocations, rules } = facts;
  if (!isOpen(order.status)) return err({ code: 'order-closed', status: order.status });
  if (line.part === null || facts.virtual) return err({ code: 'nothing-to-allocate' });
  if (!facts.parts.includes(facts.item.part)) return err({ code: 'wrong-part' });

  const refusal = stockRefusal(facts, quantity);
  if (refusal) return err(refusal);

  const missing = missingFor(line, allocations);
  if (!rules.allowOverAllocation && quantity > missing)
    return err({ code: 'more-than-ordered', missing });

  const allocation = { id, order: order.id, line: line.id, item, quantity, shipment };
  return ok([create('allocations', allocation)]);
}
