import type { Address, Company, Contact } from '../company/company.ts';
import type { Day } from '../kernel/day.ts';

export type CustomerRefusal =
  | { readonly code: 'not-a-customer'; readonly name: string }
  | { readonly code: 'customer-inactive'; readonly name: string };

/** Why no order can be started for this company, or nothing when one can (scenario 16). */
export function customerRefusal({
  isCustomer,
  active,
  name
}: Company): CustomerRefusal | undefined {
  if (!isCustomer) return { code: 'not-a-customer', name };
  return active ? undefined : { code: 'customer-inactive', name };
}

export type HeaderRefusal =
  | { readonly code: 'target-before-start'; readonly startDate: Day; readonly targetDate: Day }
  | { readonly code: 'contact-of-another'; readonly name: string }
  | { readonly code: 'address-of-another'; readonly title: string };

/** What of an order's header must fit together. */
export interface Header {
  readonly customer: string | null;
  readonly startDate: Day | null;
  readonly targetDate: Day | null;
  readonly contact: Contact | undefined;
  readonly address: Address | undefined;
}

/** Why a header does not fit together, or nothing when it does (R-T1, R-T4). */
export function headerRefusal(header: Header): HeaderRefusal | undefined {
  const { customer, startDate, targetDate, contact, address } = header;
  if (startDate !== null && targetDate !== null && startDate > targetDate)
    return { code: 'target-before-start', startDate, targetDate };
  if (contact && contact.company !== customer)
    return { code: 'contact-of-another', name: contact.name };
  if (address && address.company !== customer)
    return { code: 'address-of-another', title: address.title };
  return undefined;
}
