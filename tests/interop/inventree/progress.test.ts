import { describe, expect, it } from 'vitest';
import { Day } from '#domain/kernel/day.ts';
import { planImport } from '#interop/inventree/plan.ts';
import { readExport } from '#interop/inventree/read-export.ts';
import { generation } from '#tests/support/inventree.ts';

describe('the count of records while an import is worked out', () => {
  it('only grows, and never past what the file has', () => {
    const file = readExport(generation(2024));
    if (!file.ok) throw new Error(file.error.code);
    const told: (readonly [number, number])[] = [];
    const options = { source: 'test', today: Day.parse('2026-02-01'), currency: 'EUR' };
    planImport(file.value, options, (done, total) => told.push([done, total]));
    expect(told.map(([, total]) => total)).toEqual(told.map(() => 34));
    const done = told.map(([looked]) => looked);
    expect(done).toEqual(done.toSorted((a, b) => a - b));
    expect(done[0]).toBeGreaterThan(0);
    expect(done.at(-1)).toBeLessThanOrEqual(34);
  });
});
