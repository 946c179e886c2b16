import { isActive } from '#domain/build/status.ts';
import { remainingOf, scheduledFor } from '#domain/build/quantities.ts';
import type { Day } from '#domain/kernel/day.ts';
import type { BuildId, LineId, PartId, SalesOrderId, StockItemId } from '#domain/kernel/ids.ts';
import { none, type Quantity } from '#domain/kernel/quantity.ts';
import type { Making } from '#domain/planning/plan.ts';
import { buildFigures, componentFigures } from '#domain/why/build-figures.ts';
import { totalOf, type Explanation } from '#domain/why/explanation.ts';
import type { QuantityFigure } from '#domain/why/figure.ts';
import { itemFigures } from '#domain/why/item-figures.ts';
import { lineFigures, orderFigures, type LineFacts } from '#domain/why/line-figures.ts';
import { partFigures } from '#domain/why/part-figures.ts';
import { buildsForLines, componentsOf, outputsOf, shelfFor } from './builds.ts';
import { claimsOn } from './claims.ts';
import type { Database } from './database.ts';
import { freeByPart, stockOfParts } from './free-stock.ts';
import { partFacts } from './part-figures.ts';
import { allocationsOf, buildAllocationsOf, recordOf, recordsOf, stockItemOf } from './records.ts';
import { settingsOf } from './settings.ts';
import { entryOf } from './settle.ts';
import { countsOf } from './why-counts.ts';

/** All figures of one thing, each by what it is called, and what the thing is about. */
export interface Explained {
  readonly figures: Readonly<Record<string, Explanation>>;
  /** The part that is counted. */
  readonly part: PartId | null;
}

const explained = <Name extends string, Facts>(
  figures: Readonly<Record<Name, (facts: Facts) => Explanation>>,
  facts: Facts,
  part: PartId | null
): Explained => ({
  part,
  figures: Object.fromEntries(
    Object.entries<(facts: Facts) => Explanation>(figures).map(([name, figure]) => [
      name,
      figure(facts)
    ])
  )
});

async function ofPart(db: Database, id: PartId, today: Day) {
  const facts = (await partFacts(db, [id], today)).get(id);
  return facts && explained(partFigures, facts, id);
}

async function ofItem(db: Database, id: StockItemId) {
  const item = stockItemOf(await db.stockItems.get(id));
  if (!item) return undefined;
  const [claims, movements] = await Promise.all([
    claimsOn(db, [id]),
    db.movements.where('item').equals(id).toArray()
  ]);
  const ledger = movements.map((row) => ({ ...entryOf(row), key: row.id }));
  return explained(itemFigures, { item, claims: claims.get(id) ?? [], ledger }, item.part);
}

/** What the figures of an order and its lines are made from. */
async function orderFacts(
  db: Database,
  order: SalesOrderId,
  today: Day
): Promise<Omit<LineFacts, 'line'>> {
  const lines = recordsOf('lines', await db.lines.where('order').equals(order).toArray());
  const parts = [...new Set(lines.flatMap(({ part }) => part ?? []))];
  const [rows, builds, partRows, stock, settings] = await Promise.all([
    db.allocations.where('order').equals(order).toArray(),
    buildsForLines(
      db,
      lines.map(({ id }) => id)
    ),
    db.parts.bulkGet(parts),
    stockOfParts(db, parts),
    settingsOf(db)
  ]);
  const virtual = new Set(
    recordsOf('parts', partRows).flatMap((part) => (part.virtual ? part.id : []))
  );
  const making = builds
    .map(({ build, outputs }): Making & { readonly active: boolean } => {
      const { id, reference, part, line, targetDate, status } = build;
      const left = remainingOf(build, outputs);
      return { id, reference, part, line, left, day: targetDate, active: isActive(status) };
    })
    .filter(({ left, active }) => active && left > none);
  return {
    making,
    cover: {
      lines: lines.map((line) => ({
        line,
        virtual: line.part !== null && virtual.has(line.part),
        building: scheduledFor({ line: line.id }, builds)
      })),
      allocations: allocationsOf(rows),
      free: freeByPart(stock, { ...settings, today })
    }
  };
}

async function ofLine(db: Database, id: LineId, today: Day) {
  const line = recordOf('lines', await db.lines.get(id));
  if (!line) return undefined;
  return explained(lineFigures, { ...(await orderFacts(db, line.order, today)), line }, line.part);
}

async function ofBuild(db: Database, id: BuildId) {
  const build = recordOf('builds', await db.builds.get(id));
  if (!build) return undefined;
  return explained(buildFigures, { build, outputs: await outputsOf(db, id) }, build.part);
}

async function ofComponent(db: Database, { id, bomLine }: ComponentAsked, today: Day) {
  const build = recordOf('builds', await db.builds.get(id as BuildId));
  const part = build && recordOf('parts', await db.parts.get(build.part));
  const component =
    part && (await componentsOf(db, part)).find((each) => each.bomLine.id === bomLine);
  if (!component) return undefined;
  const [outputs, rows, stock, settings] = await Promise.all([
    outputsOf(db, build.id),
    db.buildAllocations.where('build').equals(build.id).toArray(),
    shelfFor(db, build, [component]),
    settingsOf(db)
  ]);
  const rules = { today, allowExpired: settings.allowExpired };
  const allocations = buildAllocationsOf(rows);
  const facts = { build, outputs, component, allocations, shelf: { stock, rules } };
  return explained(componentFigures, facts, component.part.id);
}
type ComponentAsked = Extract<QuantityFigure, { readonly of: 'component' }>;

/** Why all figures of a thing are what they are; nothing when it is not on this device. */
export async function explainedOf(
  db: Database,
  asked: QuantityFigure,
  today: Day
): Promise<Explained | undefined> {
  switch (asked.of) {
    case 'part':
      return ofPart(db, asked.id as PartId, today);
    case 'item':
      return ofItem(db, asked.id as StockItemId);
    case 'line':
      return ofLine(db, asked.id as LineId, today);
    case 'order':
      return explained(orderFigures, await orderFacts(db, asked.id as SalesOrderId, today), null);
    case 'build':
      return ofBuild(db, asked.id as BuildId);
    case 'component':
      return ofComponent(db, asked, today);
    default: {
      const figures = await countsOf(db, asked, today);
      return figures && { figures, part: null };
    }
  }
}

/** What each figure comes to. */
export const totalsOf = ({ figures }: Explained): Readonly<Record<string, Quantity>> =>
  Object.fromEntries(Object.entries(figures).map(([name, each]) => [name, totalOf(each)]));
