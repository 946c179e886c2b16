import type { AutoAllocateComponentsFacts } from '#domain/build/auto-allocate-components.ts';
import type { BuildId } from '#domain/kernel/ids.ts';
import { componentsOf, outputsOf, shelfFor } from '../builds.ts';
import type { Database } from '../database.ts';
import type { Context } from '../device-context.ts';
import { buildAllocationsOf, recordOf } from '../records.ts';

/** Everything the proposal for a build looks at, or nothing when a record has gone. */
export async function autoAllocateComponentsFacts(
  db: Database,
  asked: { readonly build: BuildId },
  { settings, today }: Pick<Context, 'settings' | 'today'>
): Promise<AutoAllocateComponentsFacts | undefined> {
  const build = recordOf('builds', await db.builds.get(asked.build));
  const part = build && recordOf('parts', await db.parts.get(build.part));
  if (!part) return undefined;
  const components = await componentsOf(db, part);
  const rows = await db.buildAllocations.where('build').equals(build.id).toArray();
  return {
    build,
    components,
    outputs: await outputsOf(db, build.id),
    allocations: buildAllocationsOf(rows),
    stock: await shelfFor(db, build, components),
    rules: { ...settings, today }
  };
}
