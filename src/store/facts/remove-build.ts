import type { RemoveBuild, RemoveBuildFacts } from '#domain/build/remove-build.ts';
import { childBuilds, outputsOf } from '../builds.ts';
import type { Database } from '../database.ts';
import { buildAllocationsOf, recordOf } from '../records.ts';

/** The build and what points at it, or nothing when it has gone. */
export async function removeBuildFacts(
  db: Database,
  asked: RemoveBuild
): Promise<RemoveBuildFacts | undefined> {
  const build = recordOf('builds', await db.builds.get(asked.build));
  if (!build) return undefined;
  const rows = await db.buildAllocations.where('build').equals(build.id).toArray();
  return {
    build,
    outputs: await outputsOf(db, build.id),
    allocations: buildAllocationsOf(rows),
    children: (await childBuilds(db, build.id)).map((child) => child.build)
  };
}
