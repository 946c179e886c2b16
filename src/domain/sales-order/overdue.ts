import type { Day } from '../kernel/day.ts';
import type { Quantity } from '../kernel/quantity.ts';
import type { Line, SalesOrder } from './sales-order.ts';
import { isOpen } from './status.ts';

type Order = Pick<SalesOrder, 'status' | 'targetDate'>;

/** Overdue from the day after the target date on, while the order is open (R-T2, scenario 15). */
export const isOverdue = ({ status, targetDate }: Order, today: Day) =>
  isOpen(status) && targetDate !== null && targetDate < today;

/** A line with a target date of its own, while the order is open and not all of it is shipped (R-T2). */
export const isLineOverdue = (
  { quantity, targetDate }: Pick<Line, 'quantity' | 'targetDate'>,
  { order, shipped }: { readonly order: Pick<SalesOrder, 'status'>; readonly shipped: Quantity },
  today: Day
) => isOpen(order.status) && shipped < quantity && targetDate !== null && targetDate < today;
