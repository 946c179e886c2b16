import { expect, it } from 'vitest';
import { SalesOrderStatus } from '#domain/sales-order/sales-order.ts';
import { closed } from '#domain/sales-order/order-closed.ts';

it('locks an order from Shipped, Complete, Cancelled, Returned or Lost on (R-L1, scenarios 14 and 67)', () => {
  const open = SalesOrderStatus.options.filter((status) => closed({ status }) === undefined);
  expect(open).toEqual(['pending', 'in-progress', 'on-hold']);
  expect(closed({ status: 'complete' })).toEqual({ code: 'order-closed', status: 'complete' });
});
