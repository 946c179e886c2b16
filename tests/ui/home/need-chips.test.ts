import { describe, expect, it } from 'vitest';
import type { Day } from '#domain/kernel/day.ts';
import { dueChip } from '#ui/home/need-chips.ts';

const today = '2026-02-01' as Day;

describe('when an order is due', () => {
  it('is said on its day and after it, not before', () => {
    expect(dueChip(null, today)).toBeUndefined();
    expect(dueChip('2026-02-02' as Day, today)).toBeUndefined();
    expect(dueChip('2026-02-01' as Day, today)).toEqual({ text: 'Due today', tone: 'plain' });
    expect(dueChip('2026-01-31' as Day, today)).toEqual({ text: '1 d overdue', tone: 'overdue' });
  });
});
