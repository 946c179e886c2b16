import { create, type Change } from '../changes.ts';
import { AllocationId, LineId, nth, Seed, ShipmentId, type StockItemId } from '../kernel/ids.ts';
import { one, quantity as pieces, type Quantity } from '../kernel/quantity.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import { serialsIn, type SerialRefusal } from '../kernel/serial-numbers.ts';
import { z } from '../kernel/zod.ts';
import { freeIn, unavailable, type Claim, type StockRules } from '../stock/availability.ts';
import type { StockItem } from '../stock/stock-item.ts';
import { closed, type OrderClosed } from './order-closed.ts';
import { missingFor } from './quantities.ts';
import type { Allocation, Line, SalesOrder, Shipment } from './sales-order.ts';
import { shipmentRefusal, type ShipmentChoiceRefusal } from './shipment-choice.ts';

/** The user wants to set certain pieces aside, by their serial numbers. */
export const AllocateSerials = z.strictObject({
  seed: Seed,
  line: LineId,
  quantity: z.number().int().min(1),
  /** As typed: `1-5, 8`, `10+`. */
  serials: z.string().max(20_000),
  shipment: ShipmentId.nullable().default(null)
});
export type AllocateSerials = z.infer<typeof AllocateSerials>;

export interface AllocateSerialsFacts {
  readonly order: SalesOrder;
  readonly line: Line;
  readonly virtual: boolean;
  /** The pieces of the line's part that carry one of the serial numbers. */
  readonly items: readonly StockItem[];
  readonly claims: ReadonlyMap<StockItemId, readonly Claim[]>;
  /** All allocations of the line. */
  readonly allocations: readonly Allocation[];
  /** The shipment that it is for, when the command names one. */
  readonly shipment: Shipment | undefined;
  readonly rules: StockRules & { readonly allowOverAllocation: boolean };
}

export type AllocateSerialsRefusal =
  | OrderClosed
  | { readonly code: 'nothing-to-allocate' }
  | ShipmentChoiceRefusal
  | SerialRefusal
  | { readonly code: 'serials-not-found'; readonly serials: readonly string[] }
  | { readonly code: 'serials-unavailable'; readonly serials: readonly string[] }
  | { readonly code: 'more-than-ordered'; readonly missing: Quantity };

/** The piece with a serial number that can be set aside; of two the one that can. */
function takenBy({ items, claims, rules }: AllocateSerialsFacts, serial: string) {
  const named = items.filter((item) => item.serial === serial);
  const isFree = (item: StockItem) =>
    unavailable(item, rules) === undefined && freeIn(item, claims.get(item.id) ?? []) >= one;
  return { isKnown: named.length > 0, item: named.find(isFree) };
}

function piecesFor(
  facts: AllocateSerialsFacts,
  serials: readonly string[]
): Result<StockItem[], AllocateSerialsRefusal> {
  const found = serials.map((serial) => ({ serial, ...takenBy(facts, serial) }));
  const unknown = found.filter(({ isKnown }) => !isKnown).map(({ serial }) => serial);
  if (unknown.length > 0) return err({ code: 'serials-not-found', serials: unknown });
  const taken = found.filter(({ item }) => !item).map(({ serial }) => serial);
  if (taken.length > 0) return err({ code: 'serials-unavailable', serials: taken });
  return ok(found.flatMap(({ item }) => (item ? [item] : [])));
}

function lineRefusal(facts: AllocateSerialsFacts): AllocateSerialsRefusal | undefined {
  const { order, line, virtual, shipment } = facts;
  const isNothing = line.part === null || virtual;
  return (
    closed(order) ??
    (isNothing ? ({ code: 'nothing-to-allocate' } as const) : undefined) ??
    shipmentRefusal(shipment, order)
  );
}

/** One allocation for each piece, all or none (R-SN1, scenarios 29 and 30). */
export function decideAllocateSerials(
  facts: AllocateSerialsFacts,
  { seed, quantity, serials: entered, shipment }: AllocateSerials
): Result<Change[], AllocateSerialsRefusal> {
  const { order, line, allocations, rules } = facts;
  const refusal = lineRefusal(facts);
  if (refusal) return err(refusal);
  const serials = serialsIn(entered, { quantity });
  if (!serials.ok) return serials;
  const items = piecesFor(facts, serials.value);
  if (!items.ok) return items;
  const missing = missingFor(line, allocations);
  if (!rules.allowOverAllocation && pieces(quantity) > missing)
    return err({ code: 'more-than-ordered', missing });

  const about = { order: order.id, line: line.id, quantity: one, shipment };
  return ok(
    items.value.map(({ id: item }, n) =>
      create('allocations', { ...about, id: nth(AllocationId, seed, n + 1), item })
    )
  );
}
