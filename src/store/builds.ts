import { keys, type EventOf } from '#domain/changes.ts';
import type { Build, Output } from '#domain/build/build.ts';
import type { LineCover } from '#domain/build/build-suggestion.ts';
import type { OnShelf } from '#domain/build/component-stock.ts';
import { needsStock, type Component } from '#domain/build/component.ts';
import type { Held } from '#domain/build/consumption.ts';
import type { RunningBuild } from '#domain/build/quantities.ts';
import type { BuildId, LineId, LocationId, SalesOrderId } from '#domain/kernel/ids.ts';
import { bomOf } from '#domain/part/bom.ts';
import type { BomLine, Part } from '#domain/part/part.ts';
import type { Line } from '#domain/sales-order/sales-order.ts';
import { claimsOn } from './claims.ts';
import { climb } from './climb.ts';
import type { Database, StoredEvent } from './database.ts';
import { partWithVariants } from './parts.ts';
import { allocationsOf, buildAllocationsOf, recordOf, recordsOf, stockItemsOf } from './records.ts';
import { rowsWith } from './rows-with.ts';

const outputOf = ({
  id: _id,
  _: _witness,
  ...output
}: StoredEvent<'outputs'>): EventOf<'outputs'> => output;

/** What builds have made, by build. */
async function outputsByBuild(
  db: Database,
  builds: readonly BuildId[]
): Promise<Map<BuildId, Output[]>> {
  const found = new Map<BuildId, Output[]>(builds.map((id) => [id, []]));
  for (const row of await db.outputs.where('build').anyOf(builds).toArray())
    found.get(row.build)?.push(outputOf(row));
  return found;
}

/** What a build has made, the first output first. */
export const outputsOf = async (db: Database, build: BuildId): Promise<Output[]> =>
  ((await outputsByBuild(db, [build])).get(build) ?? []).sort((a, b) => a.number - b.number);

/** Builds and what they have made. */
export async function running(db: Database, builds: readonly Build[]): Promise<RunningBuild[]> {
  const outputs = await outputsByBuild(
    db,
    builds.map(({ id }) => id)
  );
  return builds.map((build) => ({ build, outputs: outputs.get(build.id) ?? [] }));
}

/** Builds whose output goes to one of these lines, and what they have made. */
export const buildsForLines = async (db: Database, lines: readonly LineId[]) =>
  running(db, recordsOf('builds', await db.builds.where('line').anyOf(lines).toArray()));

/** Builds of components for a build, and what they have made. */
export const childBuilds = async (db: Database, parent: BuildId) =>
  running(db, recordsOf('builds', await db.builds.where('parent').equals(parent).toArray()));

/** What a build holds and where, in order of creation: ids count up with time. */
export async function heldBy(db: Database, build: BuildId): Promise<Held[]> {
  const rows = await db.buildAllocations.where('build').equals(build).sortBy('id');
  const allocations = buildAllocationsOf(rows);
  const items = stockItemsOf(await db.stockItems.bulkGet(allocations.map(({ item }) => item)));
  const itemById = new Map(items.map((item) => [item.id, item]));
  return allocations.flatMap((allocation) => {
    const item = itemById.get(allocation.item);
    return item ? [{ allocation, item }] : [];
  });
}

/**
 * The number under which a build records what it uses up as it closes: 0, and one less for each time
 * that was undone, so that closing it again is another event.
 */
export async function closingOf(db: Database, held: readonly Held[]): Promise<number> {
  for (let number = 0; ; number -= 1) {
    const undone = held.map(({ allocation }) =>
      keys.reversed(keys.consumed(allocation.id, number))
    );
    const found = await db.movements.where('id').anyOf(undone).count();
    if (found === 0) return number;
  }
}

/** The bill of materials of a part, what its templates hand down included. */
export async function bomLinesOf(db: Database, part: Part): Promise<BomLine[]> {
  const up = await climb(db, 'parts', { from: part.variantOf, up: (each) => each.variantOf });
  const templates = up.map(({ id }) => id).filter((id) => id !== part.id);
  const rows = await rowsWith(db.bomLines, 'part', [part.id, ...templates]);
  return bomOf({ id: part.id, templates }, recordsOf('bomLines', rows));
}

async function choicesOf(db: Database, line: BomLine): Promise<Component['choices']> {
  const variants = line.allowVariants ? await partWithVariants(db, line.subPart) : [];
  const rows = await db.substitutes.where('bomLine').equals(line.id).toArray();
  return [
    { part: line.subPart, as: 'direct' },
    ...variants
      .filter((part) => part !== line.subPart)
      .map((part) => ({ part, as: 'variant' }) as const),
    ...recordsOf('substitutes', rows).map(({ part }) => ({ part, as: 'substitute' }) as const)
  ];
}

/** What goes into a part, and whose stock will do for it. Lines whose part has gone are left out. */
export async function componentsOf(db: Database, part: Part): Promise<Component[]> {
  const lines = await bomLinesOf(db, part);
  const parts = await db.parts.bulkGet(lines.map(({ subPart }) => subPart));
  const found = await Promise.all(
    lines.map(async (bomLine, index) => {
      const subPart = recordOf('parts', parts[index]);
      return subPart && { bomLine, part: subPart, choices: await choicesOf(db, bomLine) };
    })
  );
  return found.filter((component) => component !== undefined);
}

/** A location and all that lies in it. */
async function locationsWithin(db: Database, location: LocationId): Promise<Set<LocationId>> {
  const found = new Set<LocationId>([location]);
  let newest: LocationId[] = [location];
  while (newest.length > 0) {
    const rows = await db.locations.where('parent').anyOf(newest).toArray();
    newest = rows.map(({ id }) => id).filter((id) => !found.has(id));
    for (const id of newest) found.add(id);
  }
  return found;
}

/** Stock that could go into a build, from where the build takes its components. */
export async function shelfFor(
  db: Database,
  build: Build,
  components: readonly Component[]
): Promise<OnShelf[]> {
  const parts = components
    .filter(needsStock)
    .flatMap(({ choices }) => choices.map(({ part }) => part));
  const rows = await db.stockItems
    .where('part')
    .anyOf([...new Set(parts)])
    .toArray();
  const within = build.takeFrom === null ? null : await locationsWithin(db, build.takeFrom);
  const items = stockItemsOf(rows).filter(
    ({ location }) => within === null || (location !== null && within.has(location))
  );
  const claims = await claimsOn(
    db,
    items.map(({ id }) => id)
  );
  return items.map((item) => ({ item, claims: claims.get(item.id) ?? [] }));
}

/** What covers lines and will: their parts, allocations and builds. Lines without a part are left out. */
export async function lineCovers(
  db: Database,
  lines: readonly Line[]
): Promise<Omit<LineCover, 'order'>[]> {
  const ids = lines.map(({ id }) => id);
  const [allocations, builds, parts] = await Promise.all([
    db.allocations.where('line').anyOf(ids).toArray().then(allocationsOf),
    buildsForLines(db, ids),
    db.parts
      .bulkGet(lines.flatMap(({ part }) => part ?? []))
      .then((rows) => recordsOf('parts', rows))
  ]);
  const partById = new Map(parts.map((part) => [part.id, part]));
  return lines.flatMap((line) => {
    const part = line.part === null ? undefined : partById.get(line.part);
    if (!part) return [];
    return {
      line,
      part,
      allocations: allocations.filter((each) => each.line === line.id),
      builds: builds.filter(({ build }) => build.line === line.id)
    };
  });
}

/** Builds that an order asked for, and what they have made. */
export const buildsForOrder = async (db: Database, order: SalesOrderId) =>
  running(db, recordsOf('builds', await db.builds.where('salesOrder').equals(order).toArray()));
