import type { SalesOrderStatus } from './sales-order.ts';

/** Every move an order may make. What is not listed here cannot happen. */
const moves: Readonly<Record<SalesOrderStatus, readonly SalesOrderStatus[]>> = {
  pending: ['in-progress', 'on-hold', 'shipped', 'cancelled'],
  'in-progress': ['on-hold', 'shipped', 'cancelled'],
  'on-hold': ['in-progress', 'cancelled'],
  shipped: ['complete', 'returned', 'lost'],
  complete: ['returned', 'lost'],
  cancelled: [],
  returned: [],
  lost: [],
  other: []
};

export const canMove = (from: SalesOrderStatus, to: SalesOrderStatus) => moves[from].includes(to);

const open: readonly SalesOrderStatus[] = ['pending', 'in-progress', 'on-hold'];

/** Whether the order still holds stock and may be worked on. */
export const isOpen = (status: SalesOrderStatus) => open.includes(status);

/** Whether nothing of the order may change any more, whatever asks (R-L1). */
export const isLocked = (status: SalesOrderStatus) => !isOpen(status);

/**
 * How high a status stands among statuses that were set unknowing: holding is safer than going,
 * and what physically happened beats paper.
 */
export const statusRank: Readonly<Record<SalesOrderStatus, number>> = {
  other: 0,
  pending: 1,
  'in-progress': 2,
  'on-hold': 3,
  cancelled: 4,
  shipped: 5,
  complete: 6,
  lost: 7,
  returned: 8
};
