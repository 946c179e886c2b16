import { describe, expect, it } from 'vitest';
import { put } from '#domain/changes.ts';
import { shippedFromTwoPlaces } from '#domain/findings/shipped-from-two-places.ts';
import { SalesOrderId, StockItemId } from '#domain/kernel/ids.ts';
import { aLine, aSalesOrder, aStockItem } from '#tests/support/builders.ts';
import { hadStock } from '#tests/support/device.ts';
import { aHeld, aMovement, aShipping, had, settledBy } from '#tests/support/finding-facts.ts';
import { twoDevices } from '#tests/support/in-memory-device.ts';

type Place = readonly [item: string, quantity: number];

const shipping = ([item, quantity]: Place) =>
  aShipping('held', { quantity, status: 'in-progress' }).map((change) =>
    change[1] === 'movements'
      ? aMovement('ship:held', {
          ...{ item, kind: 'shipped', quantity: quantity === 0 ? 0 : -quantity },
          ...{ order: 'order-1', allocation: 'held', shipment: 'shipment-1' }
        })
      : change
  );

/** Two devices send one allocation, each as it says. */
function shop(one: Place, other: Place) {
  const both = twoDevices(
    had('salesOrders', aSalesOrder({ status: 'in-progress' })),
    had('lines', aLine({ quantity: 9 })),
    hadStock(aStockItem({ quantity: 10 })),
    hadStock(aStockItem({ id: 'stock-2', quantity: 10 })),
    [aHeld({ id: 'held', quantity: 5 })]
  );
  both.a.act('order.ship', shipping(one));
  both.b.act('order.ship', shipping(other));
  both.meet();
  return {
    ...both,
    found: () => shippedFromTwoPlaces(both.a.view, 'order-1'),
    inStock: () => ['stock-1', 'stock-2'].map((id) => both.b.view.quantityOf(id))
  };
}

const elsewhere = () => shop(['stock-1', 5], ['stock-2', 5]);

describe('an allocation that two devices sent from two places', () => {
  it('is a finding; what the first says counts meanwhile', () => {
    const { found, inStock } = elsewhere();
    expect(found()).toMatchObject([
      {
        severity: 'red',
        allocation: 'held',
        accounts: [
          { item: 'stock-1', quantity: 5 },
          { item: 'stock-2', quantity: 5 }
        ]
      }
    ]);
    expect(inStock()).toEqual([5, 10]);
  });

  it('is one also when they took different quantities of one item', () => {
    expect(shop(['stock-1', 5], ['stock-1', 3]).found()).toHaveLength(1);
  });

  it('is none when both say the same, or one took the same item whole', () => {
    expect(shop(['stock-1', 5], ['stock-1', 5]).found()).toEqual([]);
    expect(shop(['stock-1', 5], ['stock-1', 0]).found()).toEqual([]);
  });

  it.each([
    ['first', [5, 10]],
    ['taken:bbbbbbb2.1', [10, 5]],
    ['both', [5, 5]]
  ])('is settled by “%s”', (action, expected) => {
    const { a, found, inStock, meet } = elsewhere();
    a.act('settle', settledBy(a, found(), action));
    meet();
    expect(inStock()).toEqual(expected);
    expect(a.open.map(({ code }) => code)).toEqual(['shipped-twice']);
  });

  it('gives an item back that did not leave whole after all', () => {
    const { a, found, inStock, meet } = shop(['stock-1', 0], ['stock-2', 5]);
    const gone = { salesOrder: SalesOrderId.parse('order-1') };
    a.act('left', [put('stockItems', StockItemId.parse('stock-1'), gone)]);
    a.act('settle', settledBy(a, found(), 'taken:bbbbbbb2.1'));
    meet();
    expect(inStock()).toEqual([10, 5]);
    expect(a.view.record('stockItems', 'stock-1')?.salesOrder).toBe(null);
  });
});
