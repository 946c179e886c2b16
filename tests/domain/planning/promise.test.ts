import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BuildId } from '#domain/kernel/ids.ts';
import { none, plus, sum, type Quantity } from '#domain/kernel/quantity.ts';
import { planOf, promiseTo, type Plan, type Share } from '#domain/planning/promise.ts';
import type { PlanFacts, Want } from '#domain/planning/plan.ts';
import {
  aComponentWant,
  aMaking,
  anyPlan,
  aWant,
  inDays,
  planFacts,
  planToday
} from '#tests/support/plans.ts';

const promiseIn = (facts: PlanFacts, want: Want) => promiseTo(planOf(facts), want.by);

describe('what one line is promised', () => {
  const want = aWant({ wanted: 10, due: 10 });

  it.each([
    ['free stock', { free: { 'part-1': 10 } }, ['stock', planToday, 0, false]],
    [
      'a build before its day',
      { making: [aMaking({ day: 5 })] },
      ['expected', inDays(5), 0, false]
    ],
    [
      'a build after its day',
      { making: [aMaking({ day: 12 })] },
      ['expected', inDays(12), 0, true]
    ],
    [
      'a build that is overdue',
      { making: [aMaking({ day: -3 })] },
      ['expected', planToday, 0, false]
    ],
    ['a build without a day', { making: [aMaking({ day: null })] }, ['expected', null, 0, true]],
    ['too little', { free: { 'part-1': 4 } }, ['short', null, 6, true]],
    [
      'stock and two builds',
      {
        free: { 'part-1': 4 },
        making: [aMaking({ left: 3 }), aMaking({ id: 'b2', left: 3, day: 8 })]
      },
      ['expected', inDays(8), 0, false]
    ]
  ] as const)('with %s', (_name, about, [kind, on, short, late]) => {
    const facts = planFacts({ ...about, wants: [want] });
    expect(promiseIn(facts, want)).toMatchObject({ kind, on, short, late });
  });

  it('keeps what the line holds, whatever else is wanted', () => {
    const holder = aWant({ wanted: 10, held: 10, due: 20 });
    const other = aWant({ line: 'other', wanted: 10, due: 1 });
    expect(promiseIn(planFacts({ wants: [holder, other] }), holder)?.kind).toBe('stock');
  });

  it('is late with what is overdue already', () => {
    const overdue = aWant({ due: -2 });
    const promise = promiseIn(planFacts({ wants: [overdue], free: { 'part-1': 10 } }), overdue);
    expect(promise).toMatchObject({ kind: 'stock', on: planToday, late: true });
  });
});

describe('whose turn it is', () => {
  const early = aWant({ line: 'b', due: 2 });
  const later = aWant({ line: 'a', due: 3 });
  const undated = aWant({ line: '0', due: null });
  const kinds = (facts: PlanFacts) =>
    [early, later, undated].map((want) => promiseIn(facts, want)?.kind);

  it('serves what is due first first, and what has no date last', () => {
    const wants = [undated, later, early];
    expect(kinds(planFacts({ wants, free: { 'part-1': 20 } }))).toEqual([
      'stock',
      'stock',
      'short'
    ]);
  });

  it('serves the smaller number first when two are due on one day', () => {
    const twin = aWant({ line: 'c', due: 2 });
    const facts = planFacts({ wants: [twin, early], free: { 'part-1': 10 } });
    expect(promiseIn(facts, early)?.kind).toBe('stock');
  });

  it('gives what is built for a line to that line, and the rest to the others', () => {
    const making = [aMaking({ line: 'a', left: 14 })];
    const facts = planFacts({ wants: [early, later], making });
    expect(promiseIn(facts, later)).toMatchObject({ kind: 'expected', short: 0 });
    expect(promiseIn(facts, early)).toMatchObject({ kind: 'short', short: 6 });
  });

  it('takes a variant for a template, and no template for a variant', () => {
    const anyOf = aWant({ line: 'any', part: 'template', fits: ['template', 'red'], due: 1 });
    const red = aWant({ line: 'red', part: 'red', due: 2 });
    const facts = planFacts({ wants: [anyOf, red], free: { template: 10, red: 4 } });
    expect(promiseIn(facts, anyOf)).toMatchObject({ kind: 'stock', shares: [{ quantity: 10 }] });
    expect(promiseIn(facts, red)).toMatchObject({ kind: 'short', short: 6 });
  });
});

describe('a build', () => {
  const wheels = aComponentWant('build-1', { part: 'wheel', wanted: 20, due: 5 });
  const bikes = aWant({ part: 'bike' });
  const making = [aMaking({ part: 'bike', day: 5 })];

  it('comes on its day when its components are there', () => {
    const facts = planFacts({ wants: [wheels, bikes], making, free: { wheel: 20 } });
    expect(promiseIn(facts, bikes)).toMatchObject({ kind: 'expected', on: inDays(5) });
  });

  it('does not come before its components', () => {
    const more = aMaking({ id: 'build-2', part: 'wheel', left: 20, day: 9 });
    const facts = planFacts({ wants: [bikes, wheels], making: [...making, more] });
    expect(promiseIn(facts, bikes)).toMatchObject({ on: inDays(9), late: false });
  });

  it('comes nobody knows when while nothing brings its components', () => {
    const plan = planOf(planFacts({ wants: [wheels, bikes], making, free: { wheel: 19 } }));
    expect(plan.arrivals.get(BuildId.parse('build-1'))).toEqual({ on: null, waits: 'components' });
    expect(promiseTo(plan, bikes.by)).toMatchObject({ on: null, waits: 'components', late: true });
  });

  it('of a part that goes into itself comes on its own day', () => {
    const circle = aComponentWant('build-1', { part: 'bike', wanted: 1, due: null });
    const plan = planOf(planFacts({ wants: [circle], making }));
    expect(plan.arrivals.get(BuildId.parse('build-1'))).toEqual({ on: inDays(5) });
  });
});

/** What a plan gives away of each source. */
function givenBy({ promises }: Plan): Map<string, Quantity> {
  const given = new Map<string, Quantity>();
  const add = ({ from, quantity }: Share) => {
    const key = from.kind === 'free' ? from.part : from.kind === 'build' ? from.id : 'held';
    given.set(key, plus(given.get(key) ?? none, quantity));
  };
  for (const { shares } of promises.values()) shares.forEach(add);
  return given;
}

const summary = ({ promises, arrivals }: Plan) => [
  [...promises].map(([key, { kind, on, short }]) => [key, kind, on, short]).sort(),
  [...arrivals].sort()
];

describe('any plan', () => {
  it('promises no more than there is', () => {
    fc.assert(
      fc.property(anyPlan, (facts) => {
        const given = givenBy(planOf(facts));
        for (const [part, free] of facts.free)
          expect(given.get(part) ?? 0).toBeLessThanOrEqual(free);
        for (const { id, left } of facts.making)
          expect(given.get(id) ?? 0).toBeLessThanOrEqual(left);
      })
    );
  });

  it('says of all that is wanted where it comes from, or that it is short', () => {
    fc.assert(
      fc.property(anyPlan, (facts) => {
        const { promises } = planOf(facts);
        expect(promises.size).toBe(facts.wants.length);
        for (const { want, shares, short } of promises.values())
          expect(sum([short, ...shares.map(({ quantity }) => quantity)])).toBe(want.wanted);
      })
    );
  });

  it('is short of nothing that is left over', () => {
    fc.assert(
      fc.property(anyPlan, (facts) => {
        const plan = planOf(facts);
        const given = givenBy(plan);
        const leftOf = (part: string) =>
          [...facts.free].some(([id, free]) => id === part && (given.get(id) ?? 0) < free) ||
          facts.making.some((each) => each.part === part && (given.get(each.id) ?? 0) < each.left);
        for (const { want, short } of plan.promises.values())
          if (short > 0) expect(want.fits.filter(leftOf)).toEqual([]);
      })
    );
  });

  it('is the same whatever order the facts are in', () => {
    fc.assert(
      fc.property(anyPlan, fc.infiniteStream(fc.nat()), (facts, numbers) => {
        const shuffled = <Each>(all: readonly Each[]) =>
          all
            .map((each) => [numbers.next().value, each] as const)
            .sort(([a], [b]) => a - b)
            .map(([, each]) => each);
        const other = {
          ...facts,
          free: new Map(shuffled([...facts.free])),
          wants: shuffled(facts.wants),
          making: shuffled(facts.making)
        };
        expect(summary(planOf(other))).toEqual(summary(planOf(facts)));
      })
    );
  });
});
