import { describe, expect, it } from 'vitest';
import { put, remove } from '#domain/changes.ts';
import {
  decideRemoveShipment,
  RemoveShipment,
  type RemoveShipmentFacts
} from '#domain/sales-order/remove-shipment.ts';
import { anAllocation, aSalesOrder, aShipment } from '#tests/support/builders.ts';

const shipment = aShipment();
const packed = anAllocation({ shipment: 'shipment-1' });

const removing = (about: Partial<RemoveShipmentFacts> = {}) =>
  decideRemoveShipment(
    { order: aSalesOrder(), shipment, allocations: [packed], ...about },
    RemoveShipment.parse({ id: 'shipment-1' })
  );

describe('removing a shipment', () => {
  it('keeps what was packed in it set aside for its lines (better than R-SH9)', () => {
    expect(removing()).toEqual({
      ok: true,
      value: [put('allocations', packed.id, { shipment: null }), remove('shipments', shipment.id)]
    });
  });

  it('removes an empty one, and leaves what holds nothing any more alone', () => {
    const value = [remove('shipments', shipment.id)];
    expect(removing({ allocations: [] })).toEqual({ ok: true, value });
    const gone = anAllocation({ shipment: 'shipment-1', state: 'void' });
    expect(removing({ allocations: [gone] })).toEqual({ ok: true, value });
  });

  it('is refused once it is sent, and on a locked order', () => {
    expect(removing({ shipment: aShipment({ sentOn: '2026-01-20' }) })).toEqual({
      ok: false,
      error: { code: 'shipment-sent', on: '2026-01-20' }
    });
    expect(removing({ order: aSalesOrder({ status: 'complete' }) })).toEqual({
      ok: false,
      error: { code: 'order-closed', status: 'complete' }
    });
  });
});
