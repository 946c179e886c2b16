import { describe, expect, it } from 'vitest';
import { daysAfter, type Day } from '#domain/kernel/day.ts';
import { planOf } from '#domain/planning/promise.ts';
import {
  coverByPart,
  isLongEnough,
  monthsBack,
  onTimeByMonth,
  pipelineOf,
  shippedByWeek
} from '#domain/planning/reports.ts';
import { aMaking, aWant, planFacts } from '#tests/support/plans.ts';

const today = '2026-11-27' as Day;
const on = (text: string) => text as Day;

describe('the pipeline', () => {
  const order = { status: 'pending', cover: 'ready', currency: 'EUR', value: '10.10' } as const;

  it('counts open orders by how they are covered, and what each currency comes to', () => {
    const stages = pipelineOf([order, order, { ...order, currency: 'USD', value: '5' }]);
    expect(stages.find(({ stage }) => stage === 'ready')).toEqual({
      stage: 'ready',
      orders: 3,
      values: new Map([
        ['EUR', '20.2'],
        ['USD', '5']
      ])
    });
  });

  it('keeps orders on hold apart, however they are covered, and names empty stages too', () => {
    const stages = pipelineOf([{ ...order, status: 'on-hold' }]);
    expect(stages.map(({ stage, orders }) => [stage, orders])).toEqual([
      ['on-hold', 1],
      ['short', 0],
      ['none', 0],
      ['building', 0],
      ['partial', 0],
      ['ready', 0]
    ]);
  });
});

describe('the cover of parts', () => {
  it('adds up what is wanted, held, free, being built and short, the shortest part first', () => {
    const facts = planFacts({
      free: { 'part-1': 2, 'part-2': 50 },
      wants: [
        aWant({ line: 'a', wanted: 8, held: 3 }),
        aWant({ line: 'b', wanted: 6 }),
        aWant({ line: 'c', part: 'part-2', wanted: 40 })
      ],
      making: [aMaking({ left: 4 })]
    });
    const covers = coverByPart(facts, planOf(facts).promises.values());
    expect(covers).toEqual([
      { part: 'part-1', wanted: 14, allocated: 3, free: 2, building: 4, short: 5 },
      { part: 'part-2', wanted: 40, allocated: 0, free: 50, building: 0, short: 0 }
    ]);
  });
});

describe('shipping on time', () => {
  const shipped = (shippedOn: string, targetDate: string | null) => ({
    shippedOn: on(shippedOn),
    targetDate: targetDate === null ? null : on(targetDate)
  });

  it('counts per month the orders that left on their target date or before', () => {
    const orders = [
      shipped('2026-11-03', '2026-11-03'),
      shipped('2026-11-04', '2026-11-03'),
      shipped('2026-11-05', null),
      shipped('2026-10-31', '2026-11-30'),
      shipped('2026-08-31', '2026-08-31')
    ];
    expect(onTimeByMonth(orders, { today, months: 3 })).toEqual([
      { month: '2026-09', dated: 0, onTime: 0 },
      { month: '2026-10', dated: 1, onTime: 1 },
      { month: '2026-11', dated: 2, onTime: 1 }
    ]);
    expect(monthsBack(today, 3)).toBe('2026-09-01');
  });

  it('counts per week what left, from Monday to Sunday', () => {
    const orders = ['2026-11-23', '2026-11-22', '2026-11-16', '2026-11-15'].map((day) =>
      shipped(day, null)
    );
    expect(shippedByWeek(orders, { today, weeks: 2 })).toEqual([
      { from: '2026-11-16', orders: 2 },
      { from: '2026-11-23', orders: 1 }
    ]);
  });

  it('says nothing before there were two weeks of orders', () => {
    expect(isLongEnough(undefined, today)).toBe(false);
    expect(isLongEnough(daysAfter(today, -13), today)).toBe(false);
    expect(isLongEnough(daysAfter(today, -14), today)).toBe(true);
  });
});
