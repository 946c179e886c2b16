import { beforeEach, describe, expect, it } from 'vitest';
import { put } from '#domain/changes.ts';
import { daysAfter } from '#domain/kernel/day.ts';
import { CompanyId } from '#domain/kernel/ids.ts';
import type { SalesOrderStatus } from '#domain/sales-order/sales-order.ts';
import type { Device } from '#store/device-context.ts';
import type { OrderFilter, OrdersAsked } from '#store/orders-asked.ts';
import { ordersPage } from '#store/sales-orders.ts';
import { aCompany, aSalesOrder } from '#tests/support/builders.ts';
import { aDevice, given, had } from '#tests/support/device.ts';

/** The six orders of scenario 70: customer 4 has three pending ones, customer 5 the others. */
const six: readonly (readonly [SalesOrderStatus, string])[] = [
  ['pending', 'customer-4'],
  ['pending', 'customer-4'],
  ['pending', 'customer-4'],
  ['shipped', 'customer-5'],
  ['returned', 'customer-5'],
  ['complete', 'customer-5']
];

let device: Device;

beforeEach(async () => {
  device = await aDevice();
  await given(
    device,
    had('companies', aCompany({ id: 'customer-4', name: 'Four' })),
    had('companies', aCompany({ id: 'customer-5', name: 'Five' })),
    ...six.map(([status, customer], n) => {
      const reference = `SO-000${String(n + 1)}`;
      return had(
        'salesOrders',
        aSalesOrder({ id: `order-${reference}`, reference, status, customer })
      );
    })
  );
});

/** What the list shows and counts. */
async function listed(filter: OrderFilter, about: Partial<OrdersAsked> = {}) {
  const asked = { filter, sort: 'due', search: '', from: 0, most: 50, ...about } as const;
  const { rows, total } = await ordersPage(device.db, asked, device.today());
  return { references: rows.map(({ reference }) => reference.slice(-1)).join(''), total };
}

const late = (...orders: readonly string[]) =>
  given(
    device,
    orders.map((each) => {
      const { id } = aSalesOrder({ id: `order-SO-000${each}` });
      return put('salesOrders', id, { targetDate: daysAfter(device.today(), -10) });
    })
  );

describe('the list of orders', () => {
  it('shows all of them, or those of one customer (scenario 70)', async () => {
    expect(await listed('all')).toEqual({ references: '123456', total: 6 });
    const customer = CompanyId.parse('customer-4');
    expect(await listed('all', { customer })).toEqual({ references: '123', total: 3 });
    expect(await listed('shipped', { customer })).toEqual({ references: '', total: 0 });
  });

  it('shows the open ones; what is shipped is not open any more (scenario 70)', async () => {
    expect(await listed('open')).toEqual({ references: '123', total: 3 });
  });

  it.each([
    ['pending', 3],
    ['shipped', 1],
    ['complete', 1],
    ['returned', 1],
    ['cancelled', 0],
    ['lost', 0]
  ] as const)('counts the %s ones: %d (scenario 70)', async (status, total) => {
    expect((await listed(status)).total).toBe(total);
  });

  it('shows what is overdue: open orders whose day has passed (scenario 70)', async () => {
    expect(await listed('overdue')).toEqual({ references: '', total: 0 });
    await late('1', '2', '6');
    expect(await listed('overdue')).toEqual({ references: '12', total: 2 });
    await given(device, [
      put('salesOrders', aSalesOrder({ id: 'order-SO-0003' }).id, { targetDate: device.today() })
    ]);
    expect(await listed('overdue')).toEqual({ references: '12', total: 2 });
    expect(await listed('today')).toEqual({ references: '3', total: 1 });
  });

  it('finds orders by their number and their customer, and counts all of a page', async () => {
    expect(await listed('all', { search: 'SO-0004' })).toEqual({ references: '4', total: 1 });
    expect(await listed('open', { search: 'four' })).toEqual({ references: '123', total: 3 });
    expect(await listed('all', { search: 'four five' })).toEqual({ references: '', total: 0 });
    expect(await listed('all', { from: 2, most: 2 })).toEqual({ references: '34', total: 6 });
  });
});
