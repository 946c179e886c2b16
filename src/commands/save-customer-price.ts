import { decideSaveCustomerPrice, SaveCustomerPrice } from '#domain/company/save-customer-price.ts';
import { saveCustomerPriceFacts } from '#store/facts/price.ts';
import { command } from './command.ts';

export const saveCustomerPrice = command('customer-price.save', {
  input: SaveCustomerPrice,
  facts: saveCustomerPriceFacts,
  decide: decideSaveCustomerPrice
});
