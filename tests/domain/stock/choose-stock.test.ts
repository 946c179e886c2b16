import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { StockOrder } from '#domain/device/device.ts';
import { quantity, remainder, smaller, sum } from '#domain/kernel/quantity.ts';
import { chooseStock, type Candidate } from '#domain/stock/choose-stock.ts';
import { aStockItem, type About } from '#tests/support/builders.ts';

const of = (id: string, free: number, about: About<'stockItems'> = {}): Candidate => ({
  item: aStockItem({ ...about, id, quantity: free }),
  free: quantity(free)
});

const choosing = (
  candidates: readonly Candidate[],
  needed: number,
  order: StockOrder = 'expiry-then-oldest'
) =>
  chooseStock(candidates, quantity(needed), order).map(
    (choice) => [choice.item.id, choice.quantity, choice.why] as const
  );

describe('choosing stock for a need', () => {
  it('takes nothing when nothing is needed or nothing is there', () => {
    expect(choosing([of('a', 5)], 0)).toEqual([]);
    expect(choosing([], 5)).toEqual([]);
    expect(choosing([of('a', 0)], 5)).toEqual([]);
  });

  it('takes from the only item, as much as is needed or as there is (scenario 33)', () => {
    expect(choosing([of('a', 100)], 30)).toEqual([['a', 30, 'only-one']]);
    expect(choosing([of('a', 20)], 30)).toEqual([['a', 20, 'only-one']]);
  });

  it('takes what expires first, and what never expires last', () => {
    const stock = [
      of('never', 5, { since: '2020-01-01T00:00:00Z' }),
      of('later', 5, { expiry: '2026-05-02', since: '2020-01-01T00:00:00Z' }),
      of('sooner', 5, { expiry: '2026-05-01', since: '2025-01-01T00:00:00Z' })
    ];
    expect(choosing(stock, 12)).toEqual([
      ['sooner', 5, 'expires-first'],
      ['later', 5, 'expires-first'],
      ['never', 2, 'oldest']
    ]);
  });

  it('takes the oldest when the expiry is the same', () => {
    const stock = [
      of('new', 5, { expiry: '2026-05-01', since: '2025-02-01T00:00:00Z' }),
      of('old', 5, { expiry: '2026-05-01', since: '2025-01-01T00:00:00Z' })
    ];
    expect(choosing(stock, 5)).toEqual([['old', 5, 'oldest']]);
  });

  it('takes the oldest or the newest by the setting, whatever expires', () => {
    const stock = [
      of('middle', 5, { expiry: '2026-05-01', since: '2025-02-01T00:00:00Z' }),
      of('new', 5, { since: '2025-03-01T00:00:00Z' }),
      of('old', 5, { since: '2025-01-01T00:00:00Z' })
    ];
    expect(choosing(stock, 6, 'oldest')).toEqual([
      ['old', 5, 'oldest'],
      ['middle', 1, 'oldest']
    ]);
    expect(choosing(stock, 6, 'newest')).toEqual([
      ['new', 5, 'newest'],
      ['middle', 1, 'newest']
    ]);
  });

  it('takes the smallest or the largest by the setting (scenario 40)', () => {
    const stock = [of('big', 100), of('small', 5)];
    expect(choosing(stock, 15, 'smallest')).toEqual([
      ['small', 5, 'smallest'],
      ['big', 10, 'smallest']
    ]);
    expect(choosing(stock, 15, 'largest')).toEqual([['big', 15, 'largest']]);
  });

  it('takes, of stock from the same day, the one that covers it all', () => {
    const stock = [
      of('a', 20, { since: '2025-01-01T08:00:00Z' }),
      of('b', 60, { since: '2025-01-01T17:00:00Z' }),
      of('c', 80, { since: '2025-01-02T08:00:00Z' })
    ];
    expect(choosing(stock, 50)).toEqual([['b', 50, 'covers-it-all']]);
    expect(choosing(stock, 70)).toEqual([
      ['a', 20, 'oldest'],
      ['b', 50, 'oldest']
    ]);
    expect(choosing(stock, 81)).toEqual([
      ['a', 20, 'oldest'],
      ['b', 60, 'oldest'],
      ['c', 1, 'oldest']
    ]);
  });

  it('takes, of several that cover it all, the one that needs no split', () => {
    expect(choosing([of('a', 20), of('b', 15), of('c', 12)], 12)).toEqual([
      ['c', 12, 'covers-it-all']
    ]);
  });

  it('takes, of equals from the same moment, the smallest id', () => {
    expect(choosing([of('b', 5), of('a', 5)], 3)).toEqual([['a', 3, 'oldest']]);
  });

  it('takes a serialised item whole or not at all (scenario 39)', () => {
    const serials = ['1', '2', '3'].map((serial) => of(serial, 1, { serial }));
    expect(choosing(serials, 2)).toEqual([
      ['1', 1, 'oldest'],
      ['2', 1, 'oldest']
    ]);
    expect(choosing(serials, 1.5)).toEqual([['1', 1, 'oldest']]);
  });
});

const grains = (most: number) => fc.integer({ min: 0, max: most }).map((n) => n / 100_000);
const candidates = fc.uniqueArray(
  fc.record({
    id: fc.integer({ min: 1, max: 50 }),
    free: grains(500_000),
    expiry: fc.constantFrom(null, '2026-03-01', '2026-04-01'),
    since: fc.constantFrom(
      null,
      '2026-01-01T08:00:00Z',
      '2026-01-01T09:00:00Z',
      '2026-01-02T08:00:00Z'
    )
  }),
  { selector: ({ id }) => id, maxLength: 12 }
);

describe('whatever the stock', () => {
  it('takes what is needed or all there is, no item twice, never more than is free', () => {
    fc.assert(
      fc.property(
        candidates,
        grains(3_000_000),
        fc.constantFrom(...StockOrder.options),
        (stock, needed, order) => {
          const offered = stock.map(({ id, free, ...about }) => of(`s${String(id)}`, free, about));
          const choices = chooseStock(offered, quantity(needed), order);
          const all = sum(offered.map(({ free }) => free));
          expect(sum(choices.map((each) => each.quantity))).toBe(smaller(quantity(needed), all));
          expect(new Set(choices.map(({ item }) => item.id)).size).toBe(choices.length);
          for (const choice of choices) {
            const free =
              offered.find(({ item }) => item.id === choice.item.id)?.free ?? quantity(0);
            expect(choice.quantity).toBeGreaterThan(0);
            expect(remainder(choice.quantity, free)).toBe(0);
          }
          expect(chooseStock([...offered].reverse(), quantity(needed), order)).toEqual(choices);
        }
      )
    );
  });
});
