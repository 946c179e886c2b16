import type { Day } from '#domain/kernel/day.ts';
import type { OrderCover } from '#domain/sales-order/cover.ts';
import type { Quantity } from '#domain/kernel/quantity.ts';
import { isOverdue } from '#domain/sales-order/overdue.ts';
import type { SalesOrder, SalesOrderStatus } from '#domain/sales-order/sales-order.ts';
import { buildsPage } from './build-list.ts';
import type { Database } from './database.ts';
import { coversOf } from './order-covers.ts';
import { recentlyOpened, type Opened } from './preferences.ts';
import { recordsOf } from './records.ts';

/** An order that wants something, and what. */
interface NeedyOrder {
  readonly id: string;
  readonly reference: string;
  readonly customer: string;
  readonly status: SalesOrderStatus;
  readonly targetDate: Day | null;
  readonly overdue: boolean;
  readonly cover: OrderCover;
}

/** A build that has all it needs. */
interface ReadyBuild {
  readonly id: string;
  readonly reference: string;
  /** What it makes, and how many. */
  readonly name: string;
  readonly quantity: Quantity;
  readonly targetDate: Day | null;
}

/** The shop today, in numbers, and the first of each that needs somebody. */
export interface Today {
  readonly overdue: number;
  readonly dueToday: number;
  readonly ready: number;
  readonly short: number;
  readonly builds: number;
  readonly needs: readonly NeedyOrder[];
  readonly buildsToFinish: readonly ReadyBuild[];
}

const firstOfEach = 3;

/** Open orders, the earliest target date first; read by index, so closed ones cost nothing. */
async function openOrders(db: Database): Promise<SalesOrder[]> {
  const rows = db.salesOrders.where('[$.open+$.due]').between([1, ''], [1, '\uffff']);
  return recordsOf('salesOrders', await rows.toArray());
}

/** How many open orders have to go out by a day: those of that day and the overdue ones; counted by index. */
export const countDueBy = (db: Database, day: Day): Promise<number> =>
  db.salesOrders.where('[$.open+$.due]').between([1, ''], [1, day], true, true).count();

/** Builds that could be finished now: how many, and the first of them. */
async function readyBuilds(db: Database, today: Day) {
  const asked = { view: 'ready', search: '', from: 0, most: firstOfEach } as const;
  const { rows, total } = await buildsPage(db, asked, today);
  return {
    total,
    first: rows.map(({ build: { id, reference, quantity, targetDate }, name }) => ({
      id,
      reference,
      name,
      quantity,
      targetDate
    }))
  };
}

interface Deletable {
  readonly del?: boolean;
}

/** Whether the shop has nothing at all: no customer, no part, no order. */
export async function isEmpty(db: Database): Promise<boolean> {
  const counts = await Promise.all(
    ['salesOrders', 'parts', 'companies'].map((name) =>
      db
        .table<Deletable, string>(name)
        .filter(({ del }) => del !== true)
        .limit(1)
        .count()
    )
  );
  return counts.every((count) => count === 0);
}

async function customerNames(db: Database, orders: readonly SalesOrder[]) {
  const ids = [...new Set(orders.flatMap(({ customer }) => customer ?? []))];
  const rows = await db.companies.bulkGet(ids);
  return new Map(rows.flatMap((row) => (row ? [[row.id, row.name]] : [])));
}

/** Orders as the home screen lists them. */
async function asNeeds(db: Database, orders: readonly SalesOrder[], { covers, today }: Seen) {
  const names = await customerNames(db, orders);
  return orders.flatMap((order): NeedyOrder[] => {
    const { id, reference, status, targetDate } = order;
    const cover = covers.get(id);
    const customer = order.customer === null ? '' : (names.get(order.customer) ?? '');
    const overdue = isOverdue(order, today);
    return cover ? [{ id, reference, customer, status, targetDate, overdue, cover }] : [];
  });
}

interface Seen {
  readonly covers: ReadonlyMap<string, OrderCover>;
  readonly today: Day;
}

/** How the shop stands on a day. */
export async function todayIn(db: Database, today: Day): Promise<Today> {
  const [orders, builds] = await Promise.all([openOrders(db), readyBuilds(db, today)]);
  const covers = await coversOf(
    db,
    orders.map(({ id }) => id),
    today
  );
  const covered = (kind: OrderCover['kind']) =>
    orders.filter(({ id }) => covers.get(id)?.kind === kind);
  const overdue = orders.filter((order) => isOverdue(order, today));
  const dueToday = orders.filter(({ targetDate }) => targetDate === today);
  const [ready, short] = [covered('ready'), covered('short')];
  const first = new Set(
    [overdue, dueToday, short, ready].flatMap((orders) => orders.slice(0, firstOfEach))
  );
  return {
    overdue: overdue.length,
    dueToday: dueToday.length,
    ready: ready.length,
    short: short.length,
    builds: builds.total,
    buildsToFinish: builds.first,
    needs: await asNeeds(db, [...first], { covers, today })
  };
}

/** Something opened lately, by the name that people know. */
export interface Recent extends Opened {
  readonly name: string;
}

type Named = {
  readonly del?: boolean;
  readonly name?: string;
  readonly reference?: string;
  readonly ipn?: string;
};

const tables = {
  order: 'salesOrders',
  part: 'parts',
  customer: 'companies',
  build: 'builds'
} as const;

const nameOf = ({ reference, ipn, name = '' }: Named) =>
  reference ?? (ipn ? `${ipn} ${name}` : name);

/** What was opened on this device lately and is still here, the newest first. */
export async function recentIn(db: Database, most: number): Promise<readonly Recent[]> {
  const opened = await recentlyOpened(db);
  const found = await Promise.all(
    opened.map(async (each) => {
      const row: Named | undefined = await db.table<Named, string>(tables[each.kind]).get(each.id);
      return row && row.del !== true ? [{ ...each, name: nameOf(row) }] : [];
    })
  );
  return found.flat().slice(0, most);
}
