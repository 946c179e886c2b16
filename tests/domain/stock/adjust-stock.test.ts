import { describe, expect, it } from 'vitest';
import { add } from '#domain/changes.ts';
import { StockItemId } from '#domain/kernel/ids.ts';
import { quantity } from '#domain/kernel/quantity.ts';
import { AdjustStock, decideAdjustStock } from '#domain/stock/adjust-stock.ts';
import { aClaim, atHand } from '#tests/support/at-hand.ts';

const item = StockItemId.parse('stock-1');

const asking = (about: Partial<typeof AdjustStock._zod.input> = {}) =>
  AdjustStock.parse({ seed: 'seed', item, direction: 'remove', quantity: 15, ...about });

describe('adjusting stock', () => {
  it('takes 15 and says why (scenario 89)', () => {
    expect(decideAdjustStock(atHand(), asking({ reason: 'Scratched' }))).toEqual({
      ok: true,
      value: [
        add('movements', 'seed.1', {
          item,
          kind: 'removed',
          quantity: quantity(-15),
          reason: 'Scratched'
        })
      ]
    });
  });

  it('adds', () => {
    expect(decideAdjustStock(atHand({ quantity: 0 }), asking({ direction: 'add' }))).toEqual({
      ok: true,
      value: [add('movements', 'seed.1', { item, kind: 'added', quantity: quantity(15) })]
    });
  });

  it('takes all there is and refuses more (scenario 89: not clamped)', () => {
    expect(decideAdjustStock(atHand({ quantity: 15 }), asking()).ok).toBe(true);
    expect(decideAdjustStock(atHand({ quantity: 10 }), asking({ quantity: 30 }))).toEqual({
      ok: false,
      error: { code: 'not-that-much', item, there: 10 }
    });
  });

  it('never takes what is held', () => {
    const claims = [aClaim(90)];
    expect(decideAdjustStock(atHand({}, { claims }), asking())).toEqual({
      ok: false,
      error: { code: 'held-by', item, free: 10, held: claims }
    });
    expect(decideAdjustStock(atHand({}, { claims }), asking({ quantity: 10 })).ok).toBe(true);
    expect(decideAdjustStock(atHand({}, { claims }), asking({ direction: 'add' })).ok).toBe(true);
  });

  it.each(['add', 'remove'] as const)(
    'does not %s pieces of a serialised item (R-K2)',
    (direction) => {
      const piece = atHand({ serial: '7', quantity: 1 }, { trackable: true });
      expect(decideAdjustStock(piece, asking({ direction, quantity: 1 }))).toEqual({
        ok: false,
        error: { code: 'serial-is-one', item }
      });
    }
  );

  it.each(['add', 'remove'] as const)('does not %s half a trackable piece (R-K8)', (direction) => {
    const hand = atHand({}, { trackable: true });
    expect(decideAdjustStock(hand, asking({ direction, quantity: 0.5 }))).toEqual({
      ok: false,
      error: { code: 'whole-pieces-only', item }
    });
  });

  it.each(['add', 'remove'] as const)('does not %s what is with a customer (R-K7)', (direction) => {
    expect(decideAdjustStock(atHand({ customer: 'company-1' }), asking({ direction }))).toEqual({
      ok: false,
      error: { code: 'stock-away', item, why: 'with-customer' }
    });
  });

  it.each([0, -1, NaN, 0.000001])('does not understand %d pieces', (many) => {
    const asked = { seed: 'seed', item, direction: 'add', quantity: many };
    expect(AdjustStock.safeParse(asked).success).toBe(false);
  });
});
