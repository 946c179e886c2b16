import type {
  ReleaseComponents,
  ReleaseComponentsFacts
} from '#domain/build/release-components.ts';
import type { Database } from '../database.ts';
import { buildAllocationsOf, recordOf } from '../records.ts';

/** The build and what it holds, or nothing when it has gone. */
export async function releaseComponentsFacts(
  db: Database,
  asked: ReleaseComponents
): Promise<ReleaseComponentsFacts | undefined> {
  const build = recordOf('builds', await db.builds.get(asked.build));
  if (!build) return undefined;
  const rows = await db.buildAllocations.where('build').equals(build.id).toArray();
  return { build, allocations: buildAllocationsOf(rows) };
}
