import type { SalesOrder, SalesOrderStatus } from './sales-order.ts';
import { canMove } from './status.ts';

/** The table of moves does not list this one. */
export interface CannotMove {
  readonly code: 'cannot-move';
  readonly from: SalesOrderStatus;
  readonly to: SalesOrderStatus;
}

/** Why an order cannot get this status, or nothing when it can: also when it has it already (R-S1). */
export const cannotMove = (
  { status: from }: Pick<SalesOrder, 'status'>,
  to: SalesOrderStatus
): CannotMove | undefined => (canMove(from, to) ? undefined : { code: 'cannot-move', from, to });
