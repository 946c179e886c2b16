import { describe, expect, it } from 'vitest';
import { negativeStock } from '#domain/findings/negative-stock.ts';
import { aStockItem } from '#tests/support/builders.ts';
import { hadStock } from '#tests/support/device.ts';
import { aMovement, settledBy } from '#tests/support/finding-facts.ts';
import { twoDevices } from '#tests/support/in-memory-device.ts';

const shop = () => twoDevices(hadStock(aStockItem({ quantity: 5 })));

describe('stock that two devices took', () => {
  it('is a finding when more left than was there', () => {
    const { a, b, meet } = shop();
    a.act('take', [aMovement('one', { quantity: -4 })]);
    b.act('take', [aMovement('two', { quantity: -3 })]);
    expect(meet()).toMatchObject([
      { code: 'negative-stock', severity: 'red', about: ['stock-1'], by: 2 }
    ]);
  });

  it('is none when just all of it left', () => {
    const { a, b, meet } = shop();
    a.act('take', [aMovement('one', { quantity: -4 })]);
    b.act('take', [aMovement('two', { quantity: -1 })]);
    expect(meet()).toEqual([]);
  });

  it('is asked about again when more is taken, although somebody left it as it was', () => {
    const { a, b, meet } = shop();
    a.act('take', [aMovement('one', { quantity: -4 })]);
    b.act('take', [aMovement('two', { quantity: -3 })]);
    const [before] = meet();
    a.act('take', [aMovement('three', { quantity: -1 }), aMovement('four', { quantity: 1 })]);
    expect(a.open[0]?.key).not.toBe(before?.key);
  });

  it('is settled by a count of nothing', () => {
    const { a, b, meet } = shop();
    a.act('take', [aMovement('one', { quantity: -4 })]);
    b.act('take', [aMovement('two', { quantity: -3 })]);
    meet();
    const changes = negativeStock(a.view, 'stock-1').flatMap((finding) => settledBy(a, [finding]));
    expect(changes).toEqual([
      ['add', 'movements', 'new.1', { item: 'stock-1', kind: 'counted', quantity: 0, counted: 0 }]
    ]);
    a.act('settle', changes);
    expect(a.open).toEqual([]);
  });
});
