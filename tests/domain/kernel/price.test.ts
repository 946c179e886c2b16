import { describe, expect, it } from 'vitest';
import { currencies, KnownCurrency, Price } from '#domain/kernel/price.ts';

describe('a price', () => {
  it('is an amount that is not below 0, in a known currency', () => {
    expect(Price.parse({ amount: '1.50', currency: 'EUR' })).toEqual({
      amount: '1.5',
      currency: 'EUR'
    });
    expect(Price.safeParse({ amount: '0', currency: 'EUR' }).success).toBe(true);
    expect(Price.safeParse({ amount: '-0.01', currency: 'EUR' }).success).toBe(false);
  });

  it.each(['XX', 'XXQ', 'eur', ''])('is not in %j (scenario 100)', (currency) => {
    expect(KnownCurrency.safeParse(currency).success).toBe(false);
  });

  it('may be in any currency that InvenTree offers, each named once', () => {
    const offered = ['AUD', 'CAD', 'CNY', 'EUR', 'GBP', 'JPY', 'NZD', 'USD'];
    expect(offered.filter((each) => !currencies.includes(each))).toEqual([]);
    expect(new Set(currencies).size).toBe(currencies.length);
  });
});
