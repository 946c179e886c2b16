import { describe, expect, it } from 'vitest';
import { differing, someOf } from '#domain/kernel/edit.ts';
import { z } from '#domain/kernel/zod.ts';
import { Line } from '#domain/sales-order/sales-order.ts';
import { aLine } from '#tests/support/builders.ts';

const Edit = z.strictObject(someOf(Line, ['notes', 'price', 'quantity']));

describe('an edit of some fields', () => {
  it('names what somebody changed and nothing else', () => {
    expect(Edit.parse({})).toEqual({});
    expect(Edit.parse({ notes: 'red' })).toEqual({ notes: 'red' });
    expect(Edit.parse({ price: null })).toEqual({ price: null });
  });

  it('keeps the limits of each field', () => {
    expect(Edit.safeParse({ quantity: 0 }).success).toBe(false);
    expect(Edit.safeParse({ notes: 'x'.repeat(501) }).success).toBe(false);
    expect(Edit.safeParse({ order: 'order-1' }).success).toBe(false);
  });

  it('writes only what is different from before', () => {
    const line = aLine({ notes: 'red', price: { amount: '1', currency: 'EUR' } });
    expect(differing(line, Edit.parse({ notes: 'red', quantity: 3 }))).toEqual({ quantity: 3 });
    expect(differing(line, Edit.parse({ price: { amount: '1.00', currency: 'EUR' } }))).toEqual({});
    expect(differing(line, Edit.parse({ price: null }))).toEqual({ price: null });
    expect(differing(line, { notes: undefined })).toEqual({});
  });
});
