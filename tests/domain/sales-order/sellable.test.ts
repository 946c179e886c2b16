import { describe, expect, it } from 'vitest';
import { otherCurrency, unsellable } from '#domain/sales-order/sellable.ts';
import { aPart } from '#tests/support/builders.ts';

describe('a part on an order', () => {
  it('is salable and active (R-P1, scenario 16)', () => {
    expect(unsellable(aPart())).toBeUndefined();
    expect(unsellable(aPart({ salable: false, ipn: 'SP-1' }))).toEqual({
      code: 'not-salable',
      part: 'part-1',
      name: 'SP-1 | Spanner'
    });
    expect(unsellable(aPart({ active: false }))).toEqual({
      code: 'part-inactive',
      part: 'part-1',
      name: 'Spanner'
    });
  });

  it('is priced in the currency of the order, or not at all', () => {
    expect(otherCurrency({ amount: '1', currency: 'EUR' }, 'EUR')).toBeUndefined();
    expect(otherCurrency(null, 'EUR')).toBeUndefined();
    expect(otherCurrency({ amount: '1', currency: 'USD' }, 'EUR')).toEqual({
      code: 'other-currency',
      currency: 'EUR'
    });
  });
});
