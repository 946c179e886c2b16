import { remove, type Change } from '../changes.ts';
import { BuildId } from '../kernel/ids.ts';
import { none } from '../kernel/quantity.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import { z } from '../kernel/zod.ts';
import type { Build, BuildAllocation, BuildStatus, Output } from './build.ts';

/** The user wants a build that came to nothing out of the list. */
export const RemoveBuild = z.strictObject({ build: BuildId });
export type RemoveBuild = z.infer<typeof RemoveBuild>;

export interface RemoveBuildFacts {
  readonly build: Build;
  readonly outputs: readonly Output[];
  /** All allocations of the build. */
  readonly allocations: readonly BuildAllocation[];
  /** Builds of components for it. */
  readonly children: readonly Build[];
}

export type RemoveBuildRefusal =
  | { readonly code: 'not-cancelled'; readonly status: BuildStatus }
  /** Stock and other builds point at it: so many outputs, used-up allocations and child builds. */
  | {
      readonly code: 'build-in-use';
      readonly outputs: number;
      readonly consumed: number;
      readonly children: number;
    };

/** Only a cancelled build that left no trace can go (R-D4, scenario 83). */
export function decideRemoveBuild({
  build,
  outputs,
  allocations,
  children
}: RemoveBuildFacts): Result<Change[], RemoveBuildRefusal> {
  if (build.status !== 'cancelled') return err({ code: 'not-cancelled', status: build.status });
  const consumed = allocations.filter((each) => each.consumed > none).length;
  if (outputs.length + consumed + children.length > 0)
    return err({
      code: 'build-in-use',
      outputs: outputs.length,
      consumed,
      children: children.length
    });
  return ok([
    ...allocations.map(({ id }) => remove('buildAllocations', id)),
    remove('builds', build.id)
  ]);
}
