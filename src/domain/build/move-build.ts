import { put, type Change } from '../changes.ts';
import { BuildId } from '../kernel/ids.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import { z } from '../kernel/zod.ts';
import type { Build, BuildStatus } from './build.ts';
import { canMoveBuild } from './status.ts';

/** The user wants to start or resume a build (`production`), or to put it on hold. */
export const MoveBuild = z.strictObject({
  build: BuildId,
  to: z.enum(['production', 'on-hold'])
});
export type MoveBuild = z.infer<typeof MoveBuild>;

export interface MoveBuildFacts {
  readonly build: Build;
}

export interface MoveBuildRefusal {
  readonly code: 'cannot-move';
  readonly from: BuildStatus;
  readonly to: BuildStatus;
}

/** Issue, hold and resume: the moves that the table lists (R-B5). */
export const decideMoveBuild = (
  { build }: MoveBuildFacts,
  { to }: MoveBuild
): Result<Change[], MoveBuildRefusal> =>
  canMoveBuild(build.status, to)
    ? ok([put('builds', build.id, { status: to })])
    : err({ code: 'cannot-move', from: build.status, to });
