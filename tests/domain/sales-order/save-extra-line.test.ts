import { describe, expect, it } from 'vitest';
import { create, put } from '#domain/changes.ts';
import {
  decideSaveExtraLine,
  SaveExtraLine,
  type SaveExtraLineFacts
} from '#domain/sales-order/save-extra-line.ts';
import { anExtraLine, aSalesOrder } from '#tests/support/builders.ts';

const asking = (about: Partial<typeof SaveExtraLine._zod.input> = {}) =>
  SaveExtraLine.parse({
    id: 'extra-1',
    order: 'order-1',
    description: 'Freight',
    quantity: 1,
    ...about
  });

const deciding = (about: Partial<SaveExtraLineFacts>, asked = asking()) =>
  decideSaveExtraLine({ order: aSalesOrder(), before: undefined, extraLines: [], ...about }, asked);

const before = anExtraLine({ position: 'i00000' });

describe('saving an extra line', () => {
  it('adds a new one after all others; its price may be below 0 (scenario 69)', () => {
    const price = { amount: '-25', currency: 'EUR' };
    const asked = asking({ id: 'extra-2', price });
    expect(deciding({ extraLines: [before] }, asked)).toEqual({
      ok: true,
      value: [create('extraLines', anExtraLine({ id: 'extra-2', price, position: 'i00001' }))]
    });
  });

  it('writes what is different in one that is there', () => {
    expect(deciding({ before, extraLines: [before] }, asking({ quantity: 1, tax: 20 }))).toEqual({
      ok: true,
      value: [put('extraLines', before.id, { tax: 20 })]
    });
    expect(deciding({ before })).toEqual({ ok: true, value: [] });
  });

  it('is refused when the order is closed (scenario 67)', () => {
    expect(deciding({ order: aSalesOrder({ status: 'complete' }) })).toEqual({
      ok: false,
      error: { code: 'order-closed', status: 'complete' }
    });
  });

  it('is refused for a price in another currency', () => {
    expect(deciding({}, asking({ price: { amount: '1', currency: 'USD' } }))).toEqual({
      ok: false,
      error: { code: 'other-currency', currency: 'EUR' }
    });
  });
});
