import { put, remove, type Change } from '../changes.ts';
import { inUse, type InUse, type Use } from '../in-use.ts';
import type { AddressId, ContactId } from '../kernel/ids.ts';
import { CompanyId } from '../kernel/ids.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import { z } from '../kernel/zod.ts';
import type { Company, CustomerPrice } from './company.ts';

/** The user wants a company gone. */
export const RemoveCompany = z.strictObject({ company: CompanyId });
export type RemoveCompany = z.infer<typeof RemoveCompany>;

export interface RemoveCompanyFacts {
  readonly company: Company;
  /** What is its own and goes with it. */
  readonly contacts: readonly ContactId[];
  readonly addresses: readonly AddressId[];
  readonly prices: readonly CustomerPrice['id'][];
  /** What points at it: orders, stock. */
  readonly uses: readonly Use[];
}

/**
 * A company that nothing points at is deleted with all that is its own; one that orders or stock
 * point at is made inactive instead, and is refused when it is inactive already (R-D2).
 */
export function decideRemoveCompany({
  company,
  contacts,
  addresses,
  prices,
  uses
}: RemoveCompanyFacts): Result<Change[], InUse> {
  const used = inUse(uses);
  if (used)
    return company.active ? ok([put('companies', company.id, { active: false })]) : err(used);
  return ok([
    remove('companies', company.id),
    ...contacts.map((id) => remove('contacts', id)),
    ...addresses.map((id) => remove('addresses', id)),
    ...prices.map((id) => remove('customerPrices', id))
  ]);
}
