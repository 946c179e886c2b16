import { describe, expect, it } from 'vitest';
import { add, put } from '#domain/changes.ts';
import type { Day } from '#domain/kernel/day.ts';
import { AllocationId, BuildAllocationId, StockItemId } from '#domain/kernel/ids.ts';
import { quantity } from '#domain/kernel/quantity.ts';
import { decideMergeStock, MergeStock, type MergeStockFacts } from '#domain/stock/merge-stock.ts';
import { aStockItem } from '#tests/support/builders.ts';

const id = (name: string) => StockItemId.parse(name);
const into = id('stock-1');

const facts: MergeStockFacts = {
  into: aStockItem({ quantity: 10 }),
  items: [
    aStockItem({ id: 'stock-2', quantity: 20 }),
    aStockItem({ id: 'stock-3', quantity: 30, location: 'location-3' })
  ],
  allocations: [],
  buildAllocations: []
};

const asked = MergeStock.parse({ seed: 'seed', into: 'stock-1', items: ['stock-2', 'stock-3'] });

const deciding = (about: Partial<MergeStockFacts>) =>
  decideMergeStock({ ...facts, ...about }, asked);

describe('merging stock', () => {
  it('makes one item of 60 out of 10, 20 and 30 (scenario 92)', () => {
    expect(deciding({})).toEqual({
      ok: true,
      value: [
        add('movements', 'seed.1', {
          item: id('stock-2'),
          kind: 'merged-into',
          quantity: quantity(-20),
          other: into
        }),
        add('movements', 'seed.2', {
          item: into,
          kind: 'merged-from',
          quantity: quantity(20),
          other: id('stock-2')
        }),
        add('movements', 'seed.3', {
          item: id('stock-3'),
          kind: 'merged-into',
          quantity: quantity(-30),
          other: into
        }),
        add('movements', 'seed.4', {
          item: into,
          kind: 'merged-from',
          quantity: quantity(30),
          other: id('stock-3')
        })
      ]
    });
  });

  it('keeps what orders and builds hold, on the item that stays', () => {
    const decided = deciding({
      allocations: [AllocationId.parse('allocation-1')],
      buildAllocations: [BuildAllocationId.parse('hold-1')]
    });
    expect(decided.ok && decided.value.slice(4)).toEqual([
      put('allocations', AllocationId.parse('allocation-1'), { item: into }),
      put('buildAllocations', BuildAllocationId.parse('hold-1'), { item: into })
    ]);
  });

  it('averages the price and expires with the first (R-K6)', () => {
    const price = (amount: string) => ({ amount, currency: 'EUR' });
    const decided = deciding({
      into: aStockItem({ quantity: 10, purchasePrice: price('10'), expiry: '2026-09-01' }),
      items: [
        aStockItem({
          id: 'stock-2',
          quantity: 30,
          purchasePrice: price('20'),
          expiry: '2026-05-01'
        }),
        aStockItem({ id: 'stock-3', quantity: 0, expiry: '2026-01-01' })
      ]
    });
    expect(decided.ok && decided.value[0]).toEqual(
      put('stockItems', into, { purchasePrice: price('17.5'), expiry: '2026-05-01' as Day })
    );
  });

  it.each([
    ['other-part', { part: 'part-2' }],
    ['other-status', { status: 'damaged' }],
    ['serial-is-one', { serial: '7', quantity: 1 }],
    ['in-production', { inProduction: true }]
  ] as const)('is refused: %s (R-K6, scenario 92)', (code, about) => {
    expect(deciding({ items: [aStockItem({ id: 'stock-2', ...about })] })).toEqual({
      ok: false,
      error: { code, item: 'stock-2' }
    });
  });

  it.each([
    ['with-customer', { customer: 'company-1' }],
    ['installed', { belongsTo: 'stock-9' }]
  ] as const)('is refused for what is %s, also as the item that stays', (why, about) => {
    expect(deciding({ items: [aStockItem({ id: 'stock-2', ...about })] })).toEqual({
      ok: false,
      error: { code: 'stock-away', item: 'stock-2', why }
    });
    expect(deciding({ into: aStockItem(about) })).toEqual({
      ok: false,
      error: { code: 'stock-away', item: 'stock-1', why }
    });
  });

  it('is refused across currencies', () => {
    const items = [
      aStockItem({ id: 'stock-2', purchasePrice: { amount: '1', currency: 'EUR' } }),
      aStockItem({ id: 'stock-3', purchasePrice: { amount: '1', currency: 'USD' } })
    ];
    expect(deciding({ items })).toEqual({
      ok: false,
      error: { code: 'other-currencies', currencies: ['EUR', 'USD'] }
    });
  });

  it.each([[['stock-1']], [['stock-2', 'stock-2']], [[]]])('does not understand %j', (items) => {
    expect(MergeStock.safeParse({ seed: 'seed', into: 'stock-1', items }).success).toBe(false);
  });
});
