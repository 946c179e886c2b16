import type { Build, BuildAllocation, Output } from '#domain/build/build.ts';
import { availableFor, type OnShelf } from '#domain/build/component-stock.ts';
import { needsStock, type Component } from '#domain/build/component.ts';
import { coverOf, piecesOf } from '#domain/build/quantities.ts';
import type { BuildId, LocationId, PartId } from '#domain/kernel/ids.ts';
import type { Day } from '#domain/kernel/day.ts';
import { smaller } from '#domain/kernel/quantity.ts';
import type { Part } from '#domain/part/part.ts';
import { componentsOf } from './builds.ts';
import { claimsOn } from './claims.ts';
import type { Database } from './database.ts';
import { grouped } from './grouped.ts';
import { locationWithInside } from './locations.ts';
import { buildAllocationsOf, recordsOf, stockItemsOf } from './records.ts';
import { rowsWith } from './rows-with.ts';
import { settingsOf } from './settings.ts';

/** What builds make and of what, what they hold and have made, and the stock they could take. */
async function around(db: Database, builds: readonly Build[]) {
  const ids = builds.map(({ id }) => id);
  const [partRows, allocationRows, outputRows, settings] = await Promise.all([
    db.parts.bulkGet([...new Set(builds.map(({ part }) => part))]),
    rowsWith(db.buildAllocations, 'build', ids),
    rowsWith(db.outputs, 'build', ids),
    settingsOf(db)
  ]);
  const parts = new Map(recordsOf('parts', partRows).map((part) => [part.id, part]));
  const components = new Map<PartId, Component[]>();
  await Promise.all(
    [...parts.values()].map(async (part) => components.set(part.id, await componentsOf(db, part)))
  );
  return {
    parts,
    components,
    allocations: grouped(buildAllocationsOf(allocationRows), ({ build }) => build),
    outputs: grouped(outputRows as readonly Output[], ({ build }) => build),
    shelf: await shelfOf(db, [...components.values()].flat()),
    settings
  };
}

/** All stock of what goes in, by part, with everything that holds some of it. */
async function shelfOf(db: Database, components: readonly Component[]) {
  const wanted = components
    .filter(needsStock)
    .flatMap(({ choices }) => choices.map(({ part }) => part));
  const rows = await rowsWith(db.stockItems, 'part', [...new Set(wanted)]);
  const items = stockItemsOf(rows);
  const claims = await claimsOn(
    db,
    items.map(({ id }) => id)
  );
  return grouped(
    items.map((item): OnShelf => ({ item, claims: claims.get(item.id) ?? [] })),
    ({ item }) => item.part
  );
}

/** How a component of a build is covered, and what nobody holds of all stock that would do. */
function rowOf(component: Component, { build, allocations, outputs, stock, rules }: Looked) {
  const cover = coverOf(component, piecesOf(build, outputs), allocations);
  const available = needsStock(component) ? availableFor(component, { stock, rules }) : cover.short;
  return { component, cover, available, fromStock: smaller(cover.short, available) };
}
type ComponentRow = ReturnType<typeof rowOf>;

interface Looked {
  readonly build: Build;
  readonly allocations: readonly BuildAllocation[];
  readonly outputs: readonly Output[];
  readonly stock: readonly OnShelf[];
  readonly rules: { readonly today: Day; readonly allowExpired: boolean };
}

/** A build with its part and how its components are covered. */
export interface CoveredBuild {
  readonly build: Build;
  readonly part: Part | undefined;
  readonly outputs: readonly Output[];
  readonly components: readonly ComponentRow[];
}

/** The places that builds take from, each with all that lies in it. */
async function reachOf(db: Database, builds: readonly Build[]) {
  const places = [...new Set(builds.flatMap(({ takeFrom }) => takeFrom ?? []))];
  const found = await Promise.all(places.map((place) => locationWithInside(db, place)));
  return new Map(places.map((place, at) => [place, found[at] ?? new Set<LocationId>()]));
}

/** How these builds are covered, each as if the free stock were there for it alone; read in bulk. */
export async function coverBuilds(
  db: Database,
  builds: readonly Build[],
  today: Day
): Promise<ReadonlyMap<BuildId, CoveredBuild>> {
  const [{ parts, components, allocations, outputs, shelf, settings }, reach] = await Promise.all([
    around(db, builds),
    reachOf(db, builds)
  ]);
  const rules = { today, allowExpired: settings.allowExpired };
  return new Map(
    builds.map((build) => {
      const own = components.get(build.part) ?? [];
      const within = build.takeFrom === null ? undefined : reach.get(build.takeFrom);
      const wanted = new Set(own.flatMap(({ choices }) => choices.map(({ part }) => part)));
      const stock = [...wanted]
        .flatMap((part) => shelf.get(part) ?? [])
        .filter(({ item: { location } }) => !within || (location !== null && within.has(location)));
      const made = outputs.get(build.id) ?? [];
      const held = allocations.get(build.id) ?? [];
      const looked = { build, allocations: held, outputs: made, stock, rules };
      const rows = own.map((component) => rowOf(component, looked));
      return [build.id, { build, part: parts.get(build.part), outputs: made, components: rows }];
    })
  );
}
