import { describe, expect, it } from 'vitest';
import { put } from '#domain/changes.ts';
import type { Day } from '#domain/kernel/day.ts';
import {
  decideEditShipment,
  EditShipment,
  type EditShipmentFacts
} from '#domain/sales-order/edit-shipment.ts';
import { anAddress, aSalesOrder, aShipment } from '#tests/support/builders.ts';

const waiting = aShipment();
const sent = aShipment({ sentOn: '2026-01-20' });

const asking = (about: Partial<typeof EditShipment._zod.input> = {}) =>
  EditShipment.parse({ id: 'shipment-1', ...about });

const editing = (asked: EditShipment, about: Partial<EditShipmentFacts> = {}) =>
  decideEditShipment(
    {
      order: aSalesOrder(),
      shipment: waiting,
      shipments: [waiting, aShipment({ id: 'shipment-2', reference: '2' })],
      address: undefined,
      ...about
    },
    asked
  );

const papers = asking({
  tracking: 'TRK12345',
  invoice: 'INV01234',
  link: 'https://example.org/',
  deliveryDate: '2026-02-03'
});

describe('editing a shipment', () => {
  it('writes what differs, and nothing when nothing does (scenario 58)', () => {
    const asked = asking({ tracking: 'TRK12345', notes: 'fragile', reference: '1' });
    expect(editing(asked)).toEqual({
      ok: true,
      value: [put('shipments', waiting.id, { tracking: 'TRK12345', notes: 'fragile' })]
    });
    expect(editing(asking({ reference: '1' }))).toEqual({ ok: true, value: [] });
  });

  it('keeps references apart within the order (scenario 57)', () => {
    expect(editing(asking({ reference: '2' }))).toEqual({
      ok: false,
      error: { code: 'reference-taken', reference: '2' }
    });
    expect(editing(asking({ reference: '3' })).ok).toBe(true);
  });

  it('takes an address of the customer only (R-SH3)', () => {
    const asked = asking({ address: 'address-1' });
    expect(editing(asked, { address: anAddress() }).ok).toBe(true);
    expect(editing(asked, { address: anAddress({ company: 'company-2' }) })).toEqual({
      ok: false,
      error: { code: 'address-of-another', title: 'Works' }
    });
  });

  it.each([
    ['of an open order', 'in-progress'],
    ['of a locked order', 'shipped']
  ] as const)('writes papers and delivery of a sent one %s (R-SH8, scenario 47)', (_, status) => {
    const order = aSalesOrder({ status });
    expect(editing(papers, { order, shipment: sent })).toEqual({
      ok: true,
      value: [
        put('shipments', sent.id, {
          tracking: 'TRK12345',
          invoice: 'INV01234',
          link: 'https://example.org/',
          deliveryDate: '2026-02-03' as Day
        })
      ]
    });
  });

  it('takes a delivery back (scenario 47)', () => {
    const delivered = aShipment({ sentOn: '2026-01-20', deliveryDate: '2026-01-22' });
    expect(editing(asking({ deliveryDate: null }), { shipment: delivered })).toEqual({
      ok: true,
      value: [put('shipments', sent.id, { deliveryDate: null })]
    });
  });

  it.each([{ reference: '9' }, { address: 'address-1' }, { notes: 'late' }])(
    'refuses %o of a sent one, and of any on a locked order',
    (about) => {
      expect(editing(asking(about), { shipment: sent })).toEqual({
        ok: false,
        error: { code: 'shipment-sent', on: '2026-01-20' }
      });
      expect(editing(asking(about), { order: aSalesOrder({ status: 'cancelled' }) })).toEqual({
        ok: false,
        error: { code: 'order-closed', status: 'cancelled' }
      });
    }
  );
});
