import { put, remove, type Change } from '../changes.ts';
import { BuildAllocationId, BuildId } from '../kernel/ids.ts';
import { none } from '../kernel/quantity.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import { z } from '../kernel/zod.ts';
import type { Build, BuildAllocation, BuildStatus } from './build.ts';
import { isActive } from './status.ts';

/** The user wants to free what a build holds: these allocations, or all of them when none is named. */
export const ReleaseComponents = z.strictObject({
  build: BuildId,
  allocations: z.array(BuildAllocationId).default([])
});
export type ReleaseComponents = z.infer<typeof ReleaseComponents>;

export interface ReleaseComponentsFacts {
  readonly build: Build;
  /** All allocations of the build. */
  readonly allocations: readonly BuildAllocation[];
}

export interface ReleaseComponentsRefusal {
  readonly code: 'build-not-active';
  readonly status: BuildStatus;
}

/** What is used up stays on record: such an allocation shrinks to it, any other goes. */
export function decideReleaseComponents(
  { build, allocations }: ReleaseComponentsFacts,
  { allocations: named }: ReleaseComponents
): Result<Change[], ReleaseComponentsRefusal> {
  if (!isActive(build.status)) return err({ code: 'build-not-active', status: build.status });
  return ok(
    allocations
      .filter(({ id, left }) => left > none && (named.length === 0 || named.includes(id)))
      .map(({ id, consumed }) =>
        consumed > none
          ? put('buildAllocations', id, { quantity: consumed })
          : remove('buildAllocations', id)
      )
  );
}
