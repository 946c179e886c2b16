import { describe, expect, it } from 'vitest';
import { emptyLine, readLine, textsOf, type LineTexts } from '#ui/order/line-entry.ts';
import { aLine } from '#tests/support/builders.ts';

const read = (about: Partial<LineTexts>) => readLine({ ...emptyLine, ...about }, 'EUR');

describe('what somebody typed of a line', () => {
  it('is read with a decimal comma, and without a price when there is none', () => {
    expect(read({ quantity: '2,5' })).toEqual({
      ok: true,
      value: {
        quantity: 2.5,
        price: null,
        discount: 0,
        tax: null,
        reference: '',
        targetDate: null,
        link: '',
        notes: ''
      }
    });
  });

  it('keeps a price exact, in the currency of the order', () => {
    const line = read({ price: '1,10' });
    expect(line.ok && line.value.price).toEqual({ amount: '1.1', currency: 'EUR' });
  });

  it('says everything that is wrong, each at its field', () => {
    expect(
      read({ quantity: '0', price: 'x', discount: '100,01', tax: '1.234', link: 'shop' })
    ).toEqual({
      ok: false,
      error: {
        quantity: 'Enter more than 0.',
        price: 'This is not a number. Use digits, and a comma or a dot before decimals.',
        discount: 'At most 100 %.',
        tax: 'At most 2 decimals are kept. Round the number.',
        link: 'A link starts with http://, https://, mailto: or tel:'
      }
    });
  });

  it('comes back unchanged from the form of a line', () => {
    const line = aLine({
      quantity: 2.5,
      price: { amount: '12.345', currency: 'EUR' },
      discount: 7.5,
      tax: 19,
      targetDate: '2026-02-01',
      reference: 'A',
      notes: 'B'
    });
    const { id: _id, order: _order, position: _position, part: _part, ...fields } = line;
    expect(readLine(textsOf(line), 'EUR')).toEqual({ ok: true, value: fields });
  });
});
