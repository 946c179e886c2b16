import { buildableRefusal } from '#domain/build/create-build.ts';
import type { Build, Output } from '#domain/build/build.ts';
import { candidatesAs, standings } from '#domain/build/component-stock.ts';
import { progressOf } from '#domain/build/quantities.ts';
import { childSuggestion } from '#domain/build/build-suggestion.ts';
import type { Day } from '#domain/kernel/day.ts';
import type { BomLineId, BuildId } from '#domain/kernel/ids.ts';
import { sum } from '#domain/kernel/quantity.ts';
import { wordsIn } from '#domain/kernel/words.ts';
import { chooseStock } from '#domain/stock/choose-stock.ts';
import { inPosition } from '#domain/sales-order/position.ts';
import { missingFor } from '#domain/sales-order/quantities.ts';
import { isOpen } from '#domain/sales-order/status.ts';
import { coverBuilds } from './build-cover.ts';
import { isReady } from './build-list.ts';
import { buildableParts } from './buildable.ts';
import { childBuilds, componentsOf, heldBy, outputsOf, shelfFor } from './builds.ts';
import type { Database } from './database.ts';
import { partWithVariants } from './parts.ts';
import { placeNames } from './places.ts';
import { allocationsOf, recordOf, recordsOf, stockItemsOf } from './records.ts';
import { settingsOf } from './settings.ts';

/** The order and the line that a build was made for, and what of its output the line would get. */
async function askedFor(db: Database, build: Build) {
  const order =
    build.salesOrder === null
      ? undefined
      : recordOf('salesOrders', await db.salesOrders.get(build.salesOrder));
  if (!order) return undefined;
  const lines = inPosition(
    recordsOf('lines', await db.lines.where('order').equals(order.id).toArray())
  );
  const at = lines.findIndex(({ id }) => id === build.line);
  const line = lines[at];
  const base = { id: order.id, reference: order.reference, line: at + 1 };
  if (!line?.part || !isOpen(order.status)) return { ...base, missing: sum([]) };
  const fits = (await partWithVariants(db, line.part)).includes(build.part);
  const { outputToLine } = await settingsOf(db);
  const allocations = allocationsOf(await db.allocations.where('line').equals(line.id).toArray());
  return {
    ...base,
    missing: fits && outputToLine ? missingFor(line, allocations) : sum([])
  };
}

/** What was made, each with the stock item that it became. */
async function madeOf(db: Database, outputs: readonly Output[]) {
  const items = stockItemsOf(
    await db.stockItems.bulkGet(outputs.flatMap(({ item }) => item ?? []))
  );
  const places = await placeNames(
    db,
    items.map(({ location }) => location)
  );
  return outputs.map((output) => {
    const item = items.find(({ id }) => id === output.item);
    const place = item?.location ? (places.get(item.location) ?? '') : '';
    return { output, item, place };
  });
}

/** What the build holds, with where it lies. */
async function heldRows(db: Database, id: BuildId) {
  const held = await heldBy(db, id);
  const places = await placeNames(
    db,
    held.map(({ item }) => item.location)
  );
  return held.map(({ allocation, item }) => ({
    allocation,
    batch: item.batch,
    serial: item.serial,
    place: item.location === null ? '' : (places.get(item.location) ?? '')
  }));
}

/** Builds of its components, and the build that it makes a component for. */
async function family(db: Database, build: Build) {
  const children = await childBuilds(db, build.id);
  const parent =
    build.parent === null ? undefined : recordOf('builds', await db.builds.get(build.parent));
  const rows = await db.parts.bulkGet(children.map((child) => child.build.part));
  const parts = recordsOf('parts', rows);
  return {
    parent,
    running: children,
    children: children.map(({ build: child, outputs }) => ({
      build: child,
      part: parts.find(({ id }) => id === child.part),
      progress: progressOf(child, outputs)
    }))
  };
}

/** A build with everything its page shows; null when it is not on this device. */
export async function buildPage(db: Database, id: BuildId, today: Day) {
  const build = recordOf('builds', await db.builds.get(id));
  if (!build) return null;
  const [covers, held, outputs, order, around, places] = await Promise.all([
    coverBuilds(db, [build], today),
    heldRows(db, id),
    outputsOf(db, id),
    askedFor(db, build),
    family(db, build),
    placeNames(db, [build.destination, build.takeFrom])
  ]);
  const covered = covers.get(id);
  if (!covered) return null;
  const buildable = await buildableParts(
    db,
    covered.components.map(({ component }) => component.part)
  );
  return {
    build,
    part: covered.part,
    ready: isReady(covered),
    progress: progressOf(build, outputs),
    components: covered.components.map((row) => ({
      ...row,
      held: held.filter(({ allocation }) => allocation.bomLine === row.component.bomLine.id),
      buildable: buildable.has(row.component.part.id),
      toBuild: childSuggestion(
        build,
        { part: row.component.part, cover: row.cover },
        around.running
      ).quantity
    })),
    made: await madeOf(db, outputs),
    order,
    parent: around.parent,
    children: around.children,
    destination: build.destination === null ? '' : (places.get(build.destination) ?? ''),
    takeFrom: build.takeFrom === null ? '' : (places.get(build.takeFrom) ?? '')
  };
}

/** The stock that a component may take, in the order in which it would be taken. */
export async function stockForComponent(
  db: Database,
  { build: id, bomLine }: { readonly build: BuildId; readonly bomLine: BomLineId },
  today: Day
) {
  const build = recordOf('builds', await db.builds.get(id));
  const part = build && recordOf('parts', await db.parts.get(build.part));
  if (!part) return null;
  const component = (await componentsOf(db, part)).find((each) => each.bomLine.id === bomLine);
  if (!component) return null;
  const [stock, settings] = await Promise.all([shelfFor(db, build, [component]), settingsOf(db)]);
  const rules = { today, allowExpired: settings.allowExpired };
  const candidates = standings.flatMap((as) => {
    const group = candidatesAs(component, as, { stock, rules });
    const all = sum(group.map(({ free }) => free));
    const inOrder = chooseStock(group, all, settings.stockOrder);
    return inOrder.map(({ item, quantity }) => ({ item, free: quantity, as }));
  });
  const places = await placeNames(
    db,
    candidates.map(({ item }) => item.location)
  );
  const parts = recordsOf('parts', await db.parts.bulkGet(candidates.map(({ item }) => item.part)));
  return {
    mayTakeMore: settings.allowOverAllocation,
    rows: candidates.map(({ item, free, as }) => {
      const other = as === 'direct' ? undefined : parts.find((each) => each.id === item.part)?.name;
      const place = item.location === null ? '' : (places.get(item.location) ?? '');
      return {
        item: item.id,
        place: [other, place].filter(Boolean).join(' · '),
        batch: item.batch,
        serial: item.serial,
        expiry: item.expiry,
        free
      };
    })
  };
}

const most = 50;

/** Parts that can be built: assemblies in use with a bill of materials, found by name or number. */
export async function partsToBuild(db: Database, query: string) {
  const words = wordsIn(query);
  const rows = await db.parts
    .where('[$.assembly+$.sort]')
    .between([1, ''], [1, '\uffff'])
    .toArray();
  const parts = recordsOf('parts', rows).filter((part) => {
    const own = wordsIn(part.name, part.ipn, part.description, part.keywords);
    return (
      buildableRefusal(part, true) === undefined &&
      words.every((word) => own.some((each) => each.startsWith(word)))
    );
  });
  const buildable = await buildableParts(db, parts);
  return parts.filter(({ id }) => buildable.has(id)).slice(0, most);
}
