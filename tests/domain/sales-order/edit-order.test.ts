import { describe, expect, it } from 'vitest';
import { put } from '#domain/changes.ts';
import { decideEditOrder, EditOrder, type EditOrderFacts } from '#domain/sales-order/edit-order.ts';
import {
  aCompany,
  aContact,
  aLine,
  anAddress,
  anAllocation,
  anExtraLine,
  aSalesOrder
} from '#tests/support/builders.ts';

const asking = (about: Partial<typeof EditOrder._zod.input>) =>
  EditOrder.parse({ id: 'order-1', ...about });

const order = aSalesOrder();
const plain: EditOrderFacts = {
  order,
  customer: aCompany(),
  contact: undefined,
  address: undefined,
  lines: [],
  extraLines: [],
  allocations: [],
  reference: { pattern: 'SO-{ref:04d}', letter: '', highest: 1, taken: false }
};

const deciding = (
  about: Partial<EditOrderFacts>,
  asked: Partial<typeof EditOrder._zod.input> = { description: 'Urgent' }
) => decideEditOrder({ ...plain, ...about }, asking(asked));

const refused = (error: object) => ({ ok: false, error });
const written = (fields: object) => ({ ok: true, value: [put('salesOrders', order.id, fields)] });

describe('editing an order', () => {
  it('writes the fields that are named and different, and nothing else', () => {
    expect(deciding({}, { description: 'Urgent', reference: 'SO-0001' })).toEqual(
      written({ description: 'Urgent' })
    );
    expect(deciding({}, { description: '' })).toEqual({ ok: true, value: [] });
    expect(
      deciding({ order: aSalesOrder({ targetDate: '2026-03-01' }) }, { targetDate: null })
    ).toEqual(written({ targetDate: null }));
  });

  it('is refused when the order is closed (scenario 67)', () => {
    expect(deciding({ order: aSalesOrder({ status: 'complete' }) })).toEqual(
      refused({ code: 'order-closed', status: 'complete' })
    );
  });

  it('gives another reference and keeps the old one findable', () => {
    expect(deciding({}, { reference: 'SO-0077' })).toEqual(
      written({ reference: 'SO-0077', aliases: ['SO-0001'] })
    );
  });

  it('is refused for a reference that does not fit or is taken (scenario 61)', () => {
    expect(deciding({}, { reference: 'SO-12345-a' })).toEqual(
      refused({ code: 'reference-does-not-match', pattern: 'SO-{ref:04d}' })
    );
    const taken = { reference: { ...plain.reference, taken: true } };
    expect(deciding(taken, { reference: 'SO-0002' })).toEqual(
      refused({ code: 'reference-taken', reference: 'SO-0002' })
    );
  });

  it('leaves an imported reference alone that fits no pattern', () => {
    const imported = aSalesOrder({ reference: '0001' });
    expect(deciding({ order: imported }, { reference: '0001', description: 'Urgent' })).toEqual(
      written({ description: 'Urgent' })
    );
  });

  it('is refused when the target comes before the start it has (scenario 66)', () => {
    const started = aSalesOrder({ startDate: '2026-02-06' });
    expect(deciding({ order: started }, { targetDate: '2026-02-05' })).toEqual(
      refused({ code: 'target-before-start', startDate: '2026-02-06', targetDate: '2026-02-05' })
    );
    expect(deciding({ order: started }, { targetDate: '2026-02-06' }).ok).toBe(true);
  });

  it('is refused for a contact or an address of another company (scenario 65)', () => {
    expect(
      deciding({ contact: aContact({ company: 'company-2' }) }, { contact: 'contact-1' })
    ).toEqual(refused({ code: 'contact-of-another', name: 'Kim' }));
    expect(
      deciding({ address: anAddress({ company: 'company-2' }) }, { address: 'address-1' })
    ).toEqual(refused({ code: 'address-of-another', title: 'Works' }));
  });

  it('changes the customer, and lets the old one’s contact and address go', () => {
    const addressed = aSalesOrder({ contact: 'contact-1', address: 'address-1' });
    const other = aCompany({ id: 'company-2' });
    const facts = { order: addressed, contact: aContact(), address: anAddress(), customer: other };
    expect(deciding(facts, { customer: 'company-2' })).toEqual(
      written({ customer: 'company-2', contact: null, address: null })
    );
  });

  it('keeps the customer while stock is held or shipped (R-L6)', () => {
    const other = aCompany({ id: 'company-2' });
    const allocations = [
      anAllocation(),
      anAllocation({ id: 'allocation-2', state: 'shipped' }),
      anAllocation({ id: 'allocation-3', state: 'void' })
    ];
    expect(deciding({ customer: other, allocations }, { customer: 'company-2' })).toEqual(
      refused({ code: 'customer-has-stock', allocations: 2 })
    );
    const idle = allocations.slice(2);
    expect(deciding({ customer: other, allocations: idle }, { customer: 'company-2' }).ok).toBe(
      true
    );
    expect(deciding({ allocations }, { customer: 'company-1', description: 'Urgent' }).ok).toBe(
      true
    );
  });

  it('is refused for a new customer that is none; the one it has may have become none (scenario 16)', () => {
    const former = aCompany({ id: 'company-2', isCustomer: false });
    expect(deciding({ customer: former }, { customer: 'company-2' })).toEqual(
      refused({ code: 'not-a-customer', name: 'ABC Co' })
    );
    const inactive = aCompany({ id: 'company-2', active: false });
    expect(deciding({ customer: inactive }, { customer: 'company-2' })).toEqual(
      refused({ code: 'customer-inactive', name: 'ABC Co' })
    );
    expect(deciding({ customer: aCompany({ isCustomer: false }) }).ok).toBe(true);
  });

  it('changes the currency only while nothing is priced in the old one', () => {
    const price = { amount: '5', currency: 'EUR' };
    const lines = [aLine({ price }), aLine({ id: 'line-2' })];
    const extraLines = [anExtraLine({ price })];
    expect(deciding({ lines, extraLines }, { currency: 'USD' })).toEqual(
      refused({ code: 'currency-in-use', rows: 2 })
    );
    expect(deciding({ lines: lines.slice(1) }, { currency: 'USD' })).toEqual(
      written({ currency: 'USD' })
    );
  });
});
