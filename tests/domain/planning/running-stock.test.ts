import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { minus, none, plus, quantity, remainder, sum } from '#domain/kernel/quantity.ts';
import { planOf } from '#domain/planning/promise.ts';
import type { PlanFacts } from '#domain/planning/plan.ts';
import { runningStock } from '#domain/planning/running-stock.ts';
import { aMaking, anyPlan, aWant, inDays, planFacts, planToday } from '#tests/support/plans.ts';

/** The running stock of all parts of a plan, as if they were one. */
function running(facts: PlanFacts) {
  const { arrivals } = planOf(facts);
  return runningStock({
    today: facts.today,
    free: sum(facts.free.values()),
    wants: facts.wants,
    making: facts.making.map((each) => ({
      ...each,
      arrival: arrivals.get(each.id) ?? { on: null }
    }))
  });
}

describe('the stock of a part from today on', () => {
  const facts = planFacts({
    free: { 'part-1': 5 },
    wants: [
      aWant({ line: 'late', wanted: 8, due: 9 }),
      aWant({ line: 'over', wanted: 4, held: 4, due: -1 }),
      aWant({ line: 'open', wanted: 2, due: null })
    ],
    making: [aMaking({ left: 4, day: 9 })]
  });

  it('goes from what is free and held, day by day, what comes in first', () => {
    expect(running(facts).steps.map((step) => [step.on, step.quantity, step.after])).toEqual([
      [planToday, 9, 9],
      [inDays(-1), -4, 5],
      [inDays(9), 4, 9],
      [inDays(9), -8, 1],
      [null, -2, -1]
    ]);
  });

  it('says on which day it is first short, and by how many in the end', () => {
    expect(running(facts)).toMatchObject({ firstShort: { on: null, quantity: 1 }, short: 1 });
  });

  it('is not short while it will do', () => {
    const enough = running(planFacts({ free: { 'part-1': 10 }, wants: [aWant()] }));
    expect(enough).toMatchObject({ firstShort: undefined, short: 0 });
  });
});

it('ends with what there is, what comes and what goes, whatever the plan', () => {
  fc.assert(
    fc.property(anyPlan, (facts) => {
      const { steps, short } = running(facts);
      const comes = sum([...facts.free.values(), ...facts.making.map(({ left }) => left)]);
      const goes = sum(facts.wants.map(({ wanted, held }) => minus(wanted, held)));
      expect(steps.at(-1)?.after).toBe(minus(comes, goes));
      expect(short).toBe(remainder(plus(goes, none), comes));
      expect(sum(steps.map((step) => step.quantity))).toBe(steps.at(-1)?.after ?? quantity(0));
    })
  );
});
