import { create, type Change } from '../changes.ts';
import { AllocationId, LineId, nth, Seed, StockItemId, type PartId } from '../kernel/ids.ts';
import { PositiveQuantity, sum, type Quantity } from '../kernel/quantity.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import { z } from '../kernel/zod.ts';
import type { Claim, StockRules } from '../stock/availability.ts';
import type { StockItem } from '../stock/stock-item.ts';
import { closed, type OrderClosed } from './order-closed.ts';
import { missingFor } from './quantities.ts';
import type { Allocation, Line, SalesOrder } from './sales-order.ts';
import { stockRefusal, type StockRefusal } from './stock-for-line.ts';

/** The user has chosen from several stock items what a line is to hold of each, beside what it holds. */
export const AllocateMany = z.strictObject({
  seed: Seed,
  line: LineId,
  chosen: z.array(z.strictObject({ item: StockItemId, quantity: PositiveQuantity })).max(1_000)
});
export type AllocateMany = z.infer<typeof AllocateMany>;

export interface AllocateManyFacts {
  readonly order: SalesOrder;
  readonly line: Line;
  /** The chosen items that are here. */
  readonly items: ReadonlyMap<StockItemId, StockItem>;
  /** The line's part and, when that is a template, its variants: whose stock will do. */
  readonly parts: readonly PartId[];
  readonly virtual: boolean;
  /** All allocations of the line. */
  readonly allocations: readonly Allocation[];
  /** Everything that holds stock of the items, by item. */
  readonly claims: ReadonlyMap<StockItemId, readonly Claim[]>;
  readonly rules: StockRules & { readonly allowOverAllocation: boolean };
}

/** Why an item of the choice cannot be taken, and which. */
type ItemRefusal = (
  StockRefusal | { readonly code: 'wrong-part' } | { readonly code: 'item-gone' }
) & {
  readonly item: StockItemId;
};

export type AllocateManyRefusal =
  | OrderClosed
  | { readonly code: 'nothing-to-allocate' }
  | { readonly code: 'chosen-twice'; readonly item: StockItemId }
  | ItemRefusal
  | { readonly code: 'more-than-ordered'; readonly missing: Quantity };

type Chosen = AllocateMany['chosen'];

function lineRefusal({ order, line, virtual }: AllocateManyFacts, chosen: Chosen) {
  const isNothing = line.part === null || virtual || chosen.length === 0;
  return closed(order) ?? (isNothing ? ({ code: 'nothing-to-allocate' } as const) : undefined);
}

function itemRefusal(
  { items, parts, claims, rules }: AllocateManyFacts,
  { item: id, quantity }: Chosen[number]
): ItemRefusal | undefined {
  const item = items.get(id);
  if (!item) return { code: 'item-gone', item: id };
  if (!parts.includes(item.part)) return { code: 'wrong-part', item: id };
  const refusal = stockRefusal({ item, claims: claims.get(id) ?? [], rules }, quantity);
  return refusal && { ...refusal, item: id };
}

function choiceRefusal(facts: AllocateManyFacts, chosen: Chosen): AllocateManyRefusal | undefined {
  const twice = chosen.find(({ item }, n) => chosen.findIndex((each) => each.item === item) !== n);
  if (twice) return { code: 'chosen-twice', item: twice.item };
  for (const each of chosen) {
    const refusal = itemRefusal(facts, each);
    if (refusal) return refusal;
  }
  return undefined;
}

/** One reservation for each chosen item, all or none (R-A1, R-A4). */
export function decideAllocateMany(
  facts: AllocateManyFacts,
  { seed, chosen }: AllocateMany
): Result<Change[], AllocateManyRefusal> {
  const { order, line, allocations, rules } = facts;
  const refusal = lineRefusal(facts, chosen) ?? choiceRefusal(facts, chosen);
  if (refusal) return err(refusal);

  const missing = missingFor(line, allocations);
  if (!rules.allowOverAllocation && sum(chosen.map(({ quantity }) => quantity)) > missing)
    return err({ code: 'more-than-ordered', missing });

  const about = { order: order.id, line: line.id, shipment: null };
  return ok(
    chosen.map((each, n) =>
      create('allocations', { ...about, ...each, id: nth(AllocationId, seed, n + 1) })
    )
  );
}
