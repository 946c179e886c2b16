import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LineId, PartId, SalesOrderId } from '#domain/kernel/ids.ts';
import { quantity } from '#domain/kernel/quantity.ts';
import { planOf } from '#domain/planning/promise.ts';
import { dayToPass, slipsBetween, supposed, turnsOf, type Wish } from '#domain/planning/what-if.ts';
import { aMaking, anyPlan, aWant, inDays, planFacts, planToday } from '#tests/support/plans.ts';

const part = PartId.parse('part-1');
const first = aWant({ line: 'a', due: 2 });
const second = aWant({ line: 'b', due: 4 });
/** Ten in stock for the first, ten more from a build in three days. */
const facts = planFacts({
  wants: [first, second],
  free: { 'part-1': 10 },
  making: [aMaking({ day: 3 })]
});

const wish = (about: Partial<Wish> = {}): Wish => ({
  order: SalesOrderId.parse('of-b'),
  reference: 'SO-b',
  due: inDays(4),
  keep: new Set(),
  ...about
});

const slipsOf = (about: Partial<Wish>) =>
  slipsBetween(planOf(facts), planOf(supposed(facts, wish(about))), planToday);

describe('what if', () => {
  it('an order is wanted earlier: it gets the stock, and the other one waits for the build', () => {
    expect(slipsOf({ due: inDays(1) })).toMatchObject([
      { reference: 'SO-a', worse: true, before: { on: planToday }, after: { on: inDays(3) } },
      { reference: 'SO-b', worse: false, before: { on: inDays(3) }, after: { on: planToday } }
    ]);
  });

  it('nothing is changed: nothing slips', () => {
    expect(slipsOf({})).toEqual([]);
  });

  it('a line has a day of its own: it keeps it', () => {
    expect(slipsOf({ due: inDays(1), keep: new Set([LineId.parse('b')]) })).toEqual([]);
  });

  it('a line is added: the order is short of what nothing brings', () => {
    const added = { part, fits: [part], quantity: quantity(4) };
    expect(slipsOf({ added })).toMatchObject([
      { reference: 'SO-b', worse: true, after: { kind: 'short', short: { quantity: 4 } } }
    ]);
  });
});

describe('whose turn it is', () => {
  const turns = turnsOf(planFacts({ wants: [second, aWant({ line: 'c', due: null }), first] }));
  const [a, b, c] = ['of-a', 'of-b', 'of-c'].map((id) => SalesOrderId.parse(id));
  const passing = (order: typeof a, direction: 'up' | 'down') =>
    order && dayToPass(turns, order, { direction, today: planToday });

  it('is by day, then by number, and without a day last', () => {
    expect(turns.map(({ reference }) => reference)).toEqual(['SO-a', 'SO-b', 'SO-c']);
  });

  it.each([
    ['up past a smaller number to the day before', { order: b, way: 'up', day: inDays(1) }],
    ['up past nobody', { order: a, way: 'up', day: undefined }],
    ['down past a larger number to the day after', { order: a, way: 'down', day: inDays(5) }],
    ['down past one without a day not at all', { order: b, way: 'down', day: undefined }],
    ['up past one with a day', { order: c, way: 'up', day: inDays(3) }]
  ] as const)('goes %s', (_name, { order, way, day }) => {
    expect(passing(order, way)).toBe(day);
  });

  it('moves an order one place up, whatever the plan', () => {
    fc.assert(
      fc.property(anyPlan, fc.nat(), (plan, n) => {
        const before = turnsOf(plan);
        const at = n % Math.max(before.length, 1);
        const own = before[at];
        const due = own && dayToPass(before, own.order, { direction: 'up', today: planToday });
        if (!own || due === undefined || before[at - 1]?.due === null) return;
        const moved = supposed(plan, { ...own, due, keep: new Set() });
        expect(turnsOf(moved).findIndex(({ order }) => order === own.order)).toBeLessThan(at);
      })
    );
  });
});
