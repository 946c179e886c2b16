import { describe, expect, it } from 'vitest';
import type { Day } from '#domain/kernel/day.ts';
import { quantity } from '#domain/kernel/quantity.ts';
import { isLineOverdue, isOverdue } from '#domain/sales-order/overdue.ts';
import { aLine, aSalesOrder } from '#tests/support/builders.ts';

const today = '2026-02-01' as Day;

describe('an order', () => {
  it.each([
    [null, false],
    ['2026-01-27', true],
    ['2026-01-31', true],
    ['2026-02-01', false],
    ['2026-02-06', false]
  ])('due %s is overdue on 1 February: %s (R-T2, scenario 15)', (targetDate, overdue) => {
    expect(isOverdue(aSalesOrder({ targetDate }), today)).toBe(overdue);
  });

  it('is overdue only while it is open (scenario 70)', () => {
    const late = { targetDate: '2026-01-01' };
    expect(isOverdue(aSalesOrder({ ...late, status: 'on-hold' }), today)).toBe(true);
    expect(isOverdue(aSalesOrder({ ...late, status: 'shipped' }), today)).toBe(false);
  });
});

describe('a line', () => {
  const order = aSalesOrder();
  const late = aLine({ quantity: 10, targetDate: '2026-01-31' });
  const overdue = (line: typeof late, shipped: number, on = order) =>
    isLineOverdue(line, { order: on, shipped: quantity(shipped) }, today);

  it('is overdue by its own date until all of it is shipped (R-T2)', () => {
    expect(overdue(late, 9)).toBe(true);
    expect(overdue(late, 10)).toBe(false);
    expect(overdue(aLine({ targetDate: '2026-02-01' }), 0)).toBe(false);
    expect(overdue(aLine(), 0)).toBe(false);
    expect(overdue(late, 0, aSalesOrder({ status: 'cancelled' }))).toBe(false);
  });
});
