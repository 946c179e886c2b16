import { describe, expect, it } from 'vitest';
import { withSheet } from '../../../src/routes/sell/orders/[id]/sheet-address.ts';

const at = (query: string) => new URL(`https://shop/sell/orders/1${query}`);

describe('the address of a sheet over an order', () => {
  it('keeps what the list beside it is asked', () => {
    expect(withSheet(at('?q=pump&due=overdue'), { open: 'ship' })).toBe(
      '/sell/orders/1?q=pump&due=overdue&open=ship'
    );
  });

  it('names one sheet, and what it is about', () => {
    const sheet = { open: 'allocate', about: '7' };
    expect(withSheet(at('?line=3&open=ship'), sheet)).toBe('/sell/orders/1?open=allocate&about=7');
  });

  it('is that of the page where the sheet is closed', () => {
    expect(withSheet(at('?open=ship&about=2'), {})).toBe('/sell/orders/1');
    expect(withSheet(at('?q=pump&line=3'), {})).toBe('/sell/orders/1?q=pump');
  });
});
