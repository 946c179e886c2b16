import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Day } from '#domain/kernel/day.ts';
import { LocationId, SalesOrderId, StockItemId } from '#domain/kernel/ids.ts';
import { quantity, remainder, sum } from '#domain/kernel/quantity.ts';
import {
  proposeAllocation,
  type ProposalFacts,
  type ProposalOptions
} from '#domain/sales-order/propose-allocation.ts';
import type { Part } from '#domain/part/part.ts';
import type { StockItem } from '#domain/stock/stock-item.ts';
import { aLine, anAllocation, aPart, aStockItem } from '#tests/support/builders.ts';

const wanting = (part: Part, ...variants: Part[]) =>
  [part.id, { part, variants: variants.map(({ id }) => id) }] as const;

const plain: Omit<ProposalFacts, 'stock'> = {
  lines: [aLine({ quantity: 50 })],
  parts: new Map([wanting(aPart())]),
  allocations: [],
  claims: new Map(),
  rules: { today: '2026-02-01' as Day, allowExpired: false }
};

const anyhow: ProposalOptions = {
  order: 'expiry-then-oldest',
  serials: 'any',
  interchangeable: true
};

const of = (id: string, held: number, about: Parameters<typeof aStockItem>[0] = {}) =>
  aStockItem({ id, quantity: held, ...about });

const proposing = (
  stock: readonly StockItem[],
  about: Partial<ProposalFacts> = {},
  options: Partial<ProposalOptions> = {}
) =>
  proposeAllocation({ ...plain, stock, ...about }, { ...anyhow, ...options }).map((each) => ({
    ...each,
    choices: each.choices.map((choice) => [choice.item.id, choice.quantity, choice.why])
  }));

const locations = (...ids: string[]) => new Set(ids.map((id) => LocationId.parse(id)));
const lineOf = (many: number) => ({ lines: [aLine({ quantity: many })] });
const heldBy = (item: string, many: number) =>
  [
    StockItemId.parse(item),
    [
      {
        id: 'claim',
        by: { kind: 'order' as const, id: SalesOrderId.parse('order-2'), reference: 'SO-0002' },
        quantity: quantity(many)
      }
    ]
  ] as const;

describe('proposing what to set aside', () => {
  it('takes what a line needs from the only item (scenario 33)', () => {
    expect(proposing([of('a', 100)], lineOf(30))).toEqual([
      { line: 'line-1', choices: [['a', 30, 'only-one']], missing: 0, reason: undefined }
    ]);
  });

  it('fills a line from several items (scenario 34)', () => {
    const stock = [of('a', 20), of('b', 40)];
    expect(proposing(stock, {}, { order: 'smallest' })[0]?.choices).toEqual([
      ['a', 20, 'smallest'],
      ['b', 30, 'smallest']
    ]);
    expect(proposing(stock, {}, { order: 'largest' })[0]?.choices).toEqual([
      ['b', 40, 'largest'],
      ['a', 10, 'largest']
    ]);
  });

  it('takes what there is, and says what is missing', () => {
    expect(proposing([of('a', 20), of('b', 10)])).toEqual([
      {
        line: 'line-1',
        choices: [
          ['a', 20, 'oldest'],
          ['b', 10, 'oldest']
        ],
        missing: 20,
        reason: undefined
      }
    ]);
  });

  it('takes nothing from two that do not cover it alone, unless they are interchangeable (scenario 35)', () => {
    expect(proposing([of('a', 20), of('b', 20)], {}, { interchangeable: false })).toEqual([
      { line: 'line-1', choices: [], missing: 50, reason: 'no-single-item' }
    ]);
  });

  it('takes the one that covers it alone (scenario 36)', () => {
    const stock = [of('a', 10), of('b', 50)];
    expect(proposing(stock, lineOf(30), { interchangeable: false })[0]?.choices).toEqual([
      ['b', 30, 'covers-it-all']
    ]);
  });

  it('takes from the only one what it has, interchangeable or not (R-AA4)', () => {
    expect(proposing([of('a', 10)], lineOf(30), { interchangeable: false })).toEqual([
      { line: 'line-1', choices: [['a', 10, 'only-one']], missing: 20, reason: undefined }
    ]);
  });

  it('takes only from one place (scenario 37)', () => {
    const stock = [
      of('a', 10, { location: 'A' }),
      of('a1', 10, { location: 'A1' }),
      of('b', 10, { location: 'B' }),
      of('nowhere', 10)
    ];
    const [found] = proposing(stock, {}, { inside: locations('A', 'A1') });
    expect(found?.choices.map(([item]) => item)).toEqual(['a', 'a1']);
    const [none] = proposing(stock.slice(2), {}, { inside: locations('A', 'A1') });
    expect(none).toMatchObject({ choices: [], reason: 'not-looked-for' });
  });

  it('takes from anywhere but one place, stock without a place included (scenario 38)', () => {
    const stock = [
      of('a', 10, { location: 'A' }),
      of('b', 10, { location: 'B' }),
      of('nowhere', 9)
    ];
    const [found] = proposing(stock, {}, { outside: locations('A') });
    expect(found?.choices.map(([item]) => item)).toEqual(['b', 'nowhere']);
  });

  it('leaves full lines, virtual parts and lines without a part alone (scenario 39)', () => {
    const lines = [
      aLine({ id: 'full', quantity: 5 }),
      aLine({ id: 'part', part: null, quantity: 5, position: '1' }),
      aLine({ id: 'virtual', part: 'part-2', position: '2' })
    ];
    const parts = new Map([wanting(aPart()), wanting(aPart({ id: 'part-2', virtual: true }))]);
    const allocations = [
      anAllocation({ line: 'full', quantity: 3 }),
      anAllocation({ id: 'allocation-2', line: 'full', quantity: 2, state: 'shipped' })
    ];
    expect(proposing([of('a', 100)], { lines, parts, allocations })).toEqual([
      { line: 'full', choices: [], missing: 0, reason: 'full' },
      { line: 'part', choices: [], missing: 5, reason: 'no-part' },
      { line: 'virtual', choices: [], missing: 0, reason: 'virtual' }
    ]);
  });

  it('takes serialised pieces one by one (scenario 39)', () => {
    const stock = ['1', '2', '3'].map((serial) => of(serial, 1, { serial }));
    expect(proposing(stock, lineOf(2))[0]?.choices).toEqual([
      ['1', 1, 'oldest'],
      ['2', 1, 'oldest']
    ]);
  });

  it('takes only serialised or only other stock when asked (scenario 41)', () => {
    const stock = [of('a', 10), of('s', 1, { serial: '7' })];
    const taken = (serials: ProposalOptions['serials'], from = stock) =>
      proposing(from, {}, { serials })[0];
    expect(taken('serialized')?.choices).toEqual([['s', 1, 'only-one']]);
    expect(taken('unserialized')?.choices).toEqual([['a', 10, 'only-one']]);
    expect(taken('unserialized', stock.slice(1))).toMatchObject({
      choices: [],
      reason: 'not-looked-for'
    });
  });

  it('takes by the setting (scenario 40)', () => {
    const stock = [of('a', 5), of('b', 100)];
    expect(proposing(stock, lineOf(15), { order: 'smallest' })[0]?.choices).toEqual([
      ['a', 5, 'smallest'],
      ['b', 10, 'smallest']
    ]);
    expect(proposing(stock, lineOf(15), { order: 'largest' })[0]?.choices).toEqual([
      ['b', 15, 'largest']
    ]);
  });

  it('never takes what others hold (R-A4)', () => {
    expect(proposing([of('a', 10)], { claims: new Map([heldBy('a', 7)]) })).toEqual([
      { line: 'line-1', choices: [['a', 3, 'only-one']], missing: 47, reason: undefined }
    ]);
    expect(proposing([of('a', 10)], { claims: new Map([heldBy('a', 10)]) })).toEqual([
      { line: 'line-1', choices: [], missing: 50, reason: 'held-by-others' }
    ]);
  });

  it('never takes what is not available, and says so (R-K1, scenario 96)', () => {
    const stock = [
      of('a', 10, { status: 'quarantined' }),
      of('b', 10, { expiry: '2026-01-31' }),
      of('c', 10, { inProduction: true })
    ];
    expect(proposing(stock)[0]).toMatchObject({ choices: [], reason: 'not-available' });
    const usable = ['attention', 'damaged', 'returned'] as const;
    const others = usable.map((status) => of(status, 1, { status }));
    expect(proposing(others, lineOf(3))[0]?.missing).toBe(0);
  });

  it('says when there is no stock at all', () => {
    expect(proposing([])).toEqual([
      { line: 'line-1', choices: [], missing: 50, reason: 'no-stock' }
    ]);
    expect(proposing([of('a', 10, { part: 'part-2' })])[0]?.reason).toBe('no-stock');
  });

  it('counts no piece twice for two lines of one part (R-AA6, put right)', () => {
    const lines = [aLine({ id: 'second', quantity: 8, position: 'b' }), aLine({ quantity: 7 })];
    expect(proposing([of('a', 10)], { lines })).toEqual([
      { line: 'line-1', choices: [['a', 7, 'only-one']], missing: 0, reason: undefined },
      { line: 'second', choices: [['a', 3, 'only-one']], missing: 5, reason: undefined }
    ]);
  });

  it('takes the part itself first, then its variants (scenario 22)', () => {
    const [red, blue] = [aPart({ id: 'red' }), aPart({ id: 'blue' })];
    const parts = new Map([wanting(aPart({ isTemplate: true }), red, blue)]);
    const stock = [of('r', 30, { part: 'red' }), of('b', 30, { part: 'blue' }), of('own', 10)];
    expect(proposing(stock, { parts })[0]).toEqual({
      line: 'line-1',
      choices: [
        ['own', 10, 'only-one'],
        ['b', 30, 'oldest'],
        ['r', 10, 'oldest']
      ],
      missing: 0,
      reason: undefined
    });
    expect(proposing(stock)[0]?.missing).toBe(40);
  });
});

describe('whatever the stock and the lines', () => {
  const some = (most: number) => fc.integer({ min: 0, max: most });
  it('no item gives more than is free, and no line gets more than it needs', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ held: some(20), claimed: some(20), template: fc.boolean() }), {
          maxLength: 6
        }),
        fc.array(fc.record({ needed: some(19), template: fc.boolean() }), { maxLength: 5 }),
        fc.boolean(),
        (items, needs, interchangeable) => {
          const [template, variant] = [aPart({ isTemplate: true }), aPart({ id: 'part-2' })];
          const stock = items.map((each, n) =>
            of(`s${String(n)}`, each.held, { part: each.template ? 'part-1' : 'part-2' })
          );
          const claims = new Map(items.map((each, n) => heldBy(`s${String(n)}`, each.claimed)));
          const lines = needs.map(({ needed, ...each }, n) =>
            aLine({
              id: `l${String(n)}`,
              quantity: needed + 1,
              part: each.template ? 'part-1' : 'part-2'
            })
          );
          const parts = new Map([wanting(template, variant), wanting(variant)]);
          const proposals = proposeAllocation(
            { ...plain, stock, claims, lines, parts },
            { ...anyhow, interchangeable }
          );
          const choices = proposals.flatMap((each) => each.choices);
          for (const [n, { held, claimed }] of items.entries()) {
            const taken = choices.filter(({ item }) => item.id === `s${String(n)}`);
            const free = remainder(quantity(held), quantity(claimed));
            expect(sum(taken.map((each) => each.quantity))).toBeLessThanOrEqual(free);
          }
          for (const line of lines) {
            const proposal = proposals.find((each) => each.line === line.id);
            const got = sum((proposal?.choices ?? []).map((each) => each.quantity));
            expect(proposal?.missing).toBe(remainder(line.quantity, got));
            expect(got).toBeLessThanOrEqual(line.quantity);
          }
        }
      )
    );
  });
});
