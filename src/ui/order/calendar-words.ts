import type { Day } from '#domain/kernel/day.ts';
import type { Quantity } from '#domain/kernel/quantity.ts';
import type { Load } from '#domain/planning/calendar.ts';
import { counted, dayText } from '#ui/words/format.ts';
import { fullDayText } from '#ui/words/calendar.ts';
import { say, sayAs } from '#ui/words/say.ts';

/** The filter for the orders of one day: "Due Nov 12". */
export const dueOnText = (day: Day) => say`Due ${dayText(day)}`;

/** How many orders: "3 orders". */
export const ordersText = ({ orders }: Pick<Load, 'orders'>) => counted(orders, 'order');

/** How many pieces are still to go: "41 items". */
export const itemsText = ({ items }: Pick<Load, 'items'>) => counted(items, 'item');

/** How many of the orders are short: "1 short". */
export const shortText = ({ short }: Pick<Load, 'short'>) =>
  sayAs('orders')`${String(short)} short`;

/** What is due on a day, read aloud. */
export function loadText(day: Day, load: Load | undefined): string {
  const name = fullDayText(day);
  if (!load) return say`${name}: nothing is due`;
  const due = say`${name}: ${ordersText(load)}, ${itemsText(load)}`;
  return load.short > 0 ? say`${due}, ${shortText(load)}` : due;
}

/** What is due on a day, in a line: "3 orders · 41 items". */
export const loadLine = (load: Load) => say`${ordersText(load)} · ${itemsText(load)}`;

/** The strip above the calendar. */
export const overdueText = (load: Load) =>
  say`${ordersText(load)} overdue, ${itemsText(load)} still to go`;

/** How many open orders a calendar cannot show. */
export const undatedText = (orders: number) =>
  say`Without a target date: ${counted(orders, 'open order')}`;

interface Dated {
  readonly reference: string;
  readonly customer: string;
  readonly customerReference: string;
  readonly lines: number;
  readonly items: Quantity;
}

/** An order as a calendar outside of this app names it. */
export const eventSummary = ({ reference, customer }: Dated) =>
  customer === '' ? say`Ship ${reference}` : say`Ship ${reference} · ${customer}`;

/** What a calendar outside of this app says of an order. */
export const eventDescription = ({ lines, items, customerReference }: Dated) =>
  [
    say`${counted(lines, 'line')}, ${counted(items, 'item')} still to go`,
    ...(customerReference === '' ? [] : [say`Customer reference: ${customerReference}`])
  ].join('\n');

/** What is in a calendar file. */
export const calendarFileTitle = (orders: number) => counted(orders, 'target date');

/** A week of the calendar: "9 Nov – 15 Nov". */
export const weekText = (first: Day, last: Day, today: Day) =>
  say`${dayText(first, today)} – ${dayText(last, today)}`;
