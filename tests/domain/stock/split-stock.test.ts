import { describe, expect, it } from 'vitest';
import { StockItemId } from '#domain/kernel/ids.ts';
import { quantity } from '#domain/kernel/quantity.ts';
import { splitOff } from '#domain/stock/split-off.ts';
import { decideSplitStock, SplitStock } from '#domain/stock/split-stock.ts';
import { aClaim, atHand } from '#tests/support/at-hand.ts';

const item = StockItemId.parse('stock-1');

const asking = (about: Partial<typeof SplitStock._zod.input> = {}) =>
  SplitStock.parse({ id: 'piece', item, quantity: 1000, ...about });

describe('splitting a stock item', () => {
  it('makes 1000 of 1234 an item of its own (scenario 90)', () => {
    const hand = atHand({ quantity: 1234, location: 'location-1' });
    expect(decideSplitStock(hand, asking({ reason: 'Two boxes' }))).toEqual({
      ok: true,
      value: splitOff(hand.item, {
        quantity: quantity(1000),
        into: StockItemId.parse('piece'),
        why: { reason: 'Two boxes' },
        seed: 'piece'
      })
    });
  });

  it('is refused for all of it, and for more (scenario 90)', () => {
    expect(decideSplitStock(atHand({ quantity: 1000 }), asking())).toEqual({
      ok: false,
      error: { code: 'nothing-left', item }
    });
    expect(decideSplitStock(atHand({ quantity: 999 }), asking())).toEqual({
      ok: false,
      error: { code: 'not-that-much', item, there: 999 }
    });
    expect(decideSplitStock(atHand({ quantity: 1000.00001 }), asking()).ok).toBe(true);
  });

  it('leaves what is held where it is', () => {
    const claims = [aClaim(235)];
    expect(decideSplitStock(atHand({ quantity: 1234 }, { claims }), asking())).toEqual({
      ok: false,
      error: { code: 'held-by', item, free: 999, held: claims }
    });
    const asked = asking({ quantity: 999 });
    expect(decideSplitStock(atHand({ quantity: 1234 }, { claims }), asked).ok).toBe(true);
  });

  it('is refused for a serialised piece (R-K2)', () => {
    const piece = atHand({ serial: '7', quantity: 1 });
    expect(decideSplitStock(piece, asking({ quantity: 1 }))).toEqual({
      ok: false,
      error: { code: 'serial-is-one', item }
    });
  });

  it.each([0, -5])('does not understand a piece of %d (scenario 90)', (many) => {
    expect(SplitStock.safeParse({ id: 'piece', item, quantity: many }).success).toBe(false);
  });
});
