import { describe, expect, it } from 'vitest';
import { create, put } from '#domain/changes.ts';
import {
  decideSavePriceBreak,
  SavePriceBreak,
  type SavePriceBreakFacts
} from '#domain/part/save-price-break.ts';
import { aPart, aPriceBreak } from '#tests/support/builders.ts';

const priceBreak = aPriceBreak({ quantity: 10 });
const facts: SavePriceBreakFacts = { part: aPart(), before: undefined, breaks: [] };

const deciding = (
  about: Partial<SavePriceBreakFacts>,
  asked: Partial<typeof SavePriceBreak._zod.input> = {}
) =>
  decideSavePriceBreak({ ...facts, ...about }, SavePriceBreak.parse({ ...priceBreak, ...asked }));

describe('saving a price break', () => {
  it('makes a new one', () => {
    expect(deciding({})).toEqual({ ok: true, value: [create('priceBreaks', priceBreak)] });
  });

  it('writes only what differs', () => {
    const breaks = [priceBreak];
    expect(deciding({ before: priceBreak, breaks }, { quantity: 20 })).toEqual({
      ok: true,
      value: [put('priceBreaks', priceBreak.id, { quantity: 20 as typeof priceBreak.quantity })]
    });
  });

  it('is refused from the same quantity on, beside another', () => {
    const breaks = [aPriceBreak({ id: 'break-2', quantity: 10 })];
    expect(deciding({ breaks })).toEqual({
      ok: false,
      error: { code: 'price-exists', quantity: 10 }
    });
    expect(deciding({ breaks }, { quantity: 9 }).ok).toBe(true);
  });

  it('is refused for a part that is not salable', () => {
    expect(deciding({ part: aPart({ salable: false }) })).toEqual({
      ok: false,
      error: { code: 'not-salable' }
    });
  });
});
