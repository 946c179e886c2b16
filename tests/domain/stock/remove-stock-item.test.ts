import { describe, expect, it } from 'vitest';
import { remove } from '#domain/changes.ts';
import { StockItemId } from '#domain/kernel/ids.ts';
import { decideRemoveStockItem } from '#domain/stock/remove-stock-item.ts';
import { aStockItem } from '#tests/support/builders.ts';

const empty = aStockItem({ quantity: 0 });

describe('removing a stock item', () => {
  it('removes an empty one that nothing points at (R-K3)', () => {
    expect(
      decideRemoveStockItem({ item: empty, uses: [{ kind: 'allocations', count: 0 }] })
    ).toEqual({ ok: true, value: [remove('stockItems', StockItemId.parse('stock-1'))] });
  });

  it.each([0.00001, -1])('is refused while its ledger says %d', (quantity) => {
    expect(decideRemoveStockItem({ item: aStockItem({ quantity }), uses: [] })).toEqual({
      ok: false,
      error: { code: 'not-empty', quantity }
    });
  });

  it('is refused while something points at it, and says what (R-K3)', () => {
    expect(
      decideRemoveStockItem({
        item: empty,
        uses: [
          { kind: 'allocations', count: 2 },
          { kind: 'outputs', count: 0 },
          { kind: 'stockItems', count: 1 }
        ]
      })
    ).toEqual({
      ok: false,
      error: {
        code: 'in-use',
        by: [
          { kind: 'allocations', count: 2 },
          { kind: 'stockItems', count: 1 }
        ]
      }
    });
  });
});
