import { describe, expect, it } from 'vitest';
import { acknowledged } from '#domain/findings/offer.ts';
import { aLine, aSalesOrder, aStockItem } from '#tests/support/builders.ts';
import { hadStock } from '#tests/support/device.ts';
import { aHeld, aShipping, had } from '#tests/support/finding-facts.ts';
import { twoDevices } from '#tests/support/in-memory-device.ts';

const shop = () =>
  twoDevices(
    had('salesOrders', aSalesOrder({ status: 'in-progress' })),
    had('lines', aLine()),
    hadStock(aStockItem({ quantity: 10 })),
    [aHeld({ id: 'one', quantity: 3 })]
  );

describe('a shipment that two devices sent', () => {
  it('is one finding, and its stock left once', () => {
    const { a, b, meet } = shop();
    a.act('order.ship', aShipping('one', { quantity: 3 }));
    b.act('order.ship', aShipping('one', { quantity: 3 }));
    expect(meet()).toMatchObject([
      { code: 'shipped-twice', severity: 'red', about: ['order-1', 'shipment-1'], times: 2 }
    ]);
    expect(a.view.quantityOf('stock-1')).toBe(7);
  });

  it('is none when each sent another shipment', () => {
    const { a, b, meet } = shop();
    b.act('allocate', [aHeld({ id: 'two', quantity: 4 })]);
    a.act('order.ship', aShipping('one', { quantity: 3 }));
    b.act('order.ship', aShipping('two', { quantity: 4, shipment: 'shipment-2' }));
    expect(meet()).toEqual([]);
  });

  it('is closed by saying that it was one parcel', () => {
    const { a, b, meet } = shop();
    a.act('order.ship', aShipping('one', { quantity: 3 }));
    b.act('order.ship', aShipping('one', { quantity: 3 }));
    a.act('leave', meet().flatMap(acknowledged));
    expect(meet()).toEqual([]);
    expect(b.open).toEqual([]);
  });
});
