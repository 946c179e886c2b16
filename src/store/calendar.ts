import { noDay } from '#domain/derived.ts';
import { daysAfter, type Day } from '#domain/kernel/day.ts';
import type { SalesOrderId } from '#domain/kernel/ids.ts';
import { remainder, sum, type Quantity } from '#domain/kernel/quantity.ts';
import { loadOf, loadsByDay, type DueOrder, type Load } from '#domain/planning/calendar.ts';
import { shippedOf } from '#domain/sales-order/quantities.ts';
import type { SalesOrder } from '#domain/sales-order/sales-order.ts';
import type { Stamp } from '#journal/change-set.ts';
import type { Database, StoredRecord } from './database.ts';
import { grouped } from './grouped.ts';
import { coversOf } from './order-covers.ts';
import { allocationsOf, recordsOf } from './records.ts';

/** What a calendar shows of some days. */
export interface CalendarPage {
  readonly loads: ReadonlyMap<Day, Load>;
  /** What was due before today and is still open, whatever days are shown. */
  readonly overdue: Load;
  /** Open orders without a target date. */
  readonly undated: number;
}

interface Span {
  readonly from: Day;
  /** The last day, itself included. */
  readonly to: Day;
}

const beginning = '';

/** Open orders that are due between two days, both included; by index. */
const dueBetween = (db: Database, from: string, to: string) =>
  db.salesOrders.where('[$.open+$.due]').between([1, from], [1, to], true, true);

/** What of each order has not left yet. */
async function leftOf(db: Database, orders: readonly SalesOrderId[]) {
  const [lines, allocations] = await Promise.all([
    db.lines.where('order').anyOf(orders).toArray(),
    db.allocations.where('order').anyOf(orders).toArray()
  ]);
  const byLine = grouped(allocationsOf(allocations), ({ line }) => line);
  const left = new Map<SalesOrderId, Quantity[]>();
  for (const line of recordsOf('lines', lines)) {
    const wanted = remainder(line.quantity, shippedOf(line, byLine.get(line.id) ?? []));
    left.set(line.order, [...(left.get(line.order) ?? []), wanted]);
  }
  return (order: SalesOrderId) => sum(left.get(order) ?? []);
}

/** Orders with a target date, as a calendar counts them. */
async function dueOrders(db: Database, orders: readonly SalesOrder[], today: Day) {
  const ids = orders.map(({ id }) => id);
  const [left, covers] = await Promise.all([leftOf(db, ids), coversOf(db, ids, today)]);
  return orders.flatMap(({ id, targetDate }): (DueOrder & { readonly id: SalesOrderId })[] =>
    targetDate === null
      ? []
      : [{ id, due: targetDate, items: left(id), isShort: covers.get(id)?.kind === 'short' }]
  );
}

/** The days on which something overdue was due. */
const overdueSpan = (today: Day): { readonly from: string; readonly to: Day } => ({
  from: beginning,
  to: daysAfter(today, -1)
});

/** The open orders that are due on a day, or overdue, as a calendar counts them. */
export async function ordersDue(db: Database, on: Day | 'overdue', today: Day) {
  const { from, to } = on === 'overdue' ? overdueSpan(today) : { from: on, to: on };
  return dueOrders(db, recordsOf('salesOrders', await dueBetween(db, from, to).toArray()), today);
}

/** What is due on the days of a calendar, what is overdue, and what has no date. */
export async function calendarPage(
  db: Database,
  { from, to }: Span,
  today: Day
): Promise<CalendarPage> {
  const [shown, undated] = await Promise.all([
    dueBetween(db, from, to).toArray(),
    dueBetween(db, noDay, noDay).count()
  ]);
  const [due, overdue] = await Promise.all([
    dueOrders(db, recordsOf('salesOrders', shown), today),
    ordersDue(db, 'overdue', today)
  ]);
  return { loads: loadsByDay(due), overdue: loadOf(overdue), undated };
}

/** An open order with a target date, for a calendar outside of this app. */
export interface DatedOrder {
  readonly id: SalesOrderId;
  readonly reference: string;
  readonly customer: string;
  readonly customerReference: string;
  readonly targetDate: Day;
  readonly lines: number;
  readonly items: Quantity;
  /** When anything of it was last written, in milliseconds since 1970. */
  readonly changedAt: number;
}

const stampsOf = ({
  _: { c, f }
}: {
  readonly _: StoredRecord<'lines'>['_'];
}): readonly Stamp[] => [c, ...Object.values(f ?? {})];

/** When any of these rows was last written. */
const changedAt = (rows: readonly { readonly _: StoredRecord<'lines'>['_'] }[]) =>
  Math.max(0, ...rows.flatMap(stampsOf).map(([, , time]) => time));

/** All open orders that have a target date, the earliest first. */
export async function datedOrders(db: Database): Promise<readonly DatedOrder[]> {
  const before = dueBetween(db, beginning, noDay).filter(({ targetDate }) => targetDate !== null);
  const orders = await before.toArray();
  const ids = orders.map(({ id }) => id);
  const customers = [...new Set(orders.flatMap(({ customer }) => customer ?? []))];
  const [left, lines, companies] = await Promise.all([
    leftOf(db, ids),
    db.lines.where('order').anyOf(ids).toArray(),
    db.companies.bulkGet(customers)
  ]);
  const names = new Map(companies.flatMap((row) => (row ? [[row.id, row.name]] : [])));
  const own = grouped(lines, ({ order }) => order);
  return orders.flatMap((row): DatedOrder[] => {
    const { id, reference, customerReference, targetDate } = row;
    if (targetDate === null) return [];
    const ofOrder = own.get(id) ?? [];
    const customer = row.customer === null ? '' : (names.get(row.customer) ?? '');
    return [
      {
        id,
        reference,
        customer,
        customerReference,
        targetDate,
        lines: recordsOf('lines', ofOrder).length,
        items: left(id),
        changedAt: changedAt([row, ...ofOrder])
      }
    ];
  });
}
