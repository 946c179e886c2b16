import type { SalesOrderStatus } from '#domain/sales-order/sales-order.ts';
import { isLocked } from '#domain/sales-order/status.ts';
import type { ActionRow, Database } from './database.ts';
import { recordsOf } from './records.ts';

/** An order of which nothing may change any more. */
export interface LockedOrder {
  readonly reference: string;
  readonly status: SalesOrderStatus;
}

/** What is done to a build for an order leaves the order as it is, until pieces are finished. */
const isOfBuild = (intent: string) =>
  (intent.startsWith('build.') && intent !== 'build.output') || intent === 'order.build-short';

const leavesOrders = (intent: string) => isOfBuild(intent) || intent === 'finding.leave';

/** An action about many things is not searched to its end; its order stands near the beginning. */
const mostLookedAt = 100;

const lookedAt = ({ about }: ActionRow) => about.slice(0, mostLookedAt);

/** The locked order that each action wrote something of, where there is one. */
export async function lockedOrdersOf(
  db: Database,
  rows: readonly ActionRow[]
): Promise<ReadonlyMap<ActionRow, LockedOrder>> {
  const ofOrders = rows.filter(({ k }) => !leavesOrders(k));
  const ids = [...new Set(ofOrders.flatMap(lookedAt))];
  const orders = recordsOf('salesOrders', await db.salesOrders.bulkGet(ids));
  const locked = new Map<string, LockedOrder>(
    orders
      .filter(({ status }) => isLocked(status))
      .map(({ id, reference, status }) => [id, { reference, status }])
  );
  return new Map(
    ofOrders.flatMap((row) => {
      const id = lookedAt(row).find((each) => locked.has(each));
      const order = id === undefined ? undefined : locked.get(id);
      return order ? [[row, order] as const] : [];
    })
  );
}
