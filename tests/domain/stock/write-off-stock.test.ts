import { describe, expect, it } from 'vitest';
import { add } from '#domain/changes.ts';
import { StockItemId } from '#domain/kernel/ids.ts';
import { quantity } from '#domain/kernel/quantity.ts';
import { decideWriteOffStock, WriteOffStock } from '#domain/stock/write-off-stock.ts';
import { aClaim, atHand } from '#tests/support/at-hand.ts';

const item = StockItemId.parse('stock-1');
const asked = WriteOffStock.parse({ seed: 'seed', item, reason: 'Water' });

const writtenOff = (many: number) => ({
  ok: true,
  value: [
    add('movements', 'seed.1', {
      item,
      kind: 'written-off',
      quantity: quantity(-many),
      reason: 'Water'
    })
  ]
});

describe('writing stock off', () => {
  it('takes all that is free and leaves what is held', () => {
    expect(decideWriteOffStock(atHand(), asked)).toEqual(writtenOff(100));
    expect(decideWriteOffStock(atHand({}, { claims: [aClaim(99.5)] }), asked)).toEqual(
      writtenOff(0.5)
    );
  });

  it('takes a serialised piece whole', () => {
    expect(decideWriteOffStock(atHand({ serial: '7', quantity: 1 }), asked)).toEqual(writtenOff(1));
  });

  it('is refused when all of it is held', () => {
    const claims = [aClaim(100)];
    expect(decideWriteOffStock(atHand({}, { claims }), asked)).toEqual({
      ok: false,
      error: { code: 'held-by', item, free: 0, held: claims }
    });
  });

  it('is refused when there is nothing', () => {
    expect(decideWriteOffStock(atHand({ quantity: 0 }), asked)).toEqual({
      ok: false,
      error: { code: 'empty', item }
    });
  });

  it('is refused for what is not here (R-K7)', () => {
    expect(decideWriteOffStock(atHand({ salesOrder: 'order-1' }), asked)).toEqual({
      ok: false,
      error: { code: 'stock-away', item, why: 'with-customer' }
    });
  });

  it('wants a reason', () => {
    expect(WriteOffStock.safeParse({ seed: 'seed', item, reason: ' ' }).success).toBe(false);
  });
});
