import type { EditBuild, EditBuildFacts } from '#domain/build/edit-build.ts';
import { outputsOf } from '../builds.ts';
import type { Database } from '../database.ts';
import type { Context } from '../device-context.ts';
import { recordOf } from '../records.ts';
import { referenceFacts } from '../references.ts';
import { linkFacts } from './create-build.ts';

/** Everything an edit of a build looks at, or nothing when a record has gone. */
export async function editBuildFacts(
  db: Database,
  asked: EditBuild,
  { settings, letter }: Context
): Promise<EditBuildFacts | undefined> {
  const build = recordOf('builds', await db.builds.get(asked.build));
  if (!build) return undefined;
  const relinks = asked.salesOrder !== undefined || asked.line !== undefined;
  const kept = relinks ? build : { salesOrder: null, line: null };
  const links = await linkFacts(db, {
    salesOrder: asked.salesOrder === undefined ? kept.salesOrder : asked.salesOrder,
    line: asked.line === undefined ? kept.line : asked.line,
    destination: asked.destination === undefined ? build.destination : asked.destination
  });
  return (
    links && {
      ...links,
      build,
      outputs: await outputsOf(db, build.id),
      reference: await referenceFacts(db, 'builds', {
        pattern: settings.buildPattern,
        letter,
        asked: asked.reference,
        except: build.id
      })
    }
  );
}
