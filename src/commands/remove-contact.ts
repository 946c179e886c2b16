import { decideRemoveContact, RemoveContact } from '#domain/company/remove-contact.ts';
import { removeContactFacts } from '#store/facts/company.ts';
import { command } from './command.ts';

export const removeContact = command('contact.remove', {
  input: RemoveContact,
  facts: removeContactFacts,
  decide: decideRemoveContact
});
