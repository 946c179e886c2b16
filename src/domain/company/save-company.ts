import type { Change } from '../changes.ts';
import { someOf } from '../kernel/edit.ts';
import { CompanyId } from '../kernel/ids.ts';
import { KnownCurrency } from '../kernel/price.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import { z } from '../kernel/zod.ts';
import { save, whole, type NotUnderstood } from '../saving.ts';
import { Company } from './company.ts';

/**
 * The user enters a company, or changes one; only named fields change. Its primary address is
 * chosen where addresses are saved.
 */
export const SaveCompany = z.strictObject({
  ...someOf(Company, [
    'name',
    'description',
    'website',
    'phone',
    'email',
    'link',
    'active',
    'isCustomer',
    'isSupplier',
    'isManufacturer',
    'taxId',
    'notes',
    'tags'
  ]),
  /** Empty means the shop's own. */
  currency: KnownCurrency.or(z.literal('')).optional(),
  id: CompanyId
});
export type SaveCompany = z.infer<typeof SaveCompany>;

export interface SaveCompanyFacts {
  /** The company as it is, when it is there. */
  readonly before: Company | undefined;
  /** Other companies. Those of another name or email may be left out. */
  readonly others: readonly Company[];
}

export type SaveCompanyRefusal =
  NotUnderstood | { readonly code: 'company-exists'; readonly company: CompanyId };

/**
 * No two companies have the same name and email (scenario 100). A customer with orders may stop
 * being one, or become inactive: its orders stay as they are.
 */
export function decideSaveCompany(
  { before, others }: SaveCompanyFacts,
  asked: SaveCompany
): Result<Change[], SaveCompanyRefusal> {
  const company = whole('companies', before, asked);
  if (!company.ok) return company;
  const { name, email } = company.value;
  const isNew = name !== before?.name || email !== before.email;
  const twin = others.find((other) => other.name === name && other.email === email);
  if (isNew && twin) return err({ code: 'company-exists', company: twin.id });
  return ok(save('companies', before, company.value));
}
