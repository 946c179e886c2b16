import { describe, expect, it } from 'vitest';
import { mergedPrice } from '#domain/stock/merged-price.ts';
import { aStockItem } from '#tests/support/builders.ts';

const priced = (quantity: number, amount: string | null, currency = 'EUR') =>
  aStockItem({ quantity, purchasePrice: amount === null ? null : { amount, currency } });

const euros = (amount: string) => ({ ok: true, value: { amount, currency: 'EUR' } });

describe('the price of merged stock', () => {
  it('is the average by quantity (scenario 92)', () => {
    expect(mergedPrice([priced(10, '5'), priced(20, '12.5'), priced(10, '37.5')])).toEqual(
      euros('16.875')
    );
  });

  it('is exact, rounded half away from zero to six decimals', () => {
    expect(mergedPrice([priced(1, '1'), priced(2, '2')])).toEqual(euros('1.666667'));
    expect(mergedPrice([priced(0.1, '0.1'), priced(0.2, '0.1')])).toEqual(euros('0.1'));
  });

  it('leaves out what has no price, or no stock', () => {
    expect(mergedPrice([priced(10, null), priced(20, '3'), priced(0, '9', 'USD')])).toEqual(
      euros('3')
    );
  });

  it('is none when nothing has one, and stays when nothing is there', () => {
    expect(mergedPrice([priced(10, null), priced(20, null)])).toEqual({ ok: true, value: null });
    expect(mergedPrice([priced(0, '3'), priced(0, '4')])).toEqual(euros('3'));
  });

  it('is refused across currencies', () => {
    expect(mergedPrice([priced(1, '1'), priced(1, '1', 'USD')])).toEqual({
      ok: false,
      error: { code: 'other-currencies', currencies: ['EUR', 'USD'] }
    });
  });
});
