import { describe, expect, it } from 'vitest';
import type { Day } from '#domain/kernel/day.ts';
import { customerRefusal, headerRefusal, type Header } from '#domain/sales-order/header.ts';
import { aCompany, aContact, anAddress } from '#tests/support/builders.ts';

const plain: Header = {
  customer: 'company-1',
  startDate: null,
  targetDate: null,
  contact: undefined,
  address: undefined
};

describe('the customer of an order', () => {
  it('is an active company with the Customer flag (scenarios 16 and 100)', () => {
    expect(customerRefusal(aCompany())).toBeUndefined();
    expect(customerRefusal(aCompany({ isCustomer: false }))).toEqual({
      code: 'not-a-customer',
      name: 'ABC Co'
    });
    expect(customerRefusal(aCompany({ active: false }))).toEqual({
      code: 'customer-inactive',
      name: 'ABC Co'
    });
  });
});

describe('the header of an order', () => {
  it('starts no later than it is due (R-T1, scenario 66)', () => {
    const [startDate, targetDate] = ['2026-02-06', '2026-02-01'] as [Day, Day];
    expect(headerRefusal({ ...plain, startDate, targetDate })).toEqual({
      code: 'target-before-start',
      startDate,
      targetDate
    });
    expect(headerRefusal({ ...plain, startDate, targetDate: startDate })).toBeUndefined();
    expect(headerRefusal({ ...plain, startDate })).toBeUndefined();
    expect(headerRefusal({ ...plain, targetDate })).toBeUndefined();
  });

  it('names a contact and an address of the customer (R-T4, scenario 65)', () => {
    expect(headerRefusal({ ...plain, contact: aContact(), address: anAddress() })).toBeUndefined();
    expect(headerRefusal({ ...plain, contact: aContact({ company: 'company-2' }) })).toEqual({
      code: 'contact-of-another',
      name: 'Kim'
    });
    expect(headerRefusal({ ...plain, address: anAddress({ company: 'company-2' }) })).toEqual({
      code: 'address-of-another',
      title: 'Works'
    });
  });
});
