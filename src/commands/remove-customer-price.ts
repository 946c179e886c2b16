import {
  decideRemoveCustomerPrice,
  RemoveCustomerPrice
} from '#domain/company/remove-customer-price.ts';
import { removeCustomerPriceFacts } from '#store/facts/price.ts';
import { command } from './command.ts';

export const removeCustomerPrice = command('customer-price.remove', {
  input: RemoveCustomerPrice,
  facts: removeCustomerPriceFacts,
  decide: decideRemoveCustomerPrice
});
