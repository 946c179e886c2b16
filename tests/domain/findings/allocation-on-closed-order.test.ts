import { describe, expect, it } from 'vitest';
import { put, remove } from '#domain/changes.ts';
import { allocationOnClosedOrder } from '#domain/findings/allocation-on-closed-order.ts';
import { AllocationId, SalesOrderId } from '#domain/kernel/ids.ts';
import { aLine, aSalesOrder, aStockItem } from '#tests/support/builders.ts';
import { hadStock } from '#tests/support/device.ts';
import { aHeld, aShipping, had, settledBy } from '#tests/support/finding-facts.ts';
import { twoDevices } from '#tests/support/in-memory-device.ts';

const shop = () =>
  twoDevices(
    had('salesOrders', aSalesOrder({ status: 'in-progress' })),
    had('lines', aLine()),
    hadStock(aStockItem()),
    [aHeld({ id: 'known', quantity: 2 })]
  );

const cancel = [
  remove('allocations', AllocationId.parse('known')),
  put('salesOrders', SalesOrderId.parse('order-1'), { status: 'cancelled' })
];
const found = ({ a }: ReturnType<typeof shop>) => allocationOnClosedOrder(a.view, 'order-1');

describe('stock set aside for an order that was being closed', () => {
  it('is a finding, and holds nothing', () => {
    const both = shop();
    both.a.act('order.cancel', cancel);
    both.b.act('allocate', [aHeld({ id: 'unknown', quantity: 3 })]);
    both.meet();
    expect(found(both)).toMatchObject([
      {
        severity: 'amber',
        about: ['order-1'],
        status: 'cancelled',
        quantity: 3,
        allocations: ['unknown']
      }
    ]);
  });

  it('is none when closing released all there was', () => {
    const both = shop();
    both.a.act('order.cancel', cancel);
    both.meet();
    expect(found(both)).toEqual([]);
  });

  it('is none for what was shipped, nor while the order is open', () => {
    const both = shop();
    expect(found(both)).toEqual([]);
    both.a.act('order.ship', aShipping('known', { quantity: 2 }));
    expect(found(both)).toEqual([]);
  });

  it('is settled by releasing it', () => {
    const both = shop();
    both.a.act('order.cancel', cancel);
    both.b.act('allocate', [aHeld({ id: 'unknown', quantity: 3 })]);
    both.meet();
    const changes = settledBy(both.a, found(both));
    expect(changes).toEqual([remove('allocations', AllocationId.parse('unknown'))]);
    both.a.act('settle', changes);
    expect(both.a.open).toEqual([]);
  });
});
