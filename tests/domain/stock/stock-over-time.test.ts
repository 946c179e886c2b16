import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysAfter, type Day } from '#domain/kernel/day.ts';
import { StockItemId } from '#domain/kernel/ids.ts';
import { none, quantity, sum } from '#domain/kernel/quantity.ts';
import { stockOverTime, type DatedEntry, type ItemLedger } from '#domain/stock/stock-over-time.ts';

const today = '2026-11-12' as Day;
const other = StockItemId.parse('other');

type About = DatedEntry['movement'] & {
  readonly ago: number;
  readonly moved?: number;
  readonly counted?: number;
};

/** An entry so many days ago; of one day they come in the order in which they stand. */
function entry({ ago, moved = 0, counted, ...movement }: About, at: number): DatedEntry {
  return {
    id: `movement-${String(at)}`,
    day: daysAfter(today, -ago),
    time: 1_000_000 - ago * 1_000 + at,
    device: 'd',
    sequence: at,
    quantity: quantity(moved),
    counted: counted === undefined ? undefined : quantity(counted),
    movement
  };
}

const ledger = (onHand: number, ...entries: About[]): ItemLedger => ({
  onHand: quantity(onHand),
  entries: entries.map(entry)
});

const course = (...items: ItemLedger[]) =>
  stockOverTime(items, today).map(({ day, change, onHand }) => [day, change, onHand]);

describe('the stock of a part over time', () => {
  it('is what the ledgers of its stock items come to when a day ends, and today last', () => {
    const one = ledger(
      7,
      { kind: 'received', ago: 9, moved: 10 },
      { kind: 'removed', ago: 4, moved: -3 }
    );
    const two = ledger(5, { kind: 'received', ago: 4, moved: 5 });
    expect(course(one, two)).toEqual([
      [daysAfter(today, -9), 10, 10],
      [daysAfter(today, -4), 2, 12],
      [today, 0, 12]
    ]);
  });

  it('says nothing of days on which as much came as went, as when stock is split or put together', () => {
    const rest = ledger(
      6,
      { kind: 'received', ago: 9, moved: 10 },
      { kind: 'split-off', ago: 2, moved: -4, other }
    );
    const piece = ledger(4, { kind: 'split-from', ago: 2, moved: 4, other });
    expect(course(rest, piece)).toEqual([
      [daysAfter(today, -9), 10, 10],
      [today, 0, 10]
    ]);
  });

  it('begins anew at a count', () => {
    const counted = ledger(
      8,
      { kind: 'received', ago: 9, moved: 10 },
      { kind: 'counted', ago: 3, counted: 8 }
    );
    expect(course(counted)).toContainEqual([daysAfter(today, -3), -2, 8]);
  });

  it('takes off what has left, the whole item or a piece of it', () => {
    const whole = ledger(0, { kind: 'received', ago: 9, moved: 10 }, { kind: 'shipped', ago: 3 });
    expect(course(whole)).toContainEqual([daysAfter(today, -3), -10, 0]);
    const rest = ledger(
      6,
      { kind: 'received', ago: 9, moved: 10 },
      { kind: 'shipped', ago: 3, moved: -4, other }
    );
    const customer = { customer: 'company' as never };
    const piece = ledger(0, { kind: 'split-from', ago: 3, moved: 4, other, ...customer });
    expect(course(rest, piece)).toContainEqual([daysAfter(today, -3), -4, 6]);
  });

  it('counts what is of no use as gone, until it is of use again', () => {
    const item = ledger(
      10,
      { kind: 'received', ago: 9, moved: 10 },
      { kind: 'status-changed', ago: 5, status: 'quarantined' },
      { kind: 'status-changed', ago: 1, status: 'ok' }
    );
    expect(course(item)).toEqual([
      [daysAfter(today, -9), 10, 10],
      [daysAfter(today, -5), -10, 0],
      [daysAfter(today, -1), 10, 10],
      [today, 0, 10]
    ]);
  });

  it('has it back where an entry that sent it away is taken back', () => {
    const item = ledger(
      10,
      { kind: 'received', ago: 9, moved: 10 },
      { kind: 'assigned', ago: 5 },
      { kind: 'reversed', ago: 4, reverses: 'movement-1' as never }
    );
    expect(course(item)).toContainEqual([daysAfter(today, -4), 10, 10]);
  });

  it('never had what was with the customer when a file told of it', () => {
    expect(course(ledger(0, { kind: 'imported', ago: 9, moved: 10 }))).toEqual([[today, 0, 0]]);
  });

  it('had what is used up now', () => {
    const used = ledger(
      0,
      { kind: 'received', ago: 9, moved: 4 },
      { kind: 'consumed', ago: 2, moved: -4 }
    );
    expect(course(used)).toContainEqual([daysAfter(today, -9), 4, 4]);
  });

  it('ends with what is on hand, whatever the ledgers tell', () => {
    const kinds = ['received', 'shipped', 'assigned', 'returned', 'removed', 'imported'] as const;
    const anyEntry = fc.record({
      kind: fc.constantFrom(...kinds),
      ago: fc.integer({ min: -2, max: 9 }),
      moved: fc.integer({ min: -5, max: 9 })
    });
    const anyLedger = fc
      .tuple(fc.integer({ min: 0, max: 20 }), fc.array(anyEntry, { maxLength: 6 }))
      .map(([onHand, entries]) => ledger(onHand, ...entries));
    fc.assert(
      fc.property(fc.array(anyLedger, { maxLength: 4 }), (items) => {
        const days = stockOverTime(items, today);
        expect(days.at(-1)).toMatchObject({
          day: today,
          onHand: sum(items.map(({ onHand }) => onHand))
        });
        expect(days.every(({ onHand }) => onHand >= none)).toBe(true);
      })
    );
  });
});
