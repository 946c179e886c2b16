import type { OutputFacts } from '#domain/build/output.ts';
import type { BuildId, LocationId } from '#domain/kernel/ids.ts';
import { componentsOf, heldBy, outputsOf } from '../builds.ts';
import type { Database } from '../database.ts';
import type { Context } from '../device-context.ts';
import { recordOf } from '../records.ts';

/** What every output of a build looks at, good or scrap, or nothing when a record has gone. */
export async function outputFacts(
  db: Database,
  asked: { readonly build: BuildId; readonly location: LocationId | null },
  { today, now }: Context
): Promise<OutputFacts | undefined> {
  const build = recordOf('builds', await db.builds.get(asked.build));
  const part = build && recordOf('parts', await db.parts.get(build.part));
  if (!part) return undefined;
  const place = asked.location ?? build.destination ?? part.defaultLocation;
  return {
    build,
    part,
    place: place === null ? undefined : recordOf('locations', await db.locations.get(place)),
    components: await componentsOf(db, part),
    held: await heldBy(db, build.id),
    outputs: await outputsOf(db, build.id),
    today,
    now
  };
}
