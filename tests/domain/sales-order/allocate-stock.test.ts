import { describe, expect, it } from 'vitest';
import { create } from '#domain/changes.ts';
import type { Day } from '#domain/kernel/day.ts';
import { PartId, SalesOrderId } from '#domain/kernel/ids.ts';
import { quantity } from '#domain/kernel/quantity.ts';
import {
  AllocateStock,
  decideAllocateStock,
  type AllocateStockFacts
} from '#domain/sales-order/allocate-stock.ts';
import type { Claim } from '#domain/stock/availability.ts';
import {
  aLine,
  anAllocation,
  aSalesOrder,
  aShipmentRecord,
  aStockItem
} from '#tests/support/builders.ts';

const asking = (about: Partial<typeof AllocateStock._zod.input> = {}) =>
  AllocateStock.parse({ id: 'new', line: 'line-1', item: 'stock-1', quantity: 4, ...about });

const plain: AllocateStockFacts = {
  order: aSalesOrder(),
  line: aLine(),
  item: aStockItem(),
  parts: [PartId.parse('part-1')],
  virtual: false,
  allocations: [],
  claims: [],
  shipment: undefined,
  rules: { today: '2026-02-01' as Day, allowExpired: false, allowOverAllocation: false }
};

const deciding = (about: Partial<AllocateStockFacts>, asked = asking()) =>
  decideAllocateStock({ ...plain, ...about }, asked);

const held = (by: number): Claim => ({
  id: 'other',
  by: { kind: 'order', id: SalesOrderId.parse('order-2'), reference: 'SO-0002' },
  quantity: quantity(by)
});

describe('allocating stock to a line', () => {
  it('sets the stock aside (R-A1)', () => {
    const asked = asking();
    expect(deciding({}, asked)).toEqual({
      ok: true,
      value: [create('allocations', { ...asked, order: plain.order.id })]
    });
  });

  it('may take exactly what is free, to exactly what is missing', () => {
    const tight = { line: aLine({ quantity: 4 }), item: aStockItem({ quantity: 4 }) };
    expect(deciding(tight).ok).toBe(true);
  });

  it('is refused when the order is closed', () => {
    expect(deciding({ order: aSalesOrder({ status: 'complete' }) })).toEqual({
      ok: false,
      error: { code: 'order-closed', status: 'complete' }
    });
  });

  it('is refused for stock of another part (R-A3)', () => {
    const other = aStockItem({ part: 'part-2' });
    expect(deciding({ item: other })).toEqual({ ok: false, error: { code: 'wrong-part' } });
  });

  it('takes stock of a variant of the part (scenario 22)', () => {
    const variant = aStockItem({ part: 'part-2' });
    const parts = [PartId.parse('part-1'), PartId.parse('part-2')];
    expect(deciding({ item: variant, parts }).ok).toBe(true);
  });

  it('goes into a shipment of the order that has not been sent (scenario 23)', () => {
    const shipment = { ...aShipmentRecord(), sentOn: null };
    expect(deciding({ shipment }).ok).toBe(true);
    expect(deciding({ shipment: { ...shipment, sentOn: '2026-01-31' as Day } })).toEqual({
      ok: false,
      error: { code: 'shipment-sent', on: '2026-01-31' }
    });
    const other = { ...aShipmentRecord({ order: 'order-2' }), sentOn: null };
    expect(deciding({ shipment: other })).toEqual({
      ok: false,
      error: { code: 'shipment-of-another-order' }
    });
  });

  it('is refused for a virtual part (R-A11)', () => {
    expect(deciding({ virtual: true })).toEqual({
      ok: false,
      error: { code: 'nothing-to-allocate' }
    });
  });

  it.each([
    ['with-customer', { customer: 'company-2' }],
    ['with-customer', { salesOrder: 'order-9' }],
    ['installed', { belongsTo: 'stock-9' }],
    ['consumed', { consumedBy: 'build-9' }],
    ['in-production', { inProduction: true }],
    ['empty', { quantity: 0 }],
    ['status', { status: 'quarantined' }],
    ['expired', { expiry: '2026-01-31' }]
  ] as const)('is refused for stock that is %s (R-K1)', (why, about) => {
    const item = aStockItem(about);
    expect(deciding({ item })).toEqual({
      ok: false,
      error: { code: 'not-available', why, status: item.status }
    });
  });

  it('takes stock on its expiry day, and past it when the setting allows', () => {
    expect(deciding({ item: aStockItem({ expiry: '2026-02-01' }) }).ok).toBe(true);
    const rules = { ...plain.rules, allowExpired: true };
    expect(deciding({ item: aStockItem({ expiry: '2026-01-31' }), rules }).ok).toBe(true);
  });

  it('is refused past what is free, and says who holds the rest (R-A4, scenario 32)', () => {
    const claims = [held(7)];
    expect(deciding({ item: aStockItem({ quantity: 10 }), claims })).toEqual({
      ok: false,
      error: { code: 'not-enough-stock', free: 3, held: claims }
    });
    expect(
      deciding({ item: aStockItem({ quantity: 10 }), claims }, asking({ quantity: 3 })).ok
    ).toBe(true);
  });

  it('is refused past what the line still needs, unless the setting allows', () => {
    const line = aLine({ quantity: 10 });
    const allocations = [
      anAllocation({ quantity: 5 }),
      anAllocation({ id: 'allocation-2', quantity: 2, state: 'shipped' }),
      anAllocation({ id: 'allocation-3', quantity: 2, state: 'void' })
    ];
    expect(deciding({ line, allocations })).toEqual({
      ok: false,
      error: { code: 'more-than-ordered', missing: 3 }
    });
    const rules = { ...plain.rules, allowOverAllocation: true };
    expect(deciding({ line, allocations, rules }).ok).toBe(true);
  });

  it('takes a serialised item whole: quantity 1 (scenario 31)', () => {
    const item = aStockItem({ serial: '7', quantity: 1 });
    expect(deciding({ item })).toEqual({ ok: false, error: { code: 'serial-is-one' } });
    expect(deciding({ item }, asking({ quantity: 1 })).ok).toBe(true);
  });

  it.each([0, -1, NaN, Infinity, 1e308, 0.000001])('does not understand %d pieces', (many) => {
    const asked = { id: 'new', line: 'line-1', item: 'stock-1', quantity: many };
    expect(AllocateStock.safeParse(asked).success).toBe(false);
  });
});
