import type { Day } from '#domain/kernel/day.ts';
import type { OrderCover } from '#domain/sales-order/cover.ts';
import type { SalesOrderStatus } from '#domain/sales-order/sales-order.ts';
import type { OrderTotal } from '#domain/sales-order/total.ts';
import { counted, dayText } from '#ui/words/format.ts';
import { say } from '#ui/words/say.ts';

/** An order as a list shows it. */
export interface ListedOrder {
  readonly id: string;
  readonly reference: string;
  readonly customer: string;
  readonly status: SalesOrderStatus;
  readonly statusText: string;
  readonly targetDate: Day | null;
  readonly overdue: boolean;
  readonly lines: number;
  readonly total: OrderTotal;
  /** Nothing when the order is not open. */
  readonly cover: OrderCover | undefined;
}

/** When an order is due, in few words; nothing when it has no date. */
const dueText = ({ targetDate }: Pick<ListedOrder, 'targetDate'>, today: Day) =>
  targetDate === null
    ? undefined
    : targetDate === today
      ? say`due today`
      : say`due ${dayText(targetDate, today)}`;

/** Words that stay in one line. */
const together = (text: string | undefined) => text?.replaceAll(' ', '\u00a0');

/** Whose an order is, how many lines it has and when it is due, in a line. */
export const subtitleOf = (order: ListedOrder, today: Day) =>
  [
    order.customer === '' ? say`No customer` : order.customer,
    together(counted(order.lines, 'line')),
    together(dueText(order, today))
  ]
    .filter((part) => part !== undefined)
    .join('\u00a0· ');
