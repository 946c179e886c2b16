import { describe, expect, it } from 'vitest';
import { put, remove } from '#domain/changes.ts';
import { releasedButShipped } from '#domain/findings/released-but-shipped.ts';
import { AllocationId } from '#domain/kernel/ids.ts';
import { aLine, aSalesOrder, aStockItem } from '#tests/support/builders.ts';
import { hadStock } from '#tests/support/device.ts';
import { aHeld, aShipping, had, settledBy } from '#tests/support/finding-facts.ts';
import { twoDevices } from '#tests/support/in-memory-device.ts';

const shop = () =>
  twoDevices(
    had('salesOrders', aSalesOrder({ status: 'in-progress' })),
    had('lines', aLine()),
    hadStock(aStockItem()),
    [aHeld({ id: 'held', quantity: 2 })]
  );
const held = AllocationId.parse('held');

describe('a reservation that was released while its parcel left', () => {
  it('is a finding, and counts as shipped', () => {
    const { a, b, meet } = shop();
    a.act('release', [remove('allocations', held)]);
    b.act('order.ship', aShipping('held', { quantity: 2 }));
    expect(meet()).toMatchObject([
      {
        code: 'released-but-shipped',
        severity: 'amber',
        about: ['order-1', 'held'],
        allocation: 'held',
        quantity: 2
      }
    ]);
    expect(a.view.stateOf('held')).toBe('shipped');
  });

  it('is none when it was released or shipped alone', () => {
    const released = shop();
    released.a.act('release', [remove('allocations', held)]);
    expect(released.meet()).toEqual([]);
    const shipped = shop();
    shipped.a.act('order.ship', aShipping('held', { quantity: 2 }));
    expect(shipped.meet()).toEqual([]);
  });

  it('is settled as shipped', () => {
    const { a, b, meet } = shop();
    a.act('release', [remove('allocations', held)]);
    b.act('order.ship', aShipping('held', { quantity: 2 }));
    meet();
    const changes = settledBy(a, releasedButShipped(a.view, 'order-1'));
    expect(changes).toEqual([put('allocations', held, { del: false })]);
    a.act('settle', changes);
    expect(meet()).toEqual([]);
  });
});
