import { describe, expect, it } from 'vitest';
import { quantity } from '#domain/kernel/quantity.ts';
import { newOrderRows, newOrderSummary } from '#ui/order/new-order-rows.ts';
import { aCustomerPrice, aPriceBreak } from '#tests/support/builders.ts';

const spanner = {
  name: 'Spanner',
  units: '',
  virtual: false,
  free: quantity(12),
  prices: {
    customer: [],
    part: [aPriceBreak({ quantity: 1, price: { amount: '2.50', currency: 'EUR' } })]
  }
};
const parts = new Map<string, typeof spanner | null>([
  ['spanner', spanner],
  ['gone', null],
  ['labour', { ...spanner, virtual: true, prices: { customer: [], part: [] } }]
]);

const rowsOf = (...lines: readonly (readonly [part: string, quantity: string])[]) =>
  newOrderRows(
    lines.map(([part, quantity], key) => ({ key, part, quantity })),
    { parts, currency: 'EUR' }
  );

describe('a line of an order that is being entered', () => {
  it('says what is in stock and what is short', () => {
    const [row] = rowsOf(['spanner', '20']);
    expect(row).toMatchObject({ quantity: 20, cover: '12 free in stock · 8 short', short: 8 });
  });

  it('finds only what the line above leaves of the same part', () => {
    const rows = rowsOf(['spanner', '10'], ['spanner', '5']);
    expect(rows.map(({ short }) => short)).toEqual([0, 3]);
    expect(rows[1]?.cover).toBe('2 free in stock · 3 short');
  });

  it('needs no stock for what is not a thing', () => {
    expect(rowsOf(['labour', '20'])[0]).toMatchObject({ cover: '', short: 0 });
  });

  it('takes the price of the lists, the customer’s own before the part’s', () => {
    expect(rowsOf(['spanner', '20'])[0]?.price).toMatchObject({ from: 'part' });
    const own = aCustomerPrice({ quantity: 1, price: { amount: '2', currency: 'EUR' } });
    const prices = { ...spanner.prices, customer: [own] };
    const line = { key: 1, part: 'spanner', quantity: '20' };
    const [row] = newOrderRows([line], {
      parts: new Map([['spanner', { ...spanner, prices }]]),
      currency: 'EUR'
    });
    expect(row?.price).toMatchObject({ from: 'customer', price: { amount: '2' } });
  });

  it('takes no price where none is wanted', () => {
    const line = { key: 1, part: 'spanner', quantity: '20' };
    expect(newOrderRows([line], { parts, currency: undefined })[0]?.price).toBeUndefined();
  });

  it.each([
    ['', 'Enter a number.'],
    ['0', 'Enter more than 0.'],
    ['4006381333931', 'More than 6 digits. Was it a barcode? Enter how many.']
  ])('refuses %j in words', (text, error) => {
    expect(rowsOf(['spanner', text])[0]).toMatchObject({ quantity: undefined, error });
  });

  it('says when its part has gone meanwhile, but not before the parts are read', () => {
    expect(rowsOf(['gone', '1'])[0]?.error).toMatch(/not here any more/);
    const line = { key: 1, part: 'gone', quantity: '1' };
    expect(newOrderRows([line], { parts: new Map(), currency: 'EUR' })[0]).toMatchObject({
      quantity: 1,
      name: '…'
    });
  });
});

describe('an order that is being entered, in one line', () => {
  const text = (...lines: readonly (readonly [string, string])[]) =>
    newOrderSummary(rowsOf(...lines), 'EUR').replaceAll('\u00a0', ' ');

  it('is its lines, items, what they come to, and how many are short', () => {
    expect(text(['spanner', '10'], ['spanner', '10'])).toBe(
      '2 lines · 20 items · €50.00 · 1 line short'
    );
  });

  it('is no more than 0 lines before there is one', () => {
    expect(text()).toBe('0 lines');
  });

  it('says which lines are not in the sum', () => {
    expect(text(['spanner', '1'], ['labour', '2'])).toBe(
      '2 lines · 3 items · €2.50 · 1 line without a price'
    );
    expect(text(['labour', '2'])).toBe('1 line · 2 items');
  });
});
