import { describe, expect, it } from 'vitest';
import { create, put } from '#domain/changes.ts';
import { Company } from '#domain/company/company.ts';
import {
  decideSaveCompany,
  SaveCompany,
  type SaveCompanyFacts
} from '#domain/company/save-company.ts';
import { CompanyId } from '#domain/kernel/ids.ts';
import { aCompany } from '#tests/support/builders.ts';

const id = CompanyId.parse('company-1');

const deciding = (
  about: Partial<SaveCompanyFacts>,
  asked: Partial<typeof SaveCompany._zod.input>
) =>
  decideSaveCompany(
    { before: undefined, others: [], ...about },
    SaveCompany.parse({ id, ...asked })
  );

describe('saving a company', () => {
  it('makes a supplier that is no customer, in the shop’s currency (scenario 100)', () => {
    expect(deciding({}, { name: 'ABC Co' })).toEqual({
      ok: true,
      value: [create('companies', Company.parse({ id, name: 'ABC Co' }))]
    });
    expect(Company.parse({ id, name: 'ABC Co' })).toMatchObject({
      isCustomer: false,
      isSupplier: true,
      isManufacturer: false,
      active: true,
      currency: ''
    });
  });

  it('lets a customer with orders stop being one, and become inactive', () => {
    expect(deciding({ before: aCompany() }, { isCustomer: false, active: false })).toEqual({
      ok: true,
      value: [put('companies', id, { active: false, isCustomer: false })]
    });
  });

  it('is refused with the name and email of another (scenario 100)', () => {
    const others = [
      aCompany({ id: 'company-2', email: 'a@abc.com' }),
      aCompany({ id: 'company-3', name: 'abc co', email: 'b@abc.com' })
    ];
    expect(deciding({ others }, { name: 'ABC Co', email: 'a@abc.com' })).toEqual({
      ok: false,
      error: { code: 'company-exists', company: 'company-2' }
    });
    expect(deciding({ others }, { name: 'ABC Co', email: 'b@abc.com' }).ok).toBe(true);
    expect(deciding({ others }, { name: 'ABC Co' }).ok).toBe(true);
  });

  it('is refused when a change of the name alone makes it the same', () => {
    const before = aCompany({ name: 'Old', email: 'a@abc.com' });
    const others = [aCompany({ id: 'company-2', email: 'a@abc.com' })];
    expect(deciding({ before, others }, { name: 'ABC Co' })).toEqual({
      ok: false,
      error: { code: 'company-exists', company: 'company-2' }
    });
  });

  it('can still be edited when it came in twice', () => {
    const others = [aCompany({ id: 'company-2' })];
    expect(deciding({ before: aCompany(), others }, { phone: '1' }).ok).toBe(true);
  });

  it('wants a name for a new one', () => {
    const decided = deciding({}, { isCustomer: true });
    expect(decided).toMatchObject({ ok: false, error: { code: 'not-understood' } });
  });

  it.each([{ currency: 'XX' }, { currency: 'XXQ' }, { name: ' ' }, { link: 'abc.com' }])(
    'does not understand %j (scenario 100)',
    (asked) => {
      expect(SaveCompany.safeParse({ id, ...asked }).success).toBe(false);
    }
  );

  it('takes back the shop’s currency', () => {
    const before = aCompany({ currency: 'USD' });
    expect(deciding({ before }, { currency: '' })).toEqual({
      ok: true,
      value: [put('companies', id, { currency: '' })]
    });
  });
});
