import { describe, expect, it } from 'vitest';
import { add, create } from '#domain/changes.ts';
import { BuildId, StockItemId } from '#domain/kernel/ids.ts';
import { quantity } from '#domain/kernel/quantity.ts';
import { splitOff } from '#domain/stock/split-off.ts';
import { StockItemRecord } from '#domain/stock/stock-item.ts';
import { aStockItem } from '#tests/support/builders.ts';

const source = StockItemId.parse('stock-1');
const into = StockItemId.parse('piece');

describe('splitting a piece off', () => {
  it('copies the item, names its parent, and says so in both ledgers (scenario 90)', () => {
    const item = aStockItem({ batch: 'B7', expiry: '2026-05-05', location: 'location-1' });
    const build = BuildId.parse('build-1');
    expect(
      splitOff(item, {
        quantity: quantity(30),
        into,
        about: { location: null, status: 'damaged' },
        why: { build },
        seed: 'seed',
        after: 4
      })
    ).toEqual([
      create(
        'stockItems',
        StockItemRecord.parse({
          id: 'piece',
          part: 'part-1',
          parent: 'stock-1',
          batch: 'B7',
          expiry: '2026-05-05',
          location: null,
          status: 'damaged'
        })
      ),
      add('movements', 'seed.5', {
        item: source,
        kind: 'split-off',
        quantity: quantity(-30),
        other: into,
        build
      }),
      add('movements', 'seed.6', {
        item: into,
        kind: 'split-from',
        quantity: quantity(30),
        other: source,
        build
      })
    ]);
  });
});
