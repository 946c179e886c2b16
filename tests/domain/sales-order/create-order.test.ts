import { describe, expect, it } from 'vitest';
import { create } from '#domain/changes.ts';
import type { Day } from '#domain/kernel/day.ts';
import {
  CreateOrder,
  decideCreateOrder,
  type CreateOrderFacts
} from '#domain/sales-order/create-order.ts';
import {
  aCompany,
  aContact,
  aLine,
  anAddress,
  aPart,
  aSalesOrder
} from '#tests/support/builders.ts';

const asking = (about: Partial<typeof CreateOrder._zod.input> = {}) =>
  CreateOrder.parse({ id: 'new', customer: 'company-1', ...about });

const spanner = aPart();
const plain: CreateOrderFacts = {
  isThere: false,
  customer: aCompany(),
  contact: undefined,
  address: undefined,
  parts: new Map([[spanner.id, spanner]]),
  reference: { pattern: 'SO-{ref:04d}', letter: '', highest: 0, taken: false },
  currency: 'EUR',
  today: '2026-02-01' as Day
};

const deciding = (about: Partial<CreateOrderFacts>, asked = asking()) =>
  decideCreateOrder({ ...plain, ...about }, asked);

const refused = (error: object) => ({ ok: false, error });

describe('creating an order', () => {
  it('makes it Pending, today, under the next reference; it may have no lines (scenarios 1 and 61)', () => {
    expect(deciding({})).toEqual({
      ok: true,
      value: [
        create(
          'salesOrders',
          aSalesOrder({
            id: 'new',
            reference: 'SO-0001',
            createdOn: '2026-02-01',
            status: 'pending'
          })
        )
      ]
    });
  });

  it('makes it with its lines, the same part as often as wanted, in their order (scenario 2)', () => {
    const lines = [50, 1, 2].map((quantity) => ({ part: 'part-1', quantity }));
    const decision = deciding({}, asking({ lines }));
    expect(decision.ok && decision.value.slice(1)).toEqual(
      [50, 1, 2].map((quantity, n) =>
        create(
          'lines',
          aLine({
            id: `new.${String(n + 1)}`,
            order: 'new',
            position: `i0000${String(n)}`,
            quantity
          })
        )
      )
    );
  });

  it('takes the currency asked for, else the customer’s, else the shop’s (R-P3)', () => {
    const currencyOf = (about: Partial<CreateOrderFacts>, asked = asking()) => {
      const decision = deciding(about, asked);
      return decision.ok && decision.value[0]?.[3];
    };
    const british = { customer: aCompany({ currency: 'GBP' }) };
    expect(currencyOf({})).toMatchObject({ currency: 'EUR' });
    expect(currencyOf(british)).toMatchObject({ currency: 'GBP' });
    expect(currencyOf(british, asking({ currency: 'USD' }))).toMatchObject({ currency: 'USD' });
  });

  it('takes a reference that fits and is free, and refuses others (scenario 61)', () => {
    const referenceOf = (reference: string, taken = false) => {
      const facts = { reference: { ...plain.reference, taken } };
      const decision = deciding(facts, asking({ reference }));
      return decision.ok ? decision.value[0]?.[3] : decision.error;
    };
    expect(referenceOf('SO-12345')).toMatchObject({ reference: 'SO-12345' });
    expect(referenceOf('SO-12345', true)).toEqual({
      code: 'reference-taken',
      reference: 'SO-12345'
    });
    for (const wrong of ['SO-12345-a', '1234566778'])
      expect(referenceOf(wrong)).toEqual({
        code: 'reference-does-not-match',
        pattern: 'SO-{ref:04d}'
      });
  });

  it('is refused for a company that is no customer or is inactive (scenario 16)', () => {
    expect(deciding({ customer: aCompany({ isCustomer: false }) })).toEqual(
      refused({ code: 'not-a-customer', name: 'ABC Co' })
    );
    expect(deciding({ customer: aCompany({ active: false }) })).toEqual(
      refused({ code: 'customer-inactive', name: 'ABC Co' })
    );
  });

  it('is refused when the target is before the start (scenario 66)', () => {
    const dates = { startDate: '2026-02-06', targetDate: '2026-02-01' };
    expect(deciding({}, asking(dates))).toEqual(refused({ code: 'target-before-start', ...dates }));
  });

  it('is refused for a contact or an address of another company (scenario 65)', () => {
    expect(deciding({ contact: aContact({ company: 'company-2' }) })).toEqual(
      refused({ code: 'contact-of-another', name: 'Kim' })
    );
    expect(deciding({ address: anAddress({ company: 'company-2' }) })).toEqual(
      refused({ code: 'address-of-another', title: 'Works' })
    );
  });

  it('is refused for a part that cannot be sold, and names it (scenario 16)', () => {
    const lines = [{ part: 'part-1', quantity: 1 }];
    const selling = (about: Parameters<typeof aPart>[0]) => {
      const part = aPart(about);
      return deciding({ parts: new Map([[part.id, part]]) }, asking({ lines }));
    };
    expect(selling({ salable: false })).toEqual(
      refused({ code: 'not-salable', part: 'part-1', name: 'Spanner' })
    );
    expect(selling({ active: false })).toEqual(
      refused({ code: 'part-inactive', part: 'part-1', name: 'Spanner' })
    );
  });

  it('is refused for a price in another currency', () => {
    const lines = [{ part: 'part-1', quantity: 1, price: { amount: '1', currency: 'USD' } }];
    expect(deciding({}, asking({ lines }))).toEqual(
      refused({ code: 'other-currency', currency: 'EUR' })
    );
    expect(deciding({}, asking({ lines, currency: 'USD' })).ok).toBe(true);
  });

  it('makes one order when the same action comes twice', () => {
    expect(deciding({ isThere: true })).toEqual({ ok: true, value: [] });
  });

  it.each([0, -1, 0.000001])('does not understand a line of %d', (quantity) => {
    const lines = [{ part: 'part-1', quantity }];
    expect(CreateOrder.safeParse({ id: 'new', customer: 'company-1', lines }).success).toBe(false);
  });
});
