import { describe, expect, it } from 'vitest';
import { add } from '#domain/changes.ts';
import { StockItemId } from '#domain/kernel/ids.ts';
import { none, quantity } from '#domain/kernel/quantity.ts';
import { CountStock, decideCountStock } from '#domain/stock/count-stock.ts';
import { aClaim, atHand } from '#tests/support/at-hand.ts';

const item = StockItemId.parse('stock-1');

const asking = (about: Partial<typeof CountStock._zod.input> = {}) =>
  CountStock.parse({ seed: 'seed', item, counted: 80, ...about });

describe('counting stock', () => {
  it('records what was counted, absolute (R-K3)', () => {
    expect(decideCountStock(atHand(), asking({ reason: 'Stocktake' }))).toEqual({
      ok: true,
      value: [
        add('movements', 'seed.1', {
          item,
          kind: 'counted',
          quantity: none,
          counted: quantity(80),
          reason: 'Stocktake'
        })
      ]
    });
  });

  it('records a count that changes nothing, and one of nothing', () => {
    expect(decideCountStock(atHand({ quantity: 80 }), asking()).ok).toBe(true);
    expect(decideCountStock(atHand(), asking({ counted: 0 })).ok).toBe(true);
  });

  it('is refused below what is held until that is accepted', () => {
    const claims = [aClaim(80), aClaim(1)];
    expect(decideCountStock(atHand({}, { claims }), asking())).toEqual({
      ok: false,
      error: { code: 'held-by', item, free: 0, held: claims }
    });
    expect(decideCountStock(atHand({}, { claims }), asking({ counted: 81 })).ok).toBe(true);
    expect(decideCountStock(atHand({}, { claims }), asking({ acceptBelowHeld: true })).ok).toBe(
      true
    );
  });

  it('finds a serialised piece there or not (R-K2)', () => {
    const piece = atHand({ serial: '7', quantity: 1 }, { trackable: true });
    expect(decideCountStock(piece, asking({ counted: 0 })).ok).toBe(true);
    expect(decideCountStock(piece, asking({ counted: 1 })).ok).toBe(true);
    expect(decideCountStock(piece, asking({ counted: 2 }))).toEqual({
      ok: false,
      error: { code: 'serial-is-one', item }
    });
  });

  it('is refused for half a trackable piece (R-K8)', () => {
    expect(decideCountStock(atHand({}, { trackable: true }), asking({ counted: 1.5 }))).toEqual({
      ok: false,
      error: { code: 'whole-pieces-only', item }
    });
  });

  it('is refused for what is not here (R-K7)', () => {
    expect(decideCountStock(atHand({ consumedBy: 'build-1' }), asking())).toEqual({
      ok: false,
      error: { code: 'stock-away', item, why: 'consumed' }
    });
  });

  it('does not understand less than nothing', () => {
    expect(CountStock.safeParse({ seed: 'seed', item, counted: -1 }).success).toBe(false);
  });
});
