import { describe, expect, it } from 'vitest';
import { create, put } from '#domain/changes.ts';
import {
  decideSaveCustomerPrice,
  SaveCustomerPrice,
  type SaveCustomerPriceFacts
} from '#domain/company/save-customer-price.ts';
import { aCompany, aCustomerPrice, aPart } from '#tests/support/builders.ts';

const price = aCustomerPrice({ quantity: 10 });
const facts: SaveCustomerPriceFacts = {
  company: aCompany(),
  part: aPart(),
  before: undefined,
  prices: []
};

const deciding = (
  about: Partial<SaveCustomerPriceFacts>,
  asked: Partial<typeof SaveCustomerPrice._zod.input> = {}
) =>
  decideSaveCustomerPrice({ ...facts, ...about }, SaveCustomerPrice.parse({ ...price, ...asked }));

describe('saving a customer’s price', () => {
  it('makes a new one', () => {
    expect(deciding({})).toEqual({ ok: true, value: [create('customerPrices', price)] });
  });

  it('writes only what differs', () => {
    const dearer = { amount: '2', currency: 'EUR' };
    expect(deciding({ before: price, prices: [price] }, { price: dearer })).toEqual({
      ok: true,
      value: [put('customerPrices', price.id, { price: dearer })]
    });
  });

  it('is refused from the same quantity on, beside another', () => {
    const prices = [aCustomerPrice({ id: 'customer-price-2', quantity: 10 })];
    expect(deciding({ prices })).toEqual({
      ok: false,
      error: { code: 'price-exists', quantity: 10 }
    });
    expect(deciding({ prices }, { quantity: 10.5 }).ok).toBe(true);
  });

  it('is refused for a company that is no customer, and for a part that is not salable', () => {
    expect(deciding({ company: aCompany({ isCustomer: false }) })).toEqual({
      ok: false,
      error: { code: 'not-a-customer' }
    });
    expect(deciding({ part: aPart({ salable: false }) })).toEqual({
      ok: false,
      error: { code: 'not-salable' }
    });
  });
});
