import { decideRemoveAddress, RemoveAddress } from '#domain/company/remove-address.ts';
import { removeAddressFacts } from '#store/facts/company.ts';
import { command } from './command.ts';

export const removeAddress = command('address.remove', {
  input: RemoveAddress,
  facts: removeAddressFacts,
  decide: decideRemoveAddress
});
