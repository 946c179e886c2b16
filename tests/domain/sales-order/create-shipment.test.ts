import { describe, expect, it } from 'vitest';
import { create } from '#domain/changes.ts';
import {
  CreateShipment,
  decideCreateShipment,
  type CreateShipmentFacts
} from '#domain/sales-order/create-shipment.ts';
import { anAddress, aSalesOrder, aShipment, aShipmentRecord } from '#tests/support/builders.ts';

const asking = (about: Partial<typeof CreateShipment._zod.input> = {}) =>
  CreateShipment.parse({ id: 'shipment-2', order: 'order-1', ...about });

const creating = (about: Partial<CreateShipmentFacts> = {}, asked = asking()) =>
  decideCreateShipment(
    { order: aSalesOrder(), shipments: [aShipment()], address: undefined, ...about },
    asked
  );

describe('creating a shipment', () => {
  it('gives it the next number of the order (R-SH2)', () => {
    expect(creating()).toEqual({
      ok: true,
      value: [create('shipments', aShipmentRecord({ id: 'shipment-2', reference: '2' }))]
    });
  });

  it('keeps a reference that is unused on the order, and refuses one that is not (scenario 57)', () => {
    const made = creating({}, asking({ reference: 'By air' }));
    expect(made.ok && made.value[0]?.[3]).toMatchObject({ reference: 'By air' });
    expect(creating({}, asking({ reference: '1' }))).toEqual({
      ok: false,
      error: { code: 'reference-taken', reference: '1' }
    });
  });

  it('takes an address of the customer only (R-SH3, scenario 50)', () => {
    const asked = asking({ address: 'address-1' });
    expect(creating({ address: anAddress() }, asked).ok).toBe(true);
    expect(creating({ address: anAddress({ company: 'company-2' }) }, asked)).toEqual({
      ok: false,
      error: { code: 'address-of-another', title: 'Works' }
    });
  });

  it.each(['shipped', 'complete', 'cancelled'] as const)('is refused when %s', (status) => {
    expect(creating({ order: aSalesOrder({ status }) })).toEqual({
      ok: false,
      error: { code: 'order-closed', status }
    });
  });
});
