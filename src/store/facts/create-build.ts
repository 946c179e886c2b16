import type { LinkFacts } from '#domain/build/build-links.ts';
import type { CreateBuild, CreateBuildFacts } from '#domain/build/create-build.ts';
import type { Build } from '#domain/build/build.ts';
import type { RecordOf } from '#domain/changes.ts';
import type { Line } from '#domain/sales-order/sales-order.ts';
import { bomLinesOf, componentsOf } from '../builds.ts';
import type { Database, StoredRecord } from '../database.ts';
import type { Context } from '../device-context.ts';
import { partWithVariants } from '../parts.ts';
import { recordOf } from '../records.ts';
import { referenceFacts } from '../references.ts';

/** The record of an id; nothing when there is no id, or when it has gone. */
async function recordAt<K extends 'lines' | 'salesOrders' | 'locations'>(
  db: Database,
  kind: K,
  id: string | null
): Promise<RecordOf<K> | undefined> {
  if (id === null) return undefined;
  return recordOf(kind, await db.table<StoredRecord<K>, string>(kind).get(id));
}

/** Whose stock a line takes. */
const partsFor = async (db: Database, line: Line | undefined) =>
  line?.part ? partWithVariants(db, line.part) : [];

/** What a build would point at; nothing when its order or line has gone. */
export async function linkFacts(
  db: Database,
  asked: Pick<Build, 'line' | 'salesOrder' | 'destination'>
): Promise<LinkFacts | undefined> {
  const line = await recordAt(db, 'lines', asked.line);
  const salesOrder = asked.salesOrder ?? line?.order ?? null;
  const order = await recordAt(db, 'salesOrders', salesOrder);
  const gone = (asked.line !== null && !line) || (salesOrder !== null && !order);
  if (gone) return undefined;
  return {
    order,
    line,
    lineParts: await partsFor(db, line),
    destination: await recordAt(db, 'locations', asked.destination)
  };
}

async function parentFacts(db: Database, id: Build['id']): Promise<CreateBuildFacts['parent']> {
  const build = recordOf('builds', await db.builds.get(id));
  const part = build && recordOf('parts', await db.parts.get(build.part));
  if (!part) return undefined;
  const components = await componentsOf(db, part);
  return { build, parts: components.flatMap(({ choices }) => choices.map((each) => each.part)) };
}

/** Everything the creation of a build looks at, or nothing when a record has gone. */
export async function createBuildFacts(
  db: Database,
  asked: CreateBuild,
  { settings, letter, today }: Context
): Promise<CreateBuildFacts | undefined> {
  const part = recordOf('parts', await db.parts.get(asked.part));
  const links = await linkFacts(db, asked);
  const parent = asked.parent === null ? undefined : await parentFacts(db, asked.parent);
  if (!part || !links || (asked.parent !== null && !parent)) return undefined;
  return {
    ...links,
    part,
    hasBom: (await bomLinesOf(db, part)).length > 0,
    parent,
    reference: await referenceFacts(db, 'builds', {
      pattern: settings.buildPattern,
      letter,
      asked: asked.reference
    }),
    today
  };
}
