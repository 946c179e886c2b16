import type { MoveBuild, MoveBuildFacts } from '#domain/build/move-build.ts';
import type { Database } from '../database.ts';
import { recordOf } from '../records.ts';

/** The build to move, or nothing when it has gone. */
export async function moveBuildFacts(
  db: Database,
  asked: MoveBuild
): Promise<MoveBuildFacts | undefined> {
  const build = recordOf('builds', await db.builds.get(asked.build));
  return build && { build };
}
