import type { SalesOrderId } from '../kernel/ids.ts';
import { one } from '../kernel/quantity.ts';
import type { DueOrder } from '../planning/calendar.ts';
import { isDated, isOnTime, type ShippedOrder } from '../planning/reports.ts';
import type { Explanation } from './explanation.ts';

/** How many orders left in a month or a week: all, those with a target date, those on time. */
export type ShippedFigure = 'orders' | 'dated' | 'onTime';

/** How much is due on a day: orders, what of them has not left, and how many of them are short. */
export type DueFigure = 'orders' | 'items' | 'short';

interface Named {
  readonly id: SalesOrderId;
}

/** Each order counts as one. */
export const eachOf = (orders: readonly Named[]): Explanation => ({
  reasons: orders.map(({ id }) => ({ cause: { kind: 'order', id }, quantity: one }))
});

type Shipped = ShippedOrder & Named;

/** How many orders left in a span of days, each by its orders. */
export const shippedFigures: Readonly<
  Record<ShippedFigure, (orders: readonly Shipped[]) => Explanation>
> = {
  orders: eachOf,
  dated: (orders) => eachOf(orders.filter(isDated)),
  onTime: (orders) => eachOf(orders.filter(isOnTime))
};

type Due = DueOrder & Named;

/** What is due, each figure by its orders. */
export const dueFigures: Readonly<Record<DueFigure, (orders: readonly Due[]) => Explanation>> = {
  orders: eachOf,
  items: (orders) => ({
    reasons: orders.map(({ id, items }) => ({ cause: { kind: 'order', id }, quantity: items }))
  }),
  short: (orders) => eachOf(orders.filter(({ isShort }) => isShort))
};
