import { put, remove, type Change } from '../changes.ts';
import type { CustomerPrice } from '../company/company.ts';
import { inUse, type InUse, type Use } from '../in-use.ts';
import type { BomLineId, PriceBreakId } from '../kernel/ids.ts';
import { PartId } from '../kernel/ids.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import { z } from '../kernel/zod.ts';
import { lockedPart, type PartLocked } from './part-locked.ts';
import type { Part, Substitute } from './part.ts';

/** The user wants a part gone. */
export const RemovePart = z.strictObject({ part: PartId });
export type RemovePart = z.infer<typeof RemovePart>;

export interface RemovePartFacts {
  readonly part: Part;
  /** What is its own and goes with it. */
  readonly bomLines: readonly BomLineId[];
  readonly substitutes: readonly Substitute['id'][];
  readonly priceBreaks: readonly PriceBreakId[];
  readonly customerPrices: readonly CustomerPrice['id'][];
  /** What points at it: lines, builds, stock, BOMs, variants. */
  readonly uses: readonly Use[];
}

export type RemovePartRefusal = PartLocked | InUse;

/**
 * A part that nothing points at is deleted with all that is its own; one in use is made inactive
 * instead, and is refused when it is inactive already (R-D3). A locked part stays.
 */
export function decideRemovePart(facts: RemovePartFacts): Result<Change[], RemovePartRefusal> {
  const { part, uses } = facts;
  const refusal = lockedPart(part);
  if (refusal) return err(refusal);
  const used = inUse(uses);
  if (used) return part.active ? ok([put('parts', part.id, { active: false })]) : err(used);
  return ok([
    remove('parts', part.id),
    ...facts.bomLines.map((id) => remove('bomLines', id)),
    ...facts.substitutes.map((id) => remove('substitutes', id)),
    ...facts.priceBreaks.map((id) => remove('priceBreaks', id)),
    ...facts.customerPrices.map((id) => remove('customerPrices', id))
  ]);
}
