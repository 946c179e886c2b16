import { describe, expect, it } from 'vitest';
import { err, ok } from '#domain/kernel/result.ts';
import { errorsOf, linkIn, priceIn, quantityIn } from '#ui/stock/stock-entry.ts';

describe('what is typed about stock', () => {
  it('is a quantity with a decimal comma', () => {
    expect(quantityIn('1,5')).toEqual(ok(1.5));
  });

  it('is 0 only for a count', () => {
    expect(quantityIn('0')).toEqual(err('Enter more than 0.'));
    expect(quantityIn('0', 'zero')).toEqual(ok(0));
  });

  it('is no price when nothing was typed, and never one below 0', () => {
    expect(priceIn(' ', 'EUR')).toEqual(ok(null));
    expect(priceIn('12,50', 'EUR')).toEqual(ok({ amount: '12.5', currency: 'EUR' }));
    expect(priceIn('-1', 'EUR')).toEqual(err('A price is not below 0.'));
  });

  it('is a link that a tap may follow, or none', () => {
    expect(linkIn(' https://example.org ')).toEqual(ok('https://example.org'));
    expect(linkIn('')).toEqual(ok(''));
    expect(linkIn('javascript:1').ok).toBe(false);
  });

  it('names only the fields that are wrong', () => {
    expect(errorsOf({ good: ok(1), bad: err('No.') })).toEqual({ bad: 'No.' });
  });
});
