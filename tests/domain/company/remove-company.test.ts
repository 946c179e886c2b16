import { describe, expect, it } from 'vitest';
import { put, remove } from '#domain/changes.ts';
import { decideRemoveCompany, type RemoveCompanyFacts } from '#domain/company/remove-company.ts';
import { aCompany, aContact, aCustomerPrice, anAddress } from '#tests/support/builders.ts';

const company = aCompany();
const unused: RemoveCompanyFacts = { company, contacts: [], addresses: [], prices: [], uses: [] };
const used = { uses: [{ kind: 'salesOrders', count: 2 }] } as const;

describe('removing a company', () => {
  it('deletes it with all that is its own when nothing points at it', () => {
    const [contact, address, price] = [aContact(), anAddress(), aCustomerPrice()];
    expect(
      decideRemoveCompany({
        ...unused,
        contacts: [contact.id],
        addresses: [address.id],
        prices: [price.id],
        uses: [{ kind: 'salesOrders', count: 0 }]
      })
    ).toEqual({
      ok: true,
      value: [
        remove('companies', company.id),
        remove('contacts', contact.id),
        remove('addresses', address.id),
        remove('customerPrices', price.id)
      ]
    });
  });

  it('makes it inactive when orders point at it (R-D2: InvenTree takes it off the orders)', () => {
    expect(decideRemoveCompany({ ...unused, ...used })).toEqual({
      ok: true,
      value: [put('companies', company.id, { active: false })]
    });
  });

  it('is refused when it is inactive already, and says who points at it', () => {
    const inactive = aCompany({ active: false });
    expect(decideRemoveCompany({ ...unused, ...used, company: inactive })).toEqual({
      ok: false,
      error: { code: 'in-use', by: [{ kind: 'salesOrders', count: 2 }] }
    });
  });
});
