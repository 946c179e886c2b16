import { describe, expect, it } from 'vitest';
import { put } from '#domain/changes.ts';
import {
  CheckShipment,
  decideCheckShipment,
  type CheckShipmentFacts
} from '#domain/sales-order/check-shipment.ts';
import { aSalesOrder, aShipment } from '#tests/support/builders.ts';

const asking = (checked: boolean) => CheckShipment.parse({ id: 'shipment-1', checked });
const shipment = aShipment();

const checking = (checked: boolean, about: Partial<CheckShipmentFacts> = {}) =>
  decideCheckShipment({ order: aSalesOrder(), shipment, person: 'Kim', ...about }, asking(checked));

describe('checking a shipment', () => {
  it('writes who did, and takes it back (R-SH7, scenario 58)', () => {
    expect(checking(true)).toEqual({
      ok: true,
      value: [put('shipments', shipment.id, { checkedBy: 'Kim' })]
    });
    expect(checking(false, { shipment: aShipment({ checkedBy: 'Jon' }) })).toEqual({
      ok: true,
      value: [put('shipments', shipment.id, { checkedBy: '' })]
    });
  });

  it('writes nothing when it is so already', () => {
    expect(checking(false)).toEqual({ ok: true, value: [] });
    expect(checking(true, { shipment: aShipment({ checkedBy: 'Kim' }) })).toEqual({
      ok: true,
      value: []
    });
  });

  it('is refused to nobody', () => {
    expect(checking(true, { person: '' })).toEqual({ ok: false, error: { code: 'nobody-named' } });
    expect(checking(false, { person: '' }).ok).toBe(true);
  });

  it('is refused once it is sent, and on a locked order', () => {
    expect(checking(false, { shipment: aShipment({ sentOn: '2026-01-20' }) })).toEqual({
      ok: false,
      error: { code: 'shipment-sent', on: '2026-01-20' }
    });
    expect(checking(true, { order: aSalesOrder({ status: 'cancelled' }) })).toEqual({
      ok: false,
      error: { code: 'order-closed', status: 'cancelled' }
    });
  });
});
