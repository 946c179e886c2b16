import { render, screen } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import { daysAfter, type Day } from '#domain/kernel/day.ts';
import { none, quantity } from '#domain/kernel/quantity.ts';
import { runningStock } from '#domain/planning/running-stock.ts';
import { drawn } from '#ui/report/course.ts';
import CourseChart from '#ui/report/CourseChart.svelte';
import { stockView } from '#ui/report/stock-view.ts';
import { aWant, planToday } from '#tests/support/plans.ts';

const inDays = (days: number) => daysAfter(planToday, days);
const day = (days: number, change: number, onHand: number) => ({
  day: inDays(days),
  change: quantity(change),
  onHand: quantity(onHand)
});

const idle = { today: planToday, free: none, wants: [], making: [] };
const past = [day(-10, 9, 9), day(-2, -4, 5), day(0, 0, 5)];

describe('the report of stock over time', () => {
  it('says how much there was and what is missing when, as planned', () => {
    const wants = [aWant({ wanted: 8, due: 3 })];
    const view = stockView(
      { name: 'PH', past, running: runningStock({ ...idle, free: quantity(5), wants }) },
      planToday
    );
    expect(view?.summary).toMatch(/^PH: 5 on hand today, at least 5 and at most 9 since /);
    expect(view?.summary).toMatch(/As planned, 3 are missing on /);
    expect(view?.course?.expected.map(({ day, value }) => [day, value])).toEqual([
      [planToday, 5],
      [inDays(3), -3]
    ]);
    expect(view?.rows.at(-1)?.slice(2)).toEqual([-8, -3]);
  });

  it('puts what is overdue at today, and draws nothing of what has no date', () => {
    const wants = [
      aWant({ line: 'a', wanted: 1, due: -4 }),
      aWant({ line: 'b', wanted: 2, due: null })
    ];
    const running = runningStock({ ...idle, free: quantity(5), wants });
    const view = stockView({ name: 'PH', past, running }, planToday);
    expect(view?.course?.expected.map(({ day }) => day)).toEqual([planToday, planToday]);
    expect(view?.rows.slice(-2).map(([when]) => when)).toEqual([planToday, 'No date']);
  });

  it('goes back a year, with what there was before in one figure', () => {
    const old = [day(-900, 9, 9), day(-500, -2, 7), day(-3, 1, 8), day(0, 0, 8)];
    const view = stockView({ name: 'PH', past: old, running: runningStock(idle) }, planToday);
    expect(view?.course?.past[0]).toEqual({ day: inDays(-365), value: 7 });
    expect(view?.rows).toHaveLength(3);
  });

  it('says nothing where there was none and none is expected', () => {
    const running = runningStock(idle);
    expect(stockView({ name: 'PH', past: [day(0, 0, 0)], running }, planToday)).toBeUndefined();
  });
});

describe('the picture of a course', () => {
  const course = {
    today: planToday,
    past: [
      { day: inDays(-10), value: 10 },
      { day: planToday, value: 5 }
    ],
    expected: [
      { day: planToday, value: 5 },
      { day: inDays(5), value: -10 },
      { day: inDays(10), value: 0 }
    ]
  };

  it('keeps its height until the day on which something changes', () => {
    expect(drawn(course)).toMatchObject({
      ...{ high: 10, low: -10, zero: 500, today: 500 },
      past: 'M0 0H500V250H500',
      area: 'M0 0H500V250H500V500H0Z',
      expected: 'M500 250H750V1000H1000V500H1000'
    });
  });

  it('shows a week to each side of today at least', () => {
    const { first, last } = drawn({ today: planToday, past: [], expected: [] });
    expect([first, last]).toEqual([inDays(-7), inDays(7)] satisfies Day[]);
  });

  it('is read aloud as one sentence', () => {
    render(CourseChart, { summary: 'It went down.', course });
    expect(screen.getByRole('img', { name: 'It went down.' })).toBeTruthy();
  });
});
