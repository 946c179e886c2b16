import type { Build } from '#domain/build/build.ts';
import { needsStock, neededOf } from '#domain/build/component.ts';
import { piecesOf, remainingOf } from '#domain/build/quantities.ts';
import type { Day } from '#domain/kernel/day.ts';
import type { BuildId, LineId, PartId, SalesOrderId } from '#domain/kernel/ids.ts';
import { none, remainder, sum, type Quantity } from '#domain/kernel/quantity.ts';
import { heldFor, shippedOf } from '#domain/sales-order/quantities.ts';
import { bomLinesOf, outputsOf } from './builds.ts';
import type { Database } from './database.ts';
import { allocationsOf, buildAllocationsOf, recordOf, recordsOf } from './records.ts';

/** What wants a part: a line of an open order, or an active build. */
export interface Demand {
  readonly part: PartId;
  readonly by:
    | { readonly kind: 'order'; readonly id: SalesOrderId; readonly line: LineId }
    | { readonly kind: 'build'; readonly id: BuildId };
  readonly reference: string;
  /** What it still wants of the part, what it holds included. */
  readonly wanted: Quantity;
  readonly held: Quantity;
  readonly due: Day | null;
}

const end = '\uffff';

/** What lines of open orders want of these parts. */
async function ofOrders(db: Database, parts: ReadonlySet<PartId>): Promise<Demand[]> {
  const orders = await db.salesOrders.where('[$.open+$.due]').between([1, ''], [1, end]).toArray();
  const byId = new Map(recordsOf('salesOrders', orders).map((order) => [order.id, order]));
  const rows = await db.lines
    .where('order')
    .anyOf([...byId.keys()])
    .toArray();
  const lines = recordsOf('lines', rows).filter(({ part }) => part !== null && parts.has(part));
  const allocations = allocationsOf(
    await db.allocations
      .where('line')
      .anyOf(lines.map(({ id }) => id))
      .toArray()
  );
  return lines.flatMap((line) => {
    const order = byId.get(line.order);
    if (!order || line.part === null) return [];
    return {
      part: line.part,
      by: { kind: 'order', id: order.id, line: line.id } as const,
      reference: order.reference,
      wanted: remainder(line.quantity, shippedOf(line, allocations)),
      held: heldFor(line, allocations),
      due: line.targetDate ?? order.targetDate
    };
  });
}

/** Builds that are not closed, those due first first. */
async function activeBuilds(db: Database): Promise<Build[]> {
  const rows = await db.builds.where('[$.active+$.due]').between([1, ''], [1, end]).toArray();
  return recordsOf('builds', rows);
}

/** What one build wants of these parts. */
async function ofBuild(db: Database, build: Build, parts: ReadonlySet<PartId>): Promise<Demand[]> {
  const part = recordOf('parts', await db.parts.get(build.part));
  if (!part) return [];
  const lines = (await bomLinesOf(db, part)).filter(({ subPart }) => parts.has(subPart));
  if (lines.length === 0) return [];
  const [subParts, outputs, rows] = await Promise.all([
    db.parts.bulkGet(lines.map(({ subPart }) => subPart)),
    outputsOf(db, build.id),
    db.buildAllocations.where('build').equals(build.id).toArray()
  ]);
  const allocations = buildAllocationsOf(rows);
  return lines.flatMap((bomLine, at) => {
    const subPart = recordOf('parts', subParts[at]);
    const component = subPart && { bomLine, part: subPart, choices: [] };
    if (!component || !needsStock(component)) return [];
    const own = allocations.filter((each) => each.bomLine === bomLine.id);
    const consumed = sum(own.map((each) => each.consumed));
    return {
      part: bomLine.subPart,
      by: { kind: 'build', id: build.id } as const,
      reference: build.reference,
      wanted: remainder(neededOf(component, piecesOf(build, outputs)), consumed),
      held: sum(own.map(({ left }) => left)),
      due: build.targetDate
    };
  });
}

/** Everything that wants these parts and what running builds will bring of them. */
export async function demandFor(db: Database, ids: readonly PartId[]) {
  const parts = new Set(ids);
  const builds = await activeBuilds(db);
  const [orders, components, making] = await Promise.all([
    ofOrders(db, parts),
    Promise.all(builds.map((build) => ofBuild(db, build, parts))),
    Promise.all(
      builds
        .filter(({ part }) => parts.has(part))
        .map(async (build) => ({ build, left: remainingOf(build, await outputsOf(db, build.id)) }))
    )
  ]);
  return {
    demand: [...orders, ...components.flat()].filter(({ wanted }) => wanted > none),
    making
  };
}
