import type { Database } from './database.ts';
import { labelSubjects } from './labels.ts';
import { recordsOf, stockItemsOf } from './records.ts';

/** How many of a kind are looked at for one that serves. */
const looked = 50;

const idsOf = (found: { readonly id: string } | undefined) => (found ? [found.id] : []);

/**
 * One thing of each kind that the shop has, to practise scanning with: of parts and stock one that has a
 * number, where there is one.
 */
export async function practiceThings(db: Database) {
  const orders = recordsOf('salesOrders', await db.salesOrders.limit(looked).toArray());
  const builds = recordsOf('builds', await db.builds.limit(looked).toArray());
  const parts = recordsOf('parts', await db.parts.limit(looked).toArray());
  const items = stockItemsOf(await db.stockItems.limit(looked).toArray());
  const locations = recordsOf('locations', await db.locations.limit(looked).toArray());
  return labelSubjects(db, {
    order: idsOf(orders.find(({ status }) => status === 'in-progress') ?? orders[0]),
    part: idsOf(parts.find(({ ipn }) => ipn !== '') ?? parts[0]),
    item: idsOf(items.find(({ serial, batch }) => serial !== null || batch !== '') ?? items[0]),
    location: idsOf(locations[0]),
    build: idsOf(builds[0])
  });
}
