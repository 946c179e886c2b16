import { describe, expect, it } from 'vitest';
import {
  companyErrors,
  emptyCompany,
  readAddress,
  readCompany,
  textsOf
} from '#ui/company/company-entry.ts';
import { removalText } from '#ui/company/company-words.ts';
import { aCompany } from '#tests/support/builders.ts';

describe('what somebody typed of a company', () => {
  it('needs no more than a name', () => {
    expect(readCompany({ ...emptyCompany, name: ' Acme ' })?.name).toBe('Acme');
    expect(companyErrors({ ...emptyCompany, name: ' ' }).name).toBe('Enter a name.');
  });

  it('has a currency that there is, or the shop’s own', () => {
    const currency = (text: string) =>
      companyErrors({ ...emptyCompany, name: 'Acme', currency: text }).currency;
    expect(currency('')).toBeUndefined();
    expect(currency('CHF')).toBeUndefined();
    expect(currency('ABC')).toBe('Three letters of a currency, for example EUR.');
  });

  it('comes back as it was', () => {
    const company = aCompany({ name: 'Acme', tags: ['pumps', 'north'], isSupplier: false });
    expect(readCompany(textsOf(company))).toMatchObject({
      name: 'Acme',
      tags: ['pumps', 'north'],
      isCustomer: true,
      isSupplier: false
    });
  });
});

describe('an address', () => {
  it('is its place in one, apart from its title and notes', () => {
    const place = { line1: 'A', line2: '', postalCode: '1', city: 'B', province: '', country: 'C' };
    const texts = {
      title: ' Works ',
      ...place,
      shippingNotes: 'gate 2',
      internalShippingNotes: ''
    };
    expect(readAddress(texts)).toEqual({
      title: 'Works',
      place,
      shippingNotes: 'gate 2',
      internalShippingNotes: ''
    });
  });
});

describe('what becomes of a company that somebody wants gone', () => {
  const own = { contacts: 1, addresses: 2, prices: 0 };

  it('is said in numbers', () => {
    expect(removalText(aCompany({ name: 'Acme' }), own, { orders: 0, items: 0 })).toBe(
      'Acme is deleted with 1\u00a0contact, 2\u00a0addresses, 0\u00a0prices.'
    );
  });

  it('is that it becomes inactive when orders or stock name it', () => {
    const uses = { orders: 3, items: 1 };
    expect(removalText(aCompany({ name: 'Acme' }), own, uses)).toBe(
      '3\u00a0sales orders and 1\u00a0stock item name Acme, so it is not deleted: it becomes inactive and is offered no more.'
    );
    expect(removalText(aCompany({ name: 'Acme', active: false }), own, uses)).toBe(
      '3\u00a0sales orders and 1\u00a0stock item name Acme. It is inactive already and stays on record.'
    );
  });
});
