import type { BuildId, LocationId, PartId, SalesOrderId, StockItemId } from '#domain/kernel/ids.ts';
import type { Database } from './database.ts';
import { placeNames } from './places.ts';
import { recordsOf, stockItemsOf } from './records.ts';

type Ids = readonly string[];

async function parts(db: Database, ids: Ids) {
  const found = recordsOf('parts', await db.parts.bulkGet(ids as PartId[]));
  return found.map((part) => ({ kind: 'part' as const, id: part.id, part }));
}

async function items(db: Database, ids: Ids) {
  const found = stockItemsOf(await db.stockItems.bulkGet(ids as StockItemId[]));
  const made = await parts(db, [...new Set(found.map(({ part }) => part))]);
  const partOf = new Map(made.map(({ id, part }) => [id, part]));
  return found.flatMap((item) => {
    const part = partOf.get(item.part);
    return part ? [{ kind: 'item' as const, id: item.id, item, part }] : [];
  });
}

async function locations(db: Database, ids: Ids) {
  const found = recordsOf('locations', await db.locations.bulkGet(ids as LocationId[]));
  const paths = await placeNames(
    db,
    found.map(({ id }) => id)
  );
  return found.map((location) => ({
    kind: 'location' as const,
    id: location.id,
    location,
    path: paths.get(location.id) ?? location.name
  }));
}

async function orders(db: Database, ids: Ids) {
  const found = recordsOf('salesOrders', await db.salesOrders.bulkGet(ids as SalesOrderId[]));
  const customers = await db.companies.bulkGet(found.flatMap(({ customer }) => customer ?? []));
  const nameOf = new Map(customers.flatMap((each) => (each ? [[each.id, each.name]] : [])));
  return found.map((order) => ({
    kind: 'order' as const,
    id: order.id,
    order,
    customer: (order.customer && nameOf.get(order.customer)) ?? ''
  }));
}

async function builds(db: Database, ids: Ids) {
  const found = recordsOf('builds', await db.builds.bulkGet(ids as BuildId[]));
  const made = await parts(db, [...new Set(found.map(({ part }) => part))]);
  return found.map((build) => ({
    kind: 'build' as const,
    id: build.id,
    build,
    part: made.find(({ id }) => id === build.part)?.part
  }));
}

/** What labels can be printed for, by what their address calls it. */
const finders = { part: parts, item: items, location: locations, order: orders, build: builds };
export type LabelledKind = keyof typeof finders;
export const labelledKinds = Object.keys(finders) as LabelledKind[];

/**
 * What is on labels for these things, in the order in which they were named. What is not here or deleted
 * is left out.
 */
export async function labelSubjects(
  db: Database,
  wanted: Readonly<Partial<Record<LabelledKind, Ids>>>
) {
  const found = await Promise.all(
    labelledKinds.map(async (kind) => {
      const ids = [...new Set(wanted[kind] ?? [])];
      const rows = await finders[kind](db, ids);
      return rows.sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id));
    })
  );
  return found.flat();
}
