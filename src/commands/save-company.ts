import { decideSaveCompany, SaveCompany } from '#domain/company/save-company.ts';
import { saveCompanyFacts } from '#store/facts/company.ts';
import { command } from './command.ts';

export const saveCompany = command('company.save', {
  input: SaveCompany,
  facts: saveCompanyFacts,
  decide: decideSaveCompany
});
