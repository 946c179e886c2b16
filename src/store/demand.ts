import type { Build } from '#domain/build/build.ts';
import { needsStock, neededOf, type Component } from '#domain/build/component.ts';
import { piecesOf, remainingOf, type RunningBuild } from '#domain/build/quantities.ts';
import type { LineId, PartId } from '#domain/kernel/ids.ts';
import { none, remainder, sum } from '#domain/kernel/quantity.ts';
import type { Making, Want } from '#domain/planning/plan.ts';
import { heldFor, shippedOf } from '#domain/sales-order/quantities.ts';
import type { Allocation, Line, SalesOrder } from '#domain/sales-order/sales-order.ts';
import { isOpen } from '#domain/sales-order/status.ts';
import { componentsOf, running } from './builds.ts';
import type { Database } from './database.ts';
import { familiesOf } from './free-stock.ts';
import { grouped } from './grouped.ts';
import { allocationsOf, buildAllocationsOf, recordsOf } from './records.ts';
import { rowsAt, rowsWith } from './rows-with.ts';

const end = '\uffff';

const openOrders = (db: Database) =>
  db.salesOrders.where('[$.open+$.due]').between([1, ''], [1, end]);

/** So many parts are counted one by one to see whether that is the shorter way. */
const fewParts = 200;

/** Whether the lines of these parts are fewer than those of the open orders. */
async function isShorterByPart(db: Database, parts: readonly PartId[]): Promise<boolean> {
  if (parts.length > fewParts) return false;
  const [open, ...counts] = await Promise.all([
    openOrders(db).count(),
    ...parts.map((part) => db.lines.where('part').equals(part).count())
  ]);
  return counts.reduce((all, count) => all + count, 0) <= open * 2;
}

interface LinesAndOrders {
  readonly lines: readonly Line[];
  readonly orders: readonly SalesOrder[];
}

/** Open orders and their lines for these parts, by whichever way is shorter; for all parts without. */
async function openLines(db: Database, parts?: ReadonlySet<PartId>): Promise<LinesAndOrders> {
  if (parts && (await isShorterByPart(db, [...parts]))) {
    const lines = recordsOf('lines', await rowsWith(db.lines, 'part', [...parts]));
    const rows = await rowsAt(db.salesOrders, [...new Set(lines.map(({ order }) => order))]);
    const orders = recordsOf('salesOrders', rows).filter(({ status }) => isOpen(status));
    return { lines, orders };
  }
  const orders = recordsOf('salesOrders', await openOrders(db).toArray());
  const rows = await rowsWith(
    db.lines,
    'order',
    orders.map(({ id }) => id)
  );
  const lines = recordsOf('lines', rows).filter(
    ({ part }) => part !== null && (!parts || parts.has(part))
  );
  return { lines, orders };
}

interface AroundLines {
  readonly fits: ReadonlyMap<PartId, ReadonlySet<PartId>>;
  readonly virtual: ReadonlySet<PartId>;
  readonly allocations: ReadonlyMap<LineId, readonly Allocation[]>;
}

function wantOf(line: Line, order: SalesOrder | undefined, around: AroundLines): Want[] {
  const { part } = line;
  if (!order || part === null || around.virtual.has(part)) return [];
  const own = around.allocations.get(line.id) ?? [];
  return [
    {
      by: { kind: 'order', id: order.id, line: line.id },
      reference: order.reference,
      part,
      fits: [...(around.fits.get(part) ?? [part])],
      wanted: remainder(line.quantity, shippedOf(line, own)),
      held: heldFor(line, own),
      due: line.targetDate ?? order.targetDate
    }
  ];
}

/** What lines of open orders want of these parts; of all parts without. Virtual parts want nothing. */
export async function wantsOfOrders(db: Database, parts?: ReadonlySet<PartId>): Promise<Want[]> {
  const { lines, orders } = await openLines(db, parts);
  const byId = new Map(orders.map((order) => [order.id, order]));
  const own = lines.filter(({ order }) => byId.has(order));
  const wanted = [...new Set(own.flatMap(({ part }) => part ?? []))];
  const [rows, partRows, fits] = await Promise.all([
    rowsWith(
      db.allocations,
      'line',
      own.map(({ id }) => id)
    ),
    rowsAt(db.parts, wanted),
    familiesOf(db, wanted)
  ]);
  const virtual = new Set(
    recordsOf('parts', partRows).flatMap((part) => (part.virtual ? part.id : []))
  );
  const allocations = grouped(allocationsOf(rows), ({ line }) => line);
  const around = { fits, virtual, allocations };
  return own
    .flatMap((line) => wantOf(line, byId.get(line.order), around))
    .filter(({ wanted }) => wanted > none);
}

/** What goes into the parts that builds make. */
async function componentsByPart(db: Database, builds: readonly RunningBuild[]) {
  const rows = await rowsAt(db.parts, [...new Set(builds.map(({ build }) => build.part))]);
  const parts = recordsOf('parts', rows);
  const components = await Promise.all(parts.map((part) => componentsOf(db, part)));
  return new Map<PartId, Component[]>(parts.map(({ id }, at) => [id, components[at] ?? []]));
}

const makingOf = ({ build, outputs }: RunningBuild): Making => ({
  id: build.id,
  reference: build.reference,
  part: build.part,
  line: build.line,
  left: remainingOf(build, outputs),
  day: build.targetDate
});

/** What active builds want of their components, and what they will bring. */
export async function wantsOfBuilds(db: Database): Promise<{
  readonly wants: readonly Want[];
  readonly making: readonly (Making & { readonly build: Build })[];
}> {
  const rows = await db.builds.where('[$.active+$.due]').between([1, ''], [1, end]).toArray();
  const builds = await running(db, recordsOf('builds', rows));
  const ids = builds.map(({ build }) => build.id);
  const [components, heldRows] = await Promise.all([
    componentsByPart(db, builds),
    rowsWith(db.buildAllocations, 'build', ids)
  ]);
  const held = grouped(buildAllocationsOf(heldRows), ({ build }) => build);
  const wants = builds.flatMap(({ build, outputs }) =>
    (components.get(build.part) ?? []).filter(needsStock).map((component): Want => {
      const bomLine = component.bomLine.id;
      const own = (held.get(build.id) ?? []).filter((each) => each.bomLine === bomLine);
      const consumed = sum(own.map((each) => each.consumed));
      return {
        by: { kind: 'build', id: build.id, bomLine },
        reference: build.reference,
        part: component.bomLine.subPart,
        fits: component.choices.map(({ part }) => part),
        wanted: remainder(neededOf(component, piecesOf(build, outputs)), consumed),
        held: sum(own.map(({ left }) => left)),
        due: build.targetDate
      };
    })
  );
  return {
    wants: wants.filter(({ wanted }) => wanted > none),
    making: builds
      .map((each) => ({ ...makingOf(each), build: each.build }))
      .filter(({ left }) => left > none)
  };
}

/** Everything that wants these parts, and what running builds will bring of them. */
export async function demandFor(db: Database, ids: readonly PartId[]) {
  const parts = new Set(ids);
  const [orders, builds] = await Promise.all([wantsOfOrders(db, parts), wantsOfBuilds(db)]);
  return {
    demand: [...orders, ...builds.wants.filter(({ part }) => parts.has(part))],
    making: builds.making.filter(({ part }) => parts.has(part))
  };
}
