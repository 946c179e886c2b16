import type { Day } from '#domain/kernel/day.ts';
import type { SalesOrderId } from '#domain/kernel/ids.ts';
import type { OrderCover } from '#domain/sales-order/cover.ts';
import { isOverdue } from '#domain/sales-order/overdue.ts';
import type { SalesOrder, SalesOrderStatus } from '#domain/sales-order/sales-order.ts';
import { isOpen } from '#domain/sales-order/status.ts';
import { orderTotal, type OrderTotal } from '#domain/sales-order/total.ts';
import type { Database } from './database.ts';
import { grouped } from './grouped.ts';
import { coversOf } from './order-covers.ts';
import { ordersAsked, type OrdersAsked } from './orders-asked.ts';
import { recordsOf } from './records.ts';

/** One order as the list shows it. */
interface OrderRow {
  readonly id: SalesOrderId;
  readonly reference: string;
  readonly customer: string;
  readonly customerReference: string;
  readonly status: SalesOrderStatus;
  readonly statusText: string;
  readonly targetDate: Day | null;
  readonly overdue: boolean;
  readonly lines: number;
  readonly total: OrderTotal;
  /** How it is covered; nothing when it is not open. */
  readonly cover: OrderCover | undefined;
}

export interface OrdersPage {
  readonly rows: readonly OrderRow[];
  readonly total: number;
}

/** What stands around the orders of a page, read in bulk. */
async function around(db: Database, orders: readonly SalesOrder[], today: Day) {
  const ids = orders.map(({ id }) => id);
  const open = orders.filter(({ status }) => isOpen(status)).map(({ id }) => id);
  const customers = [...new Set(orders.flatMap(({ customer }) => customer ?? []))];
  const [lines, extras, companies, covers] = await Promise.all([
    db.lines.where('order').anyOf(ids).toArray(),
    db.extraLines.where('order').anyOf(ids).toArray(),
    db.companies.bulkGet(customers),
    coversOf(db, open, today)
  ]);
  return {
    lines: grouped(recordsOf('lines', lines), ({ order }) => order),
    extras: grouped(recordsOf('extraLines', extras), ({ order }) => order),
    names: new Map(companies.flatMap((row) => (row ? [[row.id, row.name]] : []))),
    covers
  };
}

/** One page of the list of orders, as it is shown. */
export async function ordersPage(
  db: Database,
  asked: OrdersAsked,
  today: Day
): Promise<OrdersPage> {
  const { orders, total } = await ordersAsked(db, asked, today);
  const { lines, extras, names, covers } = await around(db, orders, today);
  const rows = orders.map((order): OrderRow => {
    const own = lines.get(order.id) ?? [];
    const priced = [...own, ...(extras.get(order.id) ?? [])];
    const { id, reference, customerReference, status, statusText, targetDate } = order;
    return {
      id,
      reference,
      customer: order.customer === null ? '' : (names.get(order.customer) ?? ''),
      customerReference,
      status,
      statusText,
      targetDate,
      overdue: isOverdue(order, today),
      lines: own.length,
      total: orderTotal(order, priced),
      cover: covers.get(id)
    };
  });
  return { rows, total };
}

/** Whether the shop has any order at all, deleted ones left out. */
export const hasOrders = async (db: Database) =>
  (await db.salesOrders.orderBy('$.made').limit(1).count()) > 0;
