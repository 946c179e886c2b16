import { daysAfter, daysBetween, type Day } from '../kernel/day.ts';
import { none, plus, type Quantity } from '../kernel/quantity.ts';
import { z } from '../kernel/zod.ts';

/** A calendar month, YYYY-MM. */
export const Month = z
  .string()
  .regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'a month is written YYYY-MM')
  .refine((text) => !text.startsWith('0000'), 'this month does not exist')
  .brand<'Month'>();
export type Month = z.infer<typeof Month>;

/** Whether a span is a month; else it is named by the day that it begins with. */
export const isMonth = (span: Day | Month): span is Month => span.length === 'YYYY-MM'.length;

/** The month that a day is in. */
export const monthOf = (day: Day) => day.slice(0, 7) as Month;

/** The first day of a month. */
export const firstOf = (month: Month) => `${month}-01` as Day;

/** The month so many months later (or earlier, when negative), within the years 1 to 9999. */
export function monthsAfter(month: Month, months: number): Month {
  const count = Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1 + months;
  const held = Math.min(Math.max(count, 12), 9_999 * 12 + 11);
  const year = String(Math.floor(held / 12)).padStart(4, '0');
  return `${year}-${String((held % 12) + 1).padStart(2, '0')}` as Month;
}

const aMonday = '2024-01-01' as Day;

/** The day of the week: 0 for Monday to 6 for Sunday. */
export const weekdayOf = (day: Day) => ((daysBetween(aMonday, day) % 7) + 7) % 7;

/** The first day of the week that a day is in; weeks begin on `firstWeekday`. */
export const weekOf = (day: Day, firstWeekday = 0) =>
  daysAfter(day, -((weekdayOf(day) - firstWeekday + 7) % 7));

/** The whole weeks that a month touches, each of seven days; weeks begin on `firstWeekday`. */
export function weeksOf(month: Month, firstWeekday = 0): readonly (readonly Day[])[] {
  const end = firstOf(monthsAfter(month, 1));
  const weeks: Day[][] = [];
  for (let week = weekOf(firstOf(month), firstWeekday); week < end; week = daysAfter(week, 7))
    weeks.push(Array.from({ length: 7 }, (_, at) => daysAfter(week, at)));
  return weeks;
}

/** An open order that is due on a day. */
export interface DueOrder {
  readonly due: Day;
  /** What of it has not left yet. */
  readonly items: Quantity;
  readonly isShort: boolean;
}

/** How much is due: orders, what of them has not left yet, and how many of them are short. */
export interface Load {
  readonly orders: number;
  readonly items: Quantity;
  readonly short: number;
}

const nothing: Load = { orders: 0, items: none, short: 0 };

const alsoWith = (load: Load, { items, isShort }: DueOrder): Load => ({
  orders: load.orders + 1,
  items: plus(load.items, items),
  short: load.short + (isShort ? 1 : 0)
});

/** What some orders come to. */
export const loadOf = (orders: readonly DueOrder[]) => orders.reduce(alsoWith, nothing);

/** What is due on each day that has anything. */
export function loadsByDay(orders: readonly DueOrder[]): ReadonlyMap<Day, Load> {
  const loads = new Map<Day, Load>();
  for (const order of orders)
    loads.set(order.due, alsoWith(loads.get(order.due) ?? nothing, order));
  return loads;
}
