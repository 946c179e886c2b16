import { describe, expect, it } from 'vitest';
import { put } from '#domain/changes.ts';
import { addedToSentShipment } from '#domain/findings/added-to-sent-shipment.ts';
import { AllocationId, ShipmentId } from '#domain/kernel/ids.ts';
import { aLine, aSalesOrder, aShipmentRecord, aStockItem } from '#tests/support/builders.ts';
import { hadStock } from '#tests/support/device.ts';
import { aHeld, aShipping, had, settledBy } from '#tests/support/finding-facts.ts';
import { twoDevices } from '#tests/support/in-memory-device.ts';

const packed = [
  put('allocations', AllocationId.parse('late'), { shipment: ShipmentId.parse('shipment-1') })
];

/** One device sends a shipment of two while the other packs three more into it. */
function shop() {
  const both = twoDevices(
    had('salesOrders', aSalesOrder({ status: 'in-progress' })),
    had('lines', aLine({ quantity: 5 })),
    had('shipments', aShipmentRecord()),
    hadStock(aStockItem({ quantity: 10 })),
    [aHeld({ id: 'held', quantity: 2 }), aHeld({ id: 'late', quantity: 3 })]
  );
  both.a.act('order.ship', aShipping('held', { quantity: 2, status: 'in-progress' }));
  both.b.act('shipment.pack', packed);
  both.meet();
  return both;
}

describe('stock that was packed into a shipment after it left', () => {
  it('is a finding, and stays on the shelf', () => {
    const { a } = shop();
    expect(addedToSentShipment(a.view, 'order-1')).toMatchObject([
      { severity: 'amber', shipment: 'shipment-1', quantity: 3, allocations: ['late'] }
    ]);
    expect(a.view.quantityOf('stock-1')).toBe(8);
  });

  it('is none in a shipment that waits', () => {
    const { a } = twoDevices(
      had('salesOrders', aSalesOrder({ status: 'in-progress' })),
      hadStock(aStockItem({ quantity: 10 })),
      [aHeld({ id: 'late', quantity: 3 }), ...packed]
    );
    expect(addedToSentShipment(a.view, 'order-1')).toEqual([]);
  });

  it('goes with the next shipment', () => {
    const { a, b, meet } = shop();
    a.act('settle', settledBy(a, a.open));
    expect(meet()).toEqual([]);
    expect(b.view.record('allocations', 'late')?.shipment).toBe(null);
    expect(b.view.stateOf('late')).toBe('open');
  });

  it('or was in the parcel: it has left then, and is with the customer', () => {
    const { a, b, meet } = shop();
    a.act('settle', settledBy(a, a.open, 'was-in-it'));
    expect(meet()).toEqual([]);
    expect(b.view.stateOf('late')).toBe('shipped');
    expect(b.view.quantityOf('stock-1')).toBe(5);
    expect(b.view.quantityOf('late.1')).toBe(3);
    expect(b.view.record('stockItems', 'late.1')).toMatchObject({
      customer: 'company-1',
      salesOrder: 'order-1'
    });
  });
});
