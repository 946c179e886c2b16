import { describe, expect, it } from 'vitest';
import { CompanyId, StockItemId } from '#domain/kernel/ids.ts';
import { none } from '#domain/kernel/quantity.ts';
import { shelfOf } from '#domain/stock/shelf.ts';
import { aStockItem } from '#tests/support/builders.ts';

const somebody = CompanyId.parse('01890000-0000-7000-8000-000000000001');
const another = StockItemId.parse('01890000-0000-7000-8000-000000000002');

describe('where an item is listed', () => {
  it.each([
    ['good stock, with what can be used', {}, 'stock'],
    ['damaged stock, with what can be used', { status: 'damaged' }, 'stock'],
    ['quarantined stock, on a list of its own', { status: 'quarantined' }, 'quarantined'],
    ['rejected stock, with what is of no use', { status: 'rejected' }, 'unusable'],
    ['stock still being built, with what is of no use', { inProduction: true }, 'unusable'],
    [
      'what a customer has, with customers, whatever its status',
      { customer: somebody, status: 'quarantined' },
      'customer'
    ],
    ['an empty item, nowhere', { quantity: none }, 'gone'],
    ['an installed item, nowhere', { belongsTo: another }, 'gone']
  ] as const)('%s', (_, about, shelf) => {
    expect(shelfOf(aStockItem(about))).toBe(shelf);
  });
});
