import type { Day } from '#domain/kernel/day.ts';
import type { CompanyId, SalesOrderId } from '#domain/kernel/ids.ts';
import { wordsIn } from '#domain/kernel/words.ts';
import type { CoverKind } from '#domain/sales-order/cover.ts';
import { isOverdue } from '#domain/sales-order/overdue.ts';
import type { SalesOrder, SalesOrderStatus } from '#domain/sales-order/sales-order.ts';
import { isOpen } from '#domain/sales-order/status.ts';
import type { Database, StoredRecord } from './database.ts';
import { areFew, idsFound, rowsFound, rowsShown, type FoundIds, type Shown } from './found-rows.ts';
import { coversOf } from './order-covers.ts';
import { recordsOf } from './records.ts';

export type OrderFilter = 'open' | 'all' | 'overdue' | 'today' | SalesOrderStatus;
export type OrderSort = 'newest' | 'due';

/** Which part of the list of orders is wanted. */
export interface OrdersAsked {
  readonly filter: OrderFilter;
  /** Only open orders that stand so. */
  readonly cover?: CoverKind | undefined;
  readonly customer?: CompanyId | undefined;
  /** Only open orders that are due on this day. */
  readonly due?: Day | undefined;
  readonly sort: OrderSort;
  readonly search: string;
  /** What the search index found for the search; without it the rows' own words are looked through. */
  readonly found?: FoundIds | undefined;
  /** The page itself, where it was worked out before. */
  readonly shown?: Shown | undefined;
  /** How many to skip, and how many to give at most. */
  readonly from: number;
  readonly most: number;
}

type Stored = StoredRecord<'salesOrders'>;
const end = '\uffff';

/** The index range that a filter is; sorting goes along the same index. */
function ranged(db: Database, { filter, sort, due }: OrdersAsked, today: Day) {
  const by = sort === 'due' ? '$.due' : '$.made';
  const { salesOrders } = db;
  const dueOn = (day: Day) =>
    salesOrders.where('[$.open+$.due]').between([1, day], [1, day], true, true);
  if (due !== undefined) return dueOn(due);
  switch (filter) {
    case 'all':
      return salesOrders.orderBy(by);
    case 'open':
      return salesOrders.where(`[$.open+${by}]`).between([1, ''], [1, end]);
    case 'overdue':
      return salesOrders.where('[$.open+$.due]').between([1, ''], [1, today]);
    case 'today':
      return dueOn(today);
    default:
      return salesOrders.where(`[status+${by}]`).between([filter, ''], [filter, end]);
  }
}

/** Whether an order found by words belongs under a filter. */
function isUnder({ filter, due }: OrdersAsked, order: SalesOrder, today: Day): boolean {
  if (due !== undefined) return isOpen(order.status) && order.targetDate === due;
  switch (filter) {
    case 'all':
      return true;
    case 'open':
      return isOpen(order.status);
    case 'overdue':
      return isOverdue(order, today);
    case 'today':
      return isOpen(order.status) && order.targetDate === today;
    default:
      return order.status === filter;
  }
}

const mostFound = 2_000;

/** Orders whose own words or whose customer's begin with every word that was typed. */
async function found(db: Database, words: readonly string[]): Promise<Map<SalesOrderId, Stored>> {
  let hits: Map<SalesOrderId, Stored> | undefined;
  for (const word of words) {
    const companies = await db.companies.where('$.words').startsWith(word).primaryKeys();
    const [own, theirs] = await Promise.all([
      db.salesOrders.where('$.words').startsWith(word).distinct().limit(mostFound).toArray(),
      db.salesOrders.where('customer').anyOf(companies).limit(mostFound).toArray()
    ]);
    const next = new Map([...own, ...theirs].map((row) => [row.id, row]));
    const before = hits;
    hits = before ? new Map([...next].filter(([id]) => before.has(id))) : next;
  }
  return hits ?? new Map<SalesOrderId, Stored>();
}

const sorted = (orders: readonly SalesOrder[], sort: OrderSort) =>
  [...orders].sort((a, b) => {
    const [one, other] = sort === 'due' ? [a, b] : [b, a];
    const key = (order: SalesOrder) =>
      sort === 'due' ? (order.targetDate ?? end) : order.createdOn;
    return key(one) < key(other) ? -1 : key(one) > key(other) ? 1 : one.id < other.id ? -1 : 1;
  });

/** The orders that a search finds; without one those of the customer or of the filter. */
async function searched(db: Database, asked: OrdersAsked, today: Day): Promise<Stored[]> {
  const range = () =>
    asked.customer
      ? db.salesOrders.where('customer').equals(asked.customer)
      : ranged(db, asked, today);
  if (asked.found) return rowsFound(db.salesOrders, asked.found, range);
  const words = wordsIn(asked.search);
  return words.length > 0 ? [...(await found(db, words)).values()] : range().toArray();
}

/** What a search, a customer or a cover leaves of the filter: all of it, sorted in memory. */
async function narrowed(db: Database, asked: OrdersAsked, today: Day): Promise<SalesOrder[]> {
  const rows = await searched(db, asked, today);
  const orders = recordsOf('salesOrders', rows).filter(
    (order) =>
      isUnder(asked, order, today) && (!asked.customer || order.customer === asked.customer)
  );
  if (!asked.cover) return sorted(orders, asked.sort);
  const open = orders.filter(({ status }) => isOpen(status));
  const covers = await coversOf(
    db,
    open.map(({ id }) => id),
    today
  );
  const wanted = open.filter(({ id }) => covers.get(id)?.kind === asked.cover);
  return sorted(wanted, asked.sort);
}

/** What was found, when it is so much that the index of the filter is gone along. */
const broad = ({ found, customer, cover }: OrdersAsked) =>
  found && !areFew(found) && customer === undefined && cover === undefined ? found : undefined;

const isNarrow = ({ search, customer, cover }: OrdersAsked) =>
  search.trim() !== '' || customer !== undefined || cover !== undefined;

/** The index range of a filter in the order of the list. */
const along = (db: Database, asked: OrdersAsked, today: Day) =>
  asked.sort === 'newest' ? ranged(db, asked, today).reverse() : ranged(db, asked, today);

/** The orders of one page and how many there are in all; straight from the index where possible. */
export async function ordersAsked(db: Database, asked: OrdersAsked, today: Day) {
  const { shown } = asked;
  if (shown) {
    const rows = await rowsShown(db.salesOrders, shown);
    return { orders: recordsOf('salesOrders', rows), total: shown.total };
  }
  if (isNarrow(asked)) {
    const all = await narrowed(db, asked, today);
    return { orders: all.slice(asked.from, asked.from + asked.most), total: all.length };
  }
  const total = await ranged(db, asked, today).count();
  const rows = await along(db, asked, today).offset(asked.from).limit(asked.most).toArray();
  return { orders: recordsOf('salesOrders', rows), total };
}

/** The ids of all orders that the list shows, in its order. */
export async function orderIds(db: Database, asked: OrdersAsked, today: Day): Promise<string[]> {
  const found = broad(asked);
  if (found) return idsFound(along(db, asked, today), found);
  if (isNarrow(asked)) return (await narrowed(db, asked, today)).map(({ id }) => id);
  return along(db, asked, today).primaryKeys();
}
