import type { SalesOrder, SalesOrderStatus } from './sales-order.ts';
import { isLocked } from './status.ts';

/** The order is locked: nothing of it may change any more (R-L1). */
export interface OrderClosed {
  readonly code: 'order-closed';
  readonly status: SalesOrderStatus;
}

/** Why nothing of the order may change, or nothing when it may. */
export const closed = ({ status }: Pick<SalesOrder, 'status'>): OrderClosed | undefined =>
  isLocked(status) ? { code: 'order-closed', status } : undefined;
