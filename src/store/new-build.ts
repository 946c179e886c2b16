import { buildSuggestion } from '#domain/build/build-suggestion.ts';
import type { Build } from '#domain/build/build.ts';
import type { Day } from '#domain/kernel/day.ts';
import type { BuildId, LineId, SalesOrderId } from '#domain/kernel/ids.ts';
import { nextReference } from '#domain/kernel/reference.ts';
import { inPosition } from '#domain/sales-order/position.ts';
import { lineCovers } from './builds.ts';
import type { Database } from './database.ts';
import type { Context } from './device-context.ts';
import { recordOf, recordsOf } from './records.ts';
import { referenceFacts } from './references.ts';

/** What a new build is to be for. */
export interface BuildFor {
  readonly order: SalesOrderId | null;
  readonly line: LineId | null;
  readonly parent: BuildId | null;
}

/** The order, the line's number in it and what a build for that line starts with. */
async function forLine(db: Database, id: SalesOrderId | null, line: LineId | null) {
  const order = id === null ? undefined : recordOf('salesOrders', await db.salesOrders.get(id));
  if (!order) return undefined;
  const rows = await db.lines.where('order').equals(order.id).toArray();
  const lines = inPosition(recordsOf('lines', rows));
  const own = lines.filter((each) => each.id === line);
  const [cover] = await lineCovers(db, own);
  return {
    order,
    lineNumber: lines.findIndex((each) => each.id === line) + 1,
    suggestion: cover && buildSuggestion({ ...cover, order })
  };
}

/** By when it should be made: for the line, else before the build that waits for it, else the order. */
const dueFor = (
  found: Awaited<ReturnType<typeof forLine>>,
  parent: Build | undefined
): Day | null =>
  [
    found?.suggestion?.targetDate,
    parent?.startDate,
    parent?.targetDate,
    found?.order.targetDate
  ].find((day) => day) ?? null;

/** What is known of a new build before anything is entered, and the number that it would get. */
export async function newBuild(
  db: Database,
  { order, line, parent: above }: BuildFor,
  { settings, letter }: Pick<Context, 'settings' | 'letter'>
) {
  const parent = above === null ? undefined : recordOf('builds', await db.builds.get(above));
  const found = await forLine(db, order ?? parent?.salesOrder ?? null, line);
  const { buildPattern: pattern } = settings;
  const facts = await referenceFacts(db, 'builds', { pattern, letter, asked: '' });
  return { next: nextReference(facts), ...found, parent, targetDate: dueFor(found, parent) };
}
