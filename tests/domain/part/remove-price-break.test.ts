import { expect, it } from 'vitest';
import { remove } from '#domain/changes.ts';
import { decideRemovePriceBreak, RemovePriceBreak } from '#domain/part/remove-price-break.ts';
import { aPriceBreak } from '#tests/support/builders.ts';

it('removing a price break removes it and nothing else', () => {
  const priceBreak = aPriceBreak();
  expect(
    decideRemovePriceBreak(priceBreak, RemovePriceBreak.parse({ priceBreak: priceBreak.id }))
  ).toEqual({ ok: true, value: [remove('priceBreaks', priceBreak.id)] });
});
