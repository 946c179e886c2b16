import { describe, expect, it } from 'vitest';
import { add, put } from '#domain/changes.ts';
import { StockItemId } from '#domain/kernel/ids.ts';
import { none } from '#domain/kernel/quantity.ts';
import { isInStock } from '#domain/stock/availability.ts';
import { ChangeStatus, decideChangeStatus } from '#domain/stock/change-status.ts';
import { aStockItem } from '#tests/support/builders.ts';

const asking = (about: Partial<typeof ChangeStatus._zod.input> = {}) =>
  ChangeStatus.parse({ seed: 'seed', items: ['stock-1'], status: 'damaged', ...about });

describe('changing the status of stock', () => {
  it('says so in the ledger and moves nothing', () => {
    const item = StockItemId.parse('stock-1');
    expect(decideChangeStatus({ items: [aStockItem()] }, asking({ reason: 'Fell' }))).toEqual({
      ok: true,
      value: [
        put('stockItems', item, { status: 'damaged', statusText: '' }),
        add('movements', 'seed.1', {
          item,
          kind: 'status-changed',
          quantity: none,
          status: 'damaged',
          reason: 'Fell'
        })
      ]
    });
  });

  it('changes many at once and leaves those alone that have it', () => {
    const items = [
      aStockItem({ status: 'damaged' }),
      aStockItem({ id: 'stock-2' }),
      aStockItem({ id: 'stock-3', status: 'other', statusText: 'In the lab' })
    ];
    const decided = decideChangeStatus({ items }, asking());
    expect(decided.ok && decided.value.map(([, , id]) => id)).toEqual([
      'stock-2',
      'seed.1',
      'stock-3',
      'seed.2'
    ]);
  });

  it.each(['ok', 'attention', 'damaged', 'returned'] as const)(
    'leaves %s stock available (scenario 96)',
    (status) => {
      expect(isInStock(aStockItem({ status }))).toBe(true);
    }
  );

  it.each(['destroyed', 'rejected', 'lost', 'quarantined', 'other'] as const)(
    'makes %s stock not available (scenario 96)',
    (status) => {
      expect(isInStock(aStockItem({ status }))).toBe(false);
    }
  );

  it('does not understand a status that only an import has', () => {
    const asked = { seed: 'seed', items: ['stock-1'], status: 'other' };
    expect(ChangeStatus.safeParse(asked).success).toBe(false);
  });
});
