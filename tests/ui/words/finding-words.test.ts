import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editedAfterShipping } from '#domain/findings/edited-after-shipping.ts';
import { putNamed } from '#domain/changes.ts';
import { frozen } from '#domain/sales-order/frozen.ts';
import { findingWords } from '#ui/words/finding-words.ts';
import { aLine, aSalesOrder, aStockItem } from '#tests/support/builders.ts';
import { hadStock } from '#tests/support/device.ts';
import { aHeld, aMovement, aShipping, had } from '#tests/support/finding-facts.ts';
import { aContest, exchanged, lived } from '#tests/support/history.ts';
import { twoDevices } from '#tests/support/in-memory-device.ts';

const stock = hadStock(aStockItem({ quantity: 5 }));

describe('the words of a finding', () => {
  it('say by how much stock is promised twice, and ask who gets less', () => {
    const { a, b, meet } = twoDevices(
      had('salesOrders', aSalesOrder({ status: 'in-progress' })),
      had('lines', aLine()),
      stock
    );
    a.act('allocate', [aHeld({ id: 'one', quantity: 5 })]);
    b.act('allocate', [aHeld({ id: 'two', quantity: 3 })]);
    expect(meet().map(findingWords)).toEqual([
      '8 of a stock item are allocated, but it holds 5. Who gets less?'
    ]);
  });

  it('say what was counted, and ask whether the rest was gone', () => {
    const { a, b, meet } = twoDevices(stock);
    a.act('count', [aMovement('count', { kind: 'counted', counted: 4 })]);
    b.act('take', [aMovement('take', { quantity: -1 })]);
    expect(meet().map(findingWords)).toEqual([
      '4 were counted while 1\u00a0entry elsewhere changed the same stock. Was that gone already when it was counted?'
    ]);
  });

  it('say how much was written into an order that was shipped', () => {
    const order = aSalesOrder({ status: 'in-progress' });
    const line = aLine({ quantity: 5 });
    const { a, b, meet } = twoDevices(had('salesOrders', order), had('lines', line), stock, [
      aHeld({ id: 'held', quantity: 5 })
    ]);
    const closed = frozen({ order, lines: [line], extraLines: [] });
    a.act('order.ship', aShipping('held', { quantity: 5, frozen: closed }));
    b.act('line.edit', [putNamed('lines', 'line-1', { quantity: 8, notes: 'More' })]);
    meet();
    expect(editedAfterShipping(b.view, 'order-1').map(findingWords)).toEqual([
      '2\u00a0changes came from somebody who did not know that the order was shipped. It stays as it was shipped. Drop what was written?'
    ]);
  });

  it('are one question or statement for whatever random tablets leave to decide', () => {
    fc.assert(
      fc.property(aContest, (drawn) => {
        const shop = lived(drawn);
        exchanged(shop, drawn.seed);
        for (const finding of shop.devices[0]?.open ?? []) {
          const said = findingWords(finding);
          expect(said).toMatch(/^[A-Z0-9].*[.?]$/s);
          expect(said).not.toMatch(/undefined|NaN|\[object/);
        }
      }),
      { numRuns: 30 }
    );
  });
});
