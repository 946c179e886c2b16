import type { CancelBuild, CancelBuildFacts } from '#domain/build/cancel-build.ts';
import { closingOf, heldBy } from '../builds.ts';
import type { Database } from '../database.ts';
import { recordOf } from '../records.ts';

/** The build and what it holds, or nothing when it has gone. */
export async function cancelBuildFacts(
  db: Database,
  asked: CancelBuild
): Promise<CancelBuildFacts | undefined> {
  const build = recordOf('builds', await db.builds.get(asked.build));
  if (!build) return undefined;
  const held = await heldBy(db, build.id);
  return { build, held, closing: await closingOf(db, held) };
}
