import type { CompleteBuild, CompleteBuildFacts } from '#domain/build/complete-build.ts';
import { closingOf, componentsOf, heldBy, outputsOf } from '../builds.ts';
import type { Database } from '../database.ts';
import type { Context } from '../device-context.ts';
import { recordOf } from '../records.ts';

/** Everything the early end of a build looks at, or nothing when a record has gone. */
export async function completeBuildFacts(
  db: Database,
  asked: CompleteBuild,
  { today }: Context
): Promise<CompleteBuildFacts | undefined> {
  const build = recordOf('builds', await db.builds.get(asked.build));
  const part = build && recordOf('parts', await db.parts.get(build.part));
  if (!part) return undefined;
  const held = await heldBy(db, build.id);
  return {
    build,
    components: await componentsOf(db, part),
    held,
    outputs: await outputsOf(db, build.id),
    closing: await closingOf(db, held),
    today
  };
}
