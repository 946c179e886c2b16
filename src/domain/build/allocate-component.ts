import { create, put, type Change } from '../changes.ts';
import { BomLineId, BuildAllocationId, BuildId, StockItemId } from '../kernel/ids.ts';
import { isWhole, one, plus, PositiveQuantity, type Quantity } from '../kernel/quantity.ts';
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
import type { Build, BuildAllocation, BuildStatus, Output } from './build.ts';
import { needsStock, standingOf, type Component } from './component.ts';
import { coverOf, piecesOf } from './quantities.ts';
import { isActive } from './status.ts';

/** The user wants to set stock aside for a component of a build. */
export const AllocateComponent = z.strictObject({
  id: BuildAllocationId,
  build: BuildId,
  bomLine: BomLineId,
  item: StockItemId,
  quantity: PositiveQuantity
});
export type AllocateComponent = z.infer<typeof AllocateComponent>;

export interface AllocateComponentFacts {
  readonly build: Build;
  /** The line of the build's BOM; nothing when the BOM does not have it (any more). */
  readonly component: Component | undefined;
  readonly item: StockItem;
  readonly outputs: readonly Output[];
  /** All allocations of the build. */
  readonly allocations: readonly BuildAllocation[];
  /** Everything that holds stock of the item. */
  readonly claims: readonly Claim[];
  readonly rules: StockRules & { readonly allowOverAllocation: boolean };
}

export type AllocateComponentRefusal =
  | { readonly code: 'build-not-active'; readonly status: BuildStatus }
  | { readonly code: 'not-in-bom' }
  /** Virtual parts and consumables are not counted out of stock. */
  | { readonly code: 'nothing-to-allocate' }
  | { readonly code: 'wrong-part' }
  | { readonly code: 'not-available'; readonly why: Unavailable; readonly status: StockStatus }
  | { readonly code: 'serial-is-one' }
  | { readonly code: 'not-whole' }
  | { readonly code: 'not-enough-stock'; readonly free: Quantity; readonly held: readonly Claim[] }
  | { readonly code: 'more-than-required'; readonly missing: Quantity };

function componentRefusal(
  { item }: AllocateComponentFacts,
  component: Component,
  wanted: Quantity
): AllocateComponentRefusal | undefined {
  if (!needsStock(component)) return { code: 'nothing-to-allocate' };
  if (!standingOf(component, item.part)) return { code: 'wrong-part' };
  return component.part.trackable && !isWhole(wanted) ? { code: 'not-whole' } : undefined;
}

function stockRefusal(
  { item, claims, rules }: AllocateComponentFacts,
  wanted: Quantity
): AllocateComponentRefusal | undefined {
  const why = unavailable(item, rules);
  if (why) return { code: 'not-available', why, status: item.status };
  if (item.serial !== null && wanted !== one) return { code: 'serial-is-one' };
  const free = freeIn(item, claims);
  return wanted > free ? { code: 'not-enough-stock', free, held: claims } : undefined;
}

/** A second allocation of the same item to the same line makes the first one larger (R-B11). */
function merged({ allocations }: AllocateComponentFacts, asked: AllocateComponent): Change {
  const same = allocations.find(
    ({ bomLine, item }) => bomLine === asked.bomLine && item === asked.item
  );
  return same
    ? put('buildAllocations', same.id, { quantity: plus(same.quantity, asked.quantity) })
    : create('buildAllocations', asked);
}

/** A reservation for a build: the item stays where it is until an output uses it up (R-B11). */
export function decideAllocateComponent(
  facts: AllocateComponentFacts,
  asked: AllocateComponent
): Result<Change[], AllocateComponentRefusal> {
  const { build, component, outputs, allocations, rules } = facts;
  if (!isActive(build.status)) return err({ code: 'build-not-active', status: build.status });
  if (!component) return err({ code: 'not-in-bom' });

  const refusal =
    componentRefusal(facts, component, asked.quantity) ?? stockRefusal(facts, asked.quantity);
  if (refusal) return err(refusal);

  const { short } = coverOf(component, piecesOf(build, outputs), allocations);
  if (!rules.allowOverAllocation && asked.quantity > short)
    return err({ code: 'more-than-required', missing: short });
  return ok([merged(facts, asked)]);
}
