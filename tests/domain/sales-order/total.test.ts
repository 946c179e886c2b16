import { describe, expect, it } from 'vitest';
import { orderTotal, rowTotal } from '#domain/sales-order/total.ts';
import { aLine, anExtraLine, aSalesOrder } from '#tests/support/builders.ts';

const order = aSalesOrder();
const eur = (amount: string) => ({ amount, currency: 'EUR' });

describe('what an order comes to', () => {
  it('is nothing without rows', () => {
    expect(orderTotal(order, [])).toEqual({
      currency: 'EUR',
      net: '0',
      tax: '0',
      gross: '0',
      unpriced: 0,
      foreign: []
    });
  });

  it('takes quantity, price and discount (R-P2, scenario 69)', () => {
    const freight = anExtraLine({ quantity: 5, price: eur('10.00'), discount: 20 });
    expect(orderTotal(order, [freight]).net).toBe('40');
    const line = aLine({ quantity: 50, price: eur('2.50') });
    expect(orderTotal(order, [line]).net).toBe('125');
  });

  it('is less by an extra line below 0 (scenario 69)', () => {
    const rows = [aLine({ quantity: 50, price: eur('2.50') }), anExtraLine({ price: eur('-25') })];
    expect(orderTotal(order, rows).net).toBe('100');
  });

  it('adds the tax of each row', () => {
    const rows = [
      aLine({ quantity: 2, price: eur('100'), tax: 20 }),
      aLine({ id: 'line-2', quantity: 1, price: eur('10'), tax: 5.5, discount: 50 }),
      anExtraLine({ price: eur('3') })
    ];
    expect(orderTotal(order, rows)).toMatchObject({ net: '208', tax: '40.275', gross: '248.275' });
  });

  it('is exact: nothing is rounded on the way', () => {
    const rows = ['0.1', '0.2', '0.000001'].map((amount, n) =>
      aLine({ id: `line-${String(n)}`, quantity: 0.00001, price: eur(amount) })
    );
    expect(orderTotal(order, rows).net).toBe('0.00000300001');
    const large = aLine({ quantity: 9_999_999_999, price: eur('9999999999999.999999') });
    expect(orderTotal(order, [large]).net).toBe('99999999989999999990000.000001');
  });

  it('leaves rows without a price and in another currency out, and names them', () => {
    const rows = [
      aLine({ quantity: 2, price: eur('5') }),
      aLine({ id: 'line-2' }),
      anExtraLine({ price: { amount: '7', currency: 'USD' } })
    ];
    expect(orderTotal(order, rows)).toMatchObject({
      net: '10',
      unpriced: 1,
      foreign: [{ row: 'extra-1', price: { amount: '7', currency: 'USD' } }]
    });
  });
});

describe('what a row comes to', () => {
  it('is its net and its tax, or nothing without a price', () => {
    expect(rowTotal(aLine({ quantity: 2, price: eur('5'), tax: 10 }))).toEqual({
      net: '10',
      tax: '1',
      currency: 'EUR'
    });
    expect(rowTotal(aLine())).toBeUndefined();
  });
});
