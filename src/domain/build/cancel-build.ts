import { put, type Change } from '../changes.ts';
import { BuildId } from '../kernel/ids.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import { z } from '../kernel/zod.ts';
import type { Build, BuildStatus } from './build.ts';
import { allThatIsLeft, consumed, type Held } from './consumption.ts';
import { canMoveBuild } from './status.ts';

/** The user wants to give a build up. Components it holds are free again, or are used up with it. */
export const CancelBuild = z.strictObject({
  build: BuildId,
  components: z.enum(['return', 'consume']).default('return')
});
export type CancelBuild = z.infer<typeof CancelBuild>;

export interface CancelBuildFacts {
  readonly build: Build;
  /** The build's allocations, in order of creation. */
  readonly held: readonly Held[];
  /** The number for what it uses up as it closes: 0, and one less for each time that was undone. */
  readonly closing: number;
}

export interface CancelBuildRefusal {
  readonly code: 'build-not-active';
  readonly status: BuildStatus;
}

/** What it made stays in stock; a cancelled build holds nothing (R-B10, scenario 79). */
export function decideCancelBuild(
  { build, held, closing }: CancelBuildFacts,
  { components }: CancelBuild
): Result<Change[], CancelBuildRefusal> {
  if (!canMoveBuild(build.status, 'cancelled'))
    return err({ code: 'build-not-active', status: build.status });
  return ok([
    ...consumed(build.id, components === 'consume' ? allThatIsLeft(held, closing) : []),
    put('builds', build.id, { status: 'cancelled' })
  ]);
}
