import { decideRemoveCompany, RemoveCompany } from '#domain/company/remove-company.ts';
import { removeCompanyFacts } from '#store/facts/company.ts';
import { command } from './command.ts';

export const removeCompany = command('company.remove', {
  input: RemoveCompany,
  facts: removeCompanyFacts,
  decide: decideRemoveCompany
});
