import { describe, expect, it } from 'vitest';
import { daysAfter, type Day } from '#domain/kernel/day.ts';
import { isExpired } from '#domain/stock/availability.ts';
import { aStockItem } from '#tests/support/builders.ts';

const today = '2026-02-01' as Day;

describe('the expiry of stock', () => {
  it.each([
    [-5, true],
    [-1, true],
    [0, false],
    [5, false]
  ])('%d days from today: expired is %s (scenario 93)', (days, expired) => {
    expect(isExpired(aStockItem({ expiry: daysAfter(today, days) }), today)).toBe(expired);
  });

  it('never comes for stock without a day', () => {
    expect(isExpired(aStockItem(), today)).toBe(false);
  });
});
