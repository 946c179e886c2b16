import { describe, expect, it } from 'vitest';
import { create } from '#domain/changes.ts';
import type { Day } from '#domain/kernel/day.ts';
import {
  decideDuplicateOrder,
  DuplicateOrder,
  type DuplicateOrderFacts
} from '#domain/sales-order/duplicate-order.ts';
import { aCompany, aLine, anExtraLine, aPart, aSalesOrder } from '#tests/support/builders.ts';

const asking = (about: Partial<typeof DuplicateOrder._zod.input> = {}) =>
  DuplicateOrder.parse({ id: 'new', order: 'order-1', ...about });

const spanner = aPart();
const price = { amount: '2.5', currency: 'EUR' };
const plain: DuplicateOrderFacts = {
  isThere: false,
  order: aSalesOrder({
    status: 'complete',
    description: 'Spares',
    customerReference: 'PO 7',
    startDate: '2026-01-02',
    targetDate: '2026-01-05',
    shippedOn: '2026-01-04',
    contact: 'contact-1'
  }),
  customer: aCompany(),
  lines: [
    aLine({ id: 'line-2', position: 'b', quantity: 3 }),
    aLine({ position: 'a', price, targetDate: '2026-01-05', notes: 'red' })
  ],
  extraLines: [anExtraLine({ price, targetDate: '2026-01-05' })],
  parts: new Map([[spanner.id, spanner]]),
  reference: { pattern: 'SO-{ref:04d}', letter: '', highest: 1, taken: false },
  today: '2026-02-01' as Day
};

const deciding = (about: Partial<DuplicateOrderFacts>, asked = asking()) =>
  decideDuplicateOrder({ ...plain, ...about }, asked);

const refused = (error: object) => ({ ok: false, error });

const copy = create(
  'salesOrders',
  aSalesOrder({
    id: 'new',
    reference: 'SO-0002',
    description: 'Spares',
    contact: 'contact-1',
    createdOn: '2026-02-01'
  })
);

describe('duplicating an order', () => {
  it('copies lines and extra lines under a new reference, without dates (R-P7, scenario 68)', () => {
    expect(deciding({})).toEqual({
      ok: true,
      value: [
        copy,
        create('lines', aLine({ id: 'new.1', order: 'new', position: 'a', price, notes: 'red' })),
        create('lines', aLine({ id: 'new.2', order: 'new', position: 'b', quantity: 3 })),
        create('extraLines', anExtraLine({ id: 'new.1', order: 'new', price }))
      ]
    });
  });

  it('copies the header alone when asked', () => {
    expect(deciding({}, asking({ lines: false, extraLines: false }))).toEqual({
      ok: true,
      value: [copy]
    });
  });

  it('is refused when the customer cannot order any more', () => {
    expect(deciding({ customer: undefined })).toEqual(refused({ code: 'no-customer' }));
    expect(deciding({ customer: aCompany({ isCustomer: false }) })).toEqual(
      refused({ code: 'not-a-customer', name: 'ABC Co' })
    );
    expect(deciding({ customer: aCompany({ active: false }) })).toEqual(
      refused({ code: 'customer-inactive', name: 'ABC Co' })
    );
  });

  it('is refused for a part that cannot be sold any more, or leaves its lines out', () => {
    const old = aPart({ active: false });
    const parts = new Map([[old.id, old]]);
    expect(deciding({ parts })).toEqual(
      refused({ code: 'part-inactive', part: 'part-1', name: 'Spanner' })
    );
    expect(deciding({ parts }, asking({ leaveOut: true, extraLines: false }))).toEqual({
      ok: true,
      value: [copy]
    });
    const dropped = aPart({ salable: false });
    expect(deciding({ parts: new Map([[dropped.id, dropped]]) })).toEqual(
      refused({ code: 'not-salable', part: 'part-1', name: 'Spanner' })
    );
  });

  it('is refused for a line without a part', () => {
    expect(deciding({ lines: [aLine({ part: null })] })).toEqual(
      refused({ code: 'line-without-part', line: 'line-1' })
    );
  });

  it('takes a reference that fits and is free', () => {
    expect(deciding({}, asking({ reference: 'X' }))).toEqual(
      refused({ code: 'reference-does-not-match', pattern: 'SO-{ref:04d}' })
    );
    const taken = { reference: { ...plain.reference, taken: true } };
    expect(deciding(taken, asking({ reference: 'SO-0001' }))).toEqual(
      refused({ code: 'reference-taken', reference: 'SO-0001' })
    );
  });

  it('makes one order when the same action comes twice', () => {
    expect(deciding({ isThere: true })).toEqual({ ok: true, value: [] });
  });
});
