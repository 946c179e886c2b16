import { decideSaveAddress, SaveAddress } from '#domain/company/save-address.ts';
import { saveAddressFacts } from '#store/facts/company.ts';
import { command } from './command.ts';

export const saveAddress = command('address.save', {
  input: SaveAddress,
  facts: saveAddressFacts,
  decide: decideSaveAddress
});
