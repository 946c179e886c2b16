import { describe, expect, it } from 'vitest';
import { put } from '#domain/changes.ts';
import {
  decidePackShipment,
  PackShipment,
  type PackShipmentFacts
} from '#domain/sales-order/pack-shipment.ts';
import { anAllocation, aSalesOrder, aShipment } from '#tests/support/builders.ts';

const first = aShipment();
const loose = anAllocation();

const packing = (about: Partial<PackShipmentFacts> = {}, shipment: string | null = 'shipment-1') =>
  decidePackShipment(
    {
      order: aSalesOrder(),
      named: shipment === null ? undefined : first,
      shipments: [first],
      allocations: [loose],
      ...about
    },
    PackShipment.parse({ order: 'order-1', shipment, allocations: ['allocation-1'] })
  );

describe('packing held stock into a shipment', () => {
  it('says in which shipment it leaves (R-A10)', () => {
    expect(packing()).toEqual({
      ok: true,
      value: [put('allocations', loose.id, { shipment: first.id })]
    });
  });

  it('takes it out again, and writes nothing for what is where it is wanted', () => {
    const packed = anAllocation({ shipment: 'shipment-1' });
    expect(packing({ allocations: [packed] }, null)).toEqual({
      ok: true,
      value: [put('allocations', loose.id, { shipment: null })]
    });
    expect(packing({ allocations: [packed] })).toEqual({ ok: true, value: [] });
  });

  it('wants every shipment checked again whose contents change', () => {
    const checked = aShipment({ checkedBy: 'Kim' });
    const other = aShipment({ id: 'shipment-2', reference: '2', checkedBy: 'Jon' });
    const third = aShipment({ id: 'shipment-3', reference: '3', checkedBy: 'Jon' });
    const moved = anAllocation({ shipment: 'shipment-2' });
    const shipments = [checked, other, third];
    expect(packing({ named: checked, shipments, allocations: [moved] })).toEqual({
      ok: true,
      value: [
        put('allocations', moved.id, { shipment: first.id }),
        put('shipments', checked.id, { checkedBy: '' }),
        put('shipments', other.id, { checkedBy: '' })
      ]
    });
  });

  it('is refused for a shipment of another order, and for one that is sent (R-A7)', () => {
    expect(packing({ named: aShipment({ order: 'order-2' }) })).toEqual({
      ok: false,
      error: { code: 'shipment-of-another-order' }
    });
    expect(packing({ named: aShipment({ sentOn: '2026-01-20' }) })).toEqual({
      ok: false,
      error: { code: 'shipment-sent', on: '2026-01-20' }
    });
  });

  it('is refused for stock of another order, and for what is not held', () => {
    expect(packing({ allocations: [loose, anAllocation({ id: 'b', order: 'order-2' })] })).toEqual({
      ok: false,
      error: { code: 'allocation-of-another-order', allocation: 'b' }
    });
    expect(packing({ allocations: [anAllocation({ state: 'shipped' })] })).toEqual({
      ok: false,
      error: { code: 'allocation-not-held', allocation: 'allocation-1', state: 'shipped' }
    });
  });

  it('is refused on a locked order', () => {
    expect(packing({ order: aSalesOrder({ status: 'shipped' }) })).toEqual({
      ok: false,
      error: { code: 'order-closed', status: 'shipped' }
    });
  });
});
