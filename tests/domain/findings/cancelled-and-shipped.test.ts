import { describe, expect, it } from 'vitest';
import { put } from '#domain/changes.ts';
import { SalesOrderId } from '#domain/kernel/ids.ts';
import { cancelledAndShipped } from '#domain/findings/cancelled-and-shipped.ts';
import { aLine, aSalesOrder, aStockItem } from '#tests/support/builders.ts';
import { hadStock } from '#tests/support/device.ts';
import { aHeld, aShipping, had, settledBy } from '#tests/support/finding-facts.ts';
import { twoDevices } from '#tests/support/in-memory-device.ts';

const shop = () =>
  twoDevices(
    had('salesOrders', aSalesOrder({ status: 'in-progress' })),
    had('lines', aLine()),
    hadStock(aStockItem()),
    [aHeld({ id: 'held', quantity: 5 })]
  );

const order = SalesOrderId.parse('order-1');
const cancel = [put('salesOrders', order, { status: 'cancelled' })];
const ship = aShipping('held', { quantity: 5 });
const found = ({ a }: ReturnType<typeof shop>) => cancelledAndShipped(a.view, 'order-1');

describe('an order that was cancelled and shipped', () => {
  it('is a finding when neither knew of the other, and shows as shipped', () => {
    const both = shop();
    both.a.act('order.cancel', cancel);
    both.b.act('order.ship', ship);
    both.meet();
    expect(found(both)).toMatchObject([
      { severity: 'red', about: ['order-1'], status: 'shipped', shipments: 1 }
    ]);
  });

  it('is a finding also when only some of it was sent', () => {
    const both = shop();
    both.b.act('order.ship', aShipping('held', { quantity: 5, status: 'in-progress' }));
    both.a.act('order.cancel', cancel);
    both.meet();
    expect(found(both)).toMatchObject([{ status: 'cancelled', shipments: 1 }]);
  });

  it('is a finding when the parcel left later and its papers alone say so', () => {
    const both = shop();
    both.a.act('order.cancel', cancel);
    both.b.act(
      'order.ship',
      ship.filter(([, kind]) => kind !== 'salesOrders')
    );
    both.meet();
    expect(found(both)).toMatchObject([{ status: 'cancelled' }]);
  });

  it('is none when the rest was cancelled knowing what was sent', () => {
    const both = shop();
    both.b.act('order.ship', aShipping('held', { quantity: 5, status: 'in-progress' }));
    both.meet();
    both.a.act('order.cancel', cancel);
    both.meet();
    expect(found(both)).toEqual([]);
  });

  it('is a finding when one cancelled the rest knowingly and another all of it unknowing', () => {
    const both = shop();
    both.b.act('order.ship', aShipping('held', { quantity: 5, status: 'in-progress' }));
    both.a.act('order.cancel', cancel);
    both.b.act('order.cancel', cancel);
    both.meet();
    expect(found(both)).toMatchObject([{ status: 'cancelled', shipments: 1 }]);
  });

  it('is asked about when two cancelled it, because their rows do not say who knew', () => {
    const both = shop();
    both.b.act('order.ship', aShipping('held', { quantity: 5, status: 'in-progress' }));
    both.meet();
    both.a.act('order.cancel', cancel);
    both.b.act('order.cancel', cancel);
    both.meet();
    expect(found(both)).toHaveLength(1);
  });

  it('is none when two devices read a cancelled order and its parcel in the same file', () => {
    const file = [
      ...had('salesOrders', aSalesOrder({ status: 'cancelled' })),
      ...aShipping('held', { quantity: 5 })
        .filter(([, kind]) => kind === 'dispatches')
        .map(([op, kind, key, event]) => [op, kind, key, { ...event, imported: true }])
    ];
    const both = twoDevices();
    both.a.act('import', file);
    both.b.act('import', file);
    both.meet();
    expect(found(both)).toEqual([]);
  });

  it('is none when nothing of it was sent', () => {
    const both = shop();
    both.a.act('order.cancel', cancel);
    both.b.act('order.hold', [put('salesOrders', order, { status: 'on-hold' })]);
    both.meet();
    expect(found(both)).toEqual([]);
  });

  it('is settled as shipped', () => {
    const both = shop();
    both.a.act('order.cancel', cancel);
    both.b.act('order.ship', ship);
    both.meet();
    both.a.act('settle', settledBy(both.a, found(both)));
    expect(both.meet()).toEqual([]);
    expect(both.b.view.record('salesOrders', 'order-1')?.status).toBe('shipped');
  });
});
