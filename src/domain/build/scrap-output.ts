import type { Change } from '../changes.ts';
import { BuildId, LocationId } from '../kernel/ids.ts';
import { isWhole, PositiveQuantity, type Quantity } from '../kernel/quantity.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import { requiredText } from '../kernel/text.ts';
import { z } from '../kernel/zod.ts';
import { placeRefusal, type StructuralLocation } from '../stock/place.ts';
import type { BuildStatus } from './build.ts';
import { consumed, consumption } from './consumption.ts';
import { broughtIn, piecesMade, statusAfter, stepsOf, type OutputFacts } from './output.ts';
import { remainingOf } from './quantities.ts';
import { canMake } from './status.ts';

/** The user wants to record that pieces came out wrong. */
export const ScrapOutput = z.strictObject({
  build: BuildId,
  quantity: PositiveQuantity,
  reason: requiredText(500),
  /** Whether their components are lost too; otherwise they go back on the shelf. */
  discard: z.boolean().default(true),
  location: LocationId.nullable().default(null)
});
export type ScrapOutput = z.infer<typeof ScrapOutput>;

export type ScrapOutputFacts = OutputFacts;

export type ScrapOutputRefusal =
  | { readonly code: 'build-not-active'; readonly status: BuildStatus }
  | StructuralLocation
  | { readonly code: 'not-whole' }
  | { readonly code: 'more-than-remaining'; readonly remaining: Quantity };

function refusalOf(
  { build, part, place, outputs }: ScrapOutputFacts,
  { quantity }: ScrapOutput
): ScrapOutputRefusal | undefined {
  if (!canMake(build.status)) return { code: 'build-not-active', status: build.status };
  const structural = placeRefusal(place ?? null);
  if (structural) return structural;
  if (part.trackable && !isWhole(quantity)) return { code: 'not-whole' };
  const remaining = remainingOf(build, outputs);
  return quantity > remaining ? { code: 'more-than-remaining', remaining } : undefined;
}

/**
 * Scrap is a rejected stock item of its own and does not count as made: as much remains as before
 * (R-B8, scenario 80). What is set aside of its components is used up with it, in proportion.
 */
export function decideScrapOutput(
  facts: ScrapOutputFacts,
  asked: ScrapOutput
): Result<Change[], ScrapOutputRefusal> {
  const refusal = refusalOf(facts, asked);
  if (refusal) return err(refusal);

  const { build, components, held, outputs } = facts;
  const { quantity, reason, discard } = asked;
  const pieces = piecesMade(outputs, [{ quantity, serial: null }]);
  const steps = discard ? stepsOf(facts, pieces, 'scrap') : [];
  return ok([
    ...pieces.flatMap((piece) =>
      broughtIn(facts, piece, {
        item: { status: 'rejected' },
        outcome: 'scrap',
        reason,
        ...(!discard && { componentsKept: true })
      })
    ),
    ...consumed(build.id, consumption(components, held, steps).uses),
    ...statusAfter(facts, remainingOf(build, outputs))
  ]);
}
