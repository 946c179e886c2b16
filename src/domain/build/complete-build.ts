import { put, type Change } from '../changes.ts';
import type { Day } from '../kernel/day.ts';
import { BuildId } from '../kernel/ids.ts';
import { none, type Quantity } from '../kernel/quantity.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import { z } from '../kernel/zod.ts';
import type { Build, BuildStatus, Output } from './build.ts';
import type { Component } from './component.ts';
import {
  consumed,
  consumption,
  type Consumption,
  type Held,
  type ShortComponent
} from './consumption.ts';
import { completedOf, madeOf, remainingOf } from './quantities.ts';
import { canMoveBuild } from './status.ts';

/** The user wants to finish a build that is not made to the last piece. */
export const CompleteBuild = z.strictObject({
  build: BuildId,
  acceptIncomplete: z.boolean().default(false),
  acceptUnallocated: z.boolean().default(false)
});
export type CompleteBuild = z.infer<typeof CompleteBuild>;

export interface CompleteBuildFacts {
  readonly build: Build;
  readonly components: readonly Component[];
  /** The build's allocations, in order of creation. */
  readonly held: readonly Held[];
  readonly outputs: readonly Output[];
  /** The number for what it uses up as it closes: 0, and one less for each time that was undone. */
  readonly closing: number;
  readonly today: Day;
}

export type CompleteBuildRefusal =
  /** Only a build in production can be finished. */
  | { readonly code: 'not-in-production'; readonly status: BuildStatus }
  | {
      readonly code: 'incomplete';
      readonly completed: Quantity;
      readonly remaining: Quantity;
    }
  | { readonly code: 'components-short'; readonly lines: readonly ShortComponent[] };

/** What a build of just the pieces made needs and has not used up yet. */
function lastUse({ components, held, outputs, closing }: CompleteBuildFacts): Consumption {
  const made = madeOf(outputs);
  return consumption(
    components,
    held,
    made > none ? [{ number: closing, made, pieces: made }] : []
  );
}

/**
 * Finishes a build early (R-B9, scenario 82). It has used up what a build of that size needs; what
 * it held beyond that is free again.
 */
export function decideCompleteBuild(
  facts: CompleteBuildFacts,
  { acceptIncomplete, acceptUnallocated }: CompleteBuild
): Result<Change[], CompleteBuildRefusal> {
  const { build, outputs, today } = facts;
  if (!canMoveBuild(build.status, 'complete'))
    return err({ code: 'not-in-production', status: build.status });
  const remaining = remainingOf(build, outputs);
  if (remaining > none && !acceptIncomplete)
    return err({ code: 'incomplete', completed: completedOf(outputs), remaining });

  const { uses, short } = lastUse(facts);
  if (short.length > 0 && !acceptUnallocated)
    return err({ code: 'components-short', lines: short });
  return ok([
    ...consumed(build.id, uses),
    put('builds', build.id, { status: 'complete', completedOn: today })
  ]);
}
