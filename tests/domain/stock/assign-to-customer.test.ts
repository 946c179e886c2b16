import { describe, expect, it } from 'vitest';
import { add, put } from '#domain/changes.ts';
import type { Day } from '#domain/kernel/day.ts';
import { CompanyId, LocationId, StockItemId } from '#domain/kernel/ids.ts';
import { none, quantity } from '#domain/kernel/quantity.ts';
import {
  AssignToCustomer,
  decideAssignToCustomer,
  type AssignToCustomerFacts
} from '#domain/stock/assign-to-customer.ts';
import { splitOff } from '#domain/stock/split-off.ts';
import { aClaim, atHand } from '#tests/support/at-hand.ts';
import { aCompany, aPart } from '#tests/support/builders.ts';

const item = StockItemId.parse('stock-1');
const customer = CompanyId.parse('company-1');
const from = LocationId.parse('location-1');

const facts: AssignToCustomerFacts = {
  hand: atHand({ location: 'location-1' }),
  part: aPart(),
  customer: aCompany(),
  rules: { today: '2026-02-01' as Day, allowExpired: false }
};

const deciding = (
  about: Partial<AssignToCustomerFacts>,
  asked: Partial<typeof AssignToCustomer._zod.input> = {}
) =>
  decideAssignToCustomer(
    { ...facts, ...about },
    AssignToCustomer.parse({ seed: 'seed', item, customer, ...asked })
  );

describe('handing stock to a customer', () => {
  it('gives the whole item away (R-K4, scenario 94)', () => {
    expect(deciding({}, { reason: 'Sample' })).toEqual({
      ok: true,
      value: [
        put('stockItems', item, { customer, location: null }),
        add('movements', 'seed.1', {
          item,
          kind: 'assigned',
          quantity: none,
          customer,
          from,
          reason: 'Sample'
        })
      ]
    });
  });

  it('gives a serialised piece away', () => {
    expect(deciding({ hand: atHand({ serial: '7', quantity: 1 }) }, { quantity: 1 }).ok).toBe(true);
  });

  it('splits a part off (R-K4)', () => {
    expect(deciding({}, { quantity: 30 })).toEqual({
      ok: true,
      value: splitOff(facts.hand.item, {
        quantity: quantity(30),
        into: StockItemId.parse('seed.1'),
        about: { customer, location: null },
        why: { customer, from },
        seed: 'seed'
      })
    });
  });

  it('is refused for a company that is no customer (scenario 94)', () => {
    expect(deciding({ customer: aCompany({ isCustomer: false }) })).toEqual({
      ok: false,
      error: { code: 'not-a-customer' }
    });
  });

  it('is refused for a part that is not salable (R-K4)', () => {
    expect(deciding({ part: aPart({ salable: false }) })).toEqual({
      ok: false,
      error: { code: 'not-salable' }
    });
  });

  it.each([
    ['status', { status: 'destroyed' }],
    ['with-customer', { customer: 'company-2' }],
    ['empty', { quantity: 0 }],
    ['expired', { expiry: '2026-01-31' }]
  ] as const)('is refused for stock that is not in stock: %s (scenario 94)', (why, about) => {
    const hand = atHand(about);
    expect(deciding({ hand })).toEqual({
      ok: false,
      error: { code: 'not-available', why, status: hand.item.status }
    });
  });

  it('is refused for what is held (R-K4)', () => {
    const claims = [aClaim(1)];
    const hand = atHand({}, { claims });
    const refused = { ok: false, error: { code: 'held-by', item, free: 99, held: claims } };
    expect(deciding({ hand })).toEqual(refused);
    expect(deciding({ hand }, { quantity: 99.5 })).toEqual(refused);
    expect(deciding({ hand }, { quantity: 99 }).ok).toBe(true);
  });

  it('is refused past what is there', () => {
    expect(deciding({}, { quantity: 101 })).toEqual({
      ok: false,
      error: { code: 'not-that-much', item, there: 100 }
    });
  });
});
