import { decideSaveContact, SaveContact } from '#domain/company/save-contact.ts';
import { saveContactFacts } from '#store/facts/company.ts';
import { command } from './command.ts';

export const saveContact = command('contact.save', {
  input: SaveContact,
  facts: saveContactFacts,
  decide: decideSaveContact
});
