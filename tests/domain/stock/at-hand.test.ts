import { describe, expect, it } from 'vitest';
import { quantity } from '#domain/kernel/quantity.ts';
import { away, takeRefusal } from '#domain/stock/at-hand.ts';
import { aClaim, atHand } from '#tests/support/at-hand.ts';
import { aStockItem } from '#tests/support/builders.ts';

describe('taking from a stock item', () => {
  it('takes to the last piece', () => {
    expect(takeRefusal(atHand({ quantity: 10 }), quantity(10))).toBeUndefined();
  });

  it('is refused past what is there', () => {
    expect(takeRefusal(atHand({ quantity: 10 }), quantity(10.00001))).toEqual({
      code: 'not-that-much',
      item: 'stock-1',
      there: 10
    });
  });

  it('is refused past what is free, and says who holds the rest', () => {
    const claims = [aClaim(4)];
    const hand = atHand({ quantity: 10 }, { claims });
    expect(takeRefusal(hand, quantity(6))).toBeUndefined();
    expect(takeRefusal(hand, quantity(6.5))).toEqual({
      code: 'held-by',
      item: 'stock-1',
      free: 6,
      held: claims
    });
  });

  it('is refused for a piece with a serial number (R-K2)', () => {
    expect(takeRefusal(atHand({ quantity: 1, serial: '7' }), quantity(1))).toEqual({
      code: 'serial-is-one',
      item: 'stock-1'
    });
  });

  it('takes whole pieces of a trackable part (R-K8)', () => {
    const hand = atHand({ quantity: 10 }, { trackable: true });
    expect(takeRefusal(hand, quantity(2))).toBeUndefined();
    expect(takeRefusal(hand, quantity(2.5))).toEqual({
      code: 'whole-pieces-only',
      item: 'stock-1'
    });
  });

  it.each([
    ['with-customer', { customer: 'company-1' }],
    ['with-customer', { salesOrder: 'order-1' }],
    ['installed', { belongsTo: 'stock-9' }],
    ['consumed', { consumedBy: 'build-1' }]
  ] as const)('is refused when it is %s (R-K7)', (why, about) => {
    const refusal = { code: 'stock-away', item: 'stock-1', why };
    expect(takeRefusal(atHand(about), quantity(1))).toEqual(refusal);
    expect(away(aStockItem(about))).toEqual(refusal);
  });

  it('may be done in production and in any state', () => {
    expect(away(aStockItem({ inProduction: true, status: 'quarantined' }))).toBeUndefined();
  });
});
