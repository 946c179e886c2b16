import { describe, expect, it } from 'vitest';
import type { Day } from '#domain/kernel/day.ts';
import { dispatchOf } from '#domain/sales-order/ship-dispatch.ts';
import {
  aCompany,
  aLine,
  anAddress,
  aSalesOrder,
  aShipment,
  aStockItem
} from '#tests/support/builders.ts';
import { shippingFacts, twentyFiveEach } from '#tests/support/shipping.ts';

const on = '2026-02-01' as Day;
const at = (id: string) => anAddress({ id, place: { city: id } });
const addresses = new Map(['first', 'second', 'third'].map((id) => [at(id).id, at(id)]));
const customer = aCompany({ primaryAddress: 'third' });

function shipTo(ofShipment: string | null, ofOrder: string | null, facts = {}) {
  const order = aSalesOrder({ address: ofOrder });
  const shipment = aShipment({ address: ofShipment });
  const sent = { shipment, allocations: [], virtual: [], on };
  return dispatchOf({ ...shippingFacts({ order }), addresses, customer, ...facts }, sent).header
    .shipTo;
}

describe('what is kept of a shipment', () => {
  it("goes to its own address, else to the order's, else to the customer's (R-SH3, scenario 50)", () => {
    expect(shipTo('first', 'second')).toBe('first');
    expect(shipTo(null, 'second')).toBe('second');
    expect(shipTo(null, null)).toBe('third');
    expect(shipTo(null, null, { customer: aCompany() })).toBe('');
    expect(shipTo('gone', null)).toBe('');
  });

  it('names batch and serial number of each piece, and lines as they stand', () => {
    const lines = [aLine({ position: 'b' }), aLine({ id: 'line-2', position: 'a' })];
    const [a, b] = twentyFiveEach;
    if (!a || !b) throw new Error('two allocations');
    const second = { ...b, line: aLine({ id: 'line-2' }).id };
    const items = [
      aStockItem({ id: 'stock-a', batch: 'B7' }),
      aStockItem({ id: 'stock-b', serial: '12' })
    ];
    const sent = { shipment: aShipment(), allocations: [a, second], virtual: [], on };
    expect(dispatchOf(shippingFacts({ lines, items }), sent).lines).toMatchObject([
      { line: 'line-2', from: [{ item: 'stock-b', quantity: 25, batch: '', serial: '12' }] },
      { line: 'line-1', from: [{ item: 'stock-a', quantity: 25, batch: 'B7', serial: null }] }
    ]);
  });

  it('is readable when customer and part are not here any more', () => {
    const facts = { ...shippingFacts({ parts: [] }), customer: undefined };
    const sent = { shipment: aShipment(), allocations: twentyFiveEach, virtual: [], on };
    const { header, lines } = dispatchOf(facts, sent);
    expect(header).toMatchObject({ customer: '', shipTo: '' });
    expect(lines).toMatchObject([{ part: 'part-1', ipn: '', name: '', quantity: 50 }]);
  });
});
