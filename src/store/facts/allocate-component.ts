import type {
  AllocateComponent,
  AllocateComponentFacts
} from '#domain/build/allocate-component.ts';
import { componentsOf, outputsOf } from '../builds.ts';
import { claimsOn } from '../claims.ts';
import type { Database } from '../database.ts';
import type { Context } from '../device-context.ts';
import { buildAllocationsOf, recordOf, stockItemOf } from '../records.ts';

/** Everything the allocation of a component looks at, or nothing when a record has gone. */
export async function allocateComponentFacts(
  db: Database,
  asked: AllocateComponent,
  { settings, today }: Context
): Promise<AllocateComponentFacts | undefined> {
  const build = recordOf('builds', await db.builds.get(asked.build));
  const item = stockItemOf(await db.stockItems.get(asked.item));
  const part = build && recordOf('parts', await db.parts.get(build.part));
  if (!part || !item) return undefined;
  const components = await componentsOf(db, part);
  const rows = await db.buildAllocations.where('build').equals(build.id).toArray();
  return {
    build,
    component: components.find(({ bomLine }) => bomLine.id === asked.bomLine),
    item,
    outputs: await outputsOf(db, build.id),
    allocations: buildAllocationsOf(rows),
    claims: (await claimsOn(db, [item.id])).get(item.id) ?? [],
    rules: { ...settings, today }
  };
}
