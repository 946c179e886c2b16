import type {
  CreateBuildsForOrder,
  CreateBuildsForOrderFacts
} from '#domain/build/create-builds-for-order.ts';
import { bomLinesOf, lineCovers } from '../builds.ts';
import type { Database } from '../database.ts';
import type { Context } from '../device-context.ts';
import { recordOf, recordsOf } from '../records.ts';
import { referenceFacts } from '../references.ts';

const inPlace = (
  a: { readonly position: string; readonly id: string },
  b: { readonly position: string; readonly id: string }
) => (a.position === b.position ? (a.id < b.id ? -1 : 1) : a.position < b.position ? -1 : 1);

/** Everything *Build Short* looks at, or nothing when the order has gone. */
export async function createBuildsForOrderFacts(
  db: Database,
  asked: CreateBuildsForOrder,
  { settings, letter, today }: Context
): Promise<CreateBuildsForOrderFacts | undefined> {
  const order = recordOf('salesOrders', await db.salesOrders.get(asked.order));
  if (!order) return undefined;
  const rows = await db.lines.where('order').equals(order.id).toArray();
  const covers = await lineCovers(db, recordsOf('lines', rows).sort(inPlace));
  const lines = await Promise.all(
    covers.map(async (cover) => ({
      ...cover,
      hasBom: (await bomLinesOf(db, cover.part)).length > 0
    }))
  );
  const pattern = settings.buildPattern;
  return {
    order,
    lines,
    reference: await referenceFacts(db, 'builds', { pattern, letter }),
    today
  };
}
