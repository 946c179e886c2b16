import type { Build } from '#domain/build/build.ts';
import type { CompleteOutput, CompleteOutputFacts } from '#domain/build/complete-output.ts';
import type { Database } from '../database.ts';
import type { Context } from '../device-context.ts';
import { partWithVariants } from '../parts.ts';
import { allocationsOf, recordOf } from '../records.ts';
import { serialsInFamily } from '../serials.ts';
import { outputFacts } from './scrap-output.ts';

/** The line that asked for a build, when it still wants that part. */
async function askingLine(
  db: Database,
  { line: id, part }: Build
): Promise<CompleteOutputFacts['askedFor']> {
  const line = id === null ? undefined : recordOf('lines', await db.lines.get(id));
  const order = line && recordOf('salesOrders', await db.salesOrders.get(line.order));
  if (!order || line.part === null) return undefined;
  if (!(await partWithVariants(db, line.part)).includes(part)) return undefined;
  const rows = await db.allocations.where('line').equals(line.id).toArray();
  return { order, line, allocations: allocationsOf(rows) };
}

/** Everything the completion of an output looks at, or nothing when a record has gone. */
export async function completeOutputFacts(
  db: Database,
  asked: CompleteOutput,
  context: Context
): Promise<CompleteOutputFacts | undefined> {
  const facts = await outputFacts(db, asked, context);
  if (!facts) return undefined;
  const { build, part } = facts;
  return {
    ...facts,
    askedFor: context.settings.outputToLine ? await askingLine(db, build) : undefined,
    serials: part.trackable ? await serialsInFamily(db, part) : []
  };
}
