import { expect, it } from 'vitest';
import { remove } from '#domain/changes.ts';
import {
  decideRemoveCustomerPrice,
  RemoveCustomerPrice
} from '#domain/company/remove-customer-price.ts';
import { aCustomerPrice } from '#tests/support/builders.ts';

it('removing a customer’s price removes it and nothing else', () => {
  const price = aCustomerPrice();
  expect(decideRemoveCustomerPrice(price, RemoveCustomerPrice.parse({ price: price.id }))).toEqual({
    ok: true,
    value: [remove('customerPrices', price.id)]
  });
});
