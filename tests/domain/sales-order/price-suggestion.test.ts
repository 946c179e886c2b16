import { describe, expect, it } from 'vitest';
import { CustomerPrice } from '#domain/company/company.ts';
import { quantity } from '#domain/kernel/quantity.ts';
import { suggestedPrice } from '#domain/sales-order/price-suggestion.ts';
import { aPriceBreak } from '#tests/support/builders.ts';

const money = (amount: string, currency = 'EUR') => ({ amount, currency });
const breaks = [
  aPriceBreak({ price: money('3') }),
  aPriceBreak({ id: 'break-100', quantity: 100, price: money('2') }),
  aPriceBreak({ id: 'break-10', quantity: 10, price: money('2.5') }),
  aPriceBreak({ id: 'break-usd', quantity: 10, price: money('9', 'USD') })
];
const own = CustomerPrice.parse({
  id: 'price-1',
  company: 'company-1',
  part: 'part-1',
  quantity: 20,
  price: money('2.2')
});

const suggesting = (many: number, customer = [own], currency = 'EUR') =>
  suggestedPrice({ customer, part: breaks }, quantity(many), currency);

describe('the price to offer', () => {
  it('is that of the largest break that the quantity reaches (R-P4)', () => {
    const priceOf = (many: number) => suggesting(many, [])?.price.amount;
    expect([1, 9.99999, 10, 99, 100, 1000].map(priceOf)).toEqual([
      '3',
      '3',
      '2.5',
      '2.5',
      '2',
      '2'
    ]);
  });

  it('is the customer’s own first, once the quantity reaches it', () => {
    expect(suggesting(20)).toEqual({ price: money('2.2'), from: 'customer', quantity: 20 });
    expect(suggesting(500)?.from).toBe('customer');
    expect(suggesting(19)).toEqual({ price: money('2.5'), from: 'part', quantity: 10 });
  });

  it('is in the currency of the order or is not offered', () => {
    expect(suggesting(10, [own], 'USD')?.price).toEqual(money('9', 'USD'));
    expect(suggesting(9, [own], 'USD')).toBeUndefined();
    expect(suggesting(0.5)).toBeUndefined();
  });
});
