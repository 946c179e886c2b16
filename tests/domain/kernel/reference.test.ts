import { describe, expect, it } from 'vitest';
import { stemAndNumber } from '#domain/derived.ts';
import { chosenReference, nextReference, numberIn } from '#domain/kernel/reference.ts';

const orders = { pattern: 'SO-{ref:04d}', letter: '', highest: 0, taken: false };

describe('the next reference', () => {
  it('starts at SO-0001 and counts on (scenario 61)', () => {
    expect(nextReference(orders)).toBe('SO-0001');
    expect(nextReference({ ...orders, highest: 12_345 })).toBe('SO-12346');
  });

  it('after XYZ-987 is XYZ-000988 by the pattern XYZ-{ref:06d} (scenario 63)', () => {
    const pattern = 'XYZ-{ref:06d}';
    const highest = numberIn(pattern, 'XYZ-987')?.number ?? 0;
    expect(nextReference({ ...orders, pattern, highest })).toBe('XYZ-000988');
  });

  it('carries the letter of the device', () => {
    expect(nextReference({ ...orders, letter: 'B', highest: 6 })).toBe('SO-B0007');
  });
});

describe('a reference as somebody types it', () => {
  const builds = { ...orders, pattern: 'BO-{ref:04d}' };

  it.each(['BO-1234', 'BO-9999', 'BO-123'])('fits BO-{ref:04d}: %s (scenario 63)', (reference) => {
    expect(chosenReference(builds, reference)).toEqual({ ok: true, value: reference });
  });

  it.each(['BO-1234x', 'BO1234', 'OB-1234', 'BO--1234'])(
    'does not fit BO-{ref:04d}: %s (scenario 63)',
    (reference) => {
      expect(chosenReference(builds, reference)).toEqual({
        ok: false,
        error: { code: 'reference-does-not-match', pattern: 'BO-{ref:04d}' }
      });
    }
  );
});

describe('the number of a reference', () => {
  it.each([
    ['SO-1234', 1234],
    ['999', 999],
    ['1000K', 1000],
    ['ABC', 0]
  ])('of %s is %d, for sorting (scenario 62)', (reference, number) => {
    expect(stemAndNumber(reference).number).toBe(number);
  });
});
