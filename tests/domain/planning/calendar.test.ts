import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysAfter, type Day } from '#domain/kernel/day.ts';
import { quantity } from '#domain/kernel/quantity.ts';
import {
  loadOf,
  loadsByDay,
  Month,
  monthOf,
  monthsAfter,
  weekdayOf,
  weekOf,
  weeksOf
} from '#domain/planning/calendar.ts';

const day = (text: string) => text as Day;
const month = (text: string) => Month.parse(text);
const aDay = fc
  .integer({ min: -700_000, max: 700_000 })
  .map((n) => daysAfter(day('2026-11-27'), n));

describe('a month', () => {
  it.each(['2026-00', '2026-13', '2026-1', '0000-01', ''])('is never %j', (text) => {
    expect(Month.safeParse(text).success).toBe(false);
  });

  it('follows and precedes another across the year', () => {
    expect(monthsAfter(month('2026-11'), 2)).toBe('2027-01');
    expect(monthsAfter(month('2026-01'), -1)).toBe('2025-12');
    expect(monthsAfter(month('9999-12'), 1)).toBe('9999-12');
    expect(monthsAfter(month('0001-01'), -1)).toBe('0001-01');
  });

  it('is shown in the whole weeks that it touches', () => {
    const weeks = weeksOf(month('2026-11'));
    expect(weeks.map(([first]) => first)).toEqual([
      '2026-10-26',
      '2026-11-02',
      '2026-11-09',
      '2026-11-16',
      '2026-11-23',
      '2026-11-30'
    ]);
    expect(weeks.at(-1)?.at(-1)).toBe('2026-12-06');
  });

  it('begins its weeks on the day that is usual in the country', () => {
    expect(weeksOf(month('2026-11'), 6)[0]?.[0]).toBe('2026-11-01');
  });

  it('has each of its days once, in weeks of seven, whatever the weeks begin on', () => {
    fc.assert(
      fc.property(aDay, fc.integer({ min: 0, max: 6 }), (some, first) => {
        const weeks = weeksOf(monthOf(some), first);
        expect(weeks.flat().filter((each) => each === some)).toHaveLength(1);
        expect(
          weeks.every((week) => week.length === 7 && weekdayOf(week[0] ?? some) === first)
        ).toBe(true);
      })
    );
  });
});

describe('the day of the week', () => {
  it.each([
    ['2026-11-27', 4],
    ['2024-02-29', 3],
    ['1999-12-31', 4]
  ])('of %s is %i', (text, weekday) => {
    expect(weekdayOf(day(text))).toBe(weekday);
  });

  it('leads back to the first of the week', () => {
    expect(weekOf(day('2026-11-27'))).toBe('2026-11-23');
    expect(weekOf(day('2026-11-22'), 6)).toBe('2026-11-22');
  });
});

describe('the load of a day', () => {
  const orders = [
    { due: day('2026-11-12'), items: quantity(8), isShort: true },
    { due: day('2026-11-12'), items: quantity(2.5), isShort: false },
    { due: day('2026-11-14'), items: quantity(1), isShort: false }
  ];

  it('counts its orders, what of them has not left, and those that are short', () => {
    expect(loadsByDay(orders)).toEqual(
      new Map([
        ['2026-11-12', { orders: 2, items: 10.5, short: 1 }],
        ['2026-11-14', { orders: 1, items: 1, short: 0 }]
      ])
    );
  });

  it('adds up', () => {
    expect(loadOf(orders)).toEqual({ orders: 3, items: 11.5, short: 1 });
    expect(loadOf([])).toEqual({ orders: 0, items: 0, short: 0 });
  });
});
