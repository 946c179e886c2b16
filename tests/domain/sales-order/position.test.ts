import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  inPosition,
  positionBetween,
  positionIn,
  positionsAfter
} from '#domain/sales-order/position.ts';

const rows = (...positions: string[]) =>
  positions.map((position, n) => ({ id: `line-${String(n)}`, position }));

describe('the position of a row', () => {
  it('starts in the middle and counts on', () => {
    expect(positionIn([])).toBe('i00000');
    expect(positionsAfter([], 3)).toEqual(['i00000', 'i00001', 'i00002']);
    expect(positionIn(rows('i0000z', 'i00000'))).toBe('i00010');
    expect(positionsAfter(rows('i00000'), 2)).toEqual(['i00001', 'i00002']);
  });

  it('stays short however many rows there are', () => {
    const many = positionsAfter([], 2_000);
    expect(many.at(-1)).toHaveLength(6);
    expect([...many].sort()).toEqual(many);
  });

  it('finds room before, between and after', () => {
    expect(positionBetween(undefined, undefined)).toBe('i00000');
    expect(positionBetween(undefined, 'i00000')).toBe('hzzzzz');
    expect(positionBetween('i00000', undefined)).toBe('i00001');
    expect(positionBetween('i00000', 'i00001')).toBe('i00000i');
    expect(positionBetween('i00000', 'i00000i')).toBe('i000009');
    expect(positionBetween('i00000', 'i000001')).toBe('i000000i');
  });

  it('copes with positions from elsewhere', () => {
    expect(positionIn(rows('0001'))).toBe('0001i');
    expect(positionIn(rows('zzzzzz'))).toBe('zzzzzzi');
    expect(positionIn(rows(''))).toBe('i');
    expect(positionBetween(undefined, '000001')).toBe('000000');
    expect(positionBetween(undefined, '000000')).toBeUndefined();
    expect(positionBetween('a', 'a')).toBeUndefined();
    expect(positionBetween('b', 'a')).toBeUndefined();
    expect(positionBetween(undefined, '')).toBeUndefined();
    expect(positionBetween('1', '10')).toBeUndefined();
  });

  it('never lies outside its neighbours, whatever they are', () => {
    const text = fc.string({
      unit: fc.constantFrom('0', '1', 'i', 'y', 'z', 'A', '-'),
      maxLength: 9
    });
    fc.assert(
      fc.property(text, text, (before, after) => {
        const found = positionBetween(before, after);
        if (found !== undefined) expect(before < found && found < after).toBe(true);
      })
    );
  });

  it('finds room at one place again and again', () => {
    let first = 'i00000';
    const last = 'i00001';
    for (let n = 0; n < 300; n += 1) {
      const found = positionBetween(first, last);
      expect(found !== undefined && first < found && found < last).toBe(true);
      first = found ?? last;
    }
  });

  it('settles equal positions by id', () => {
    const [a, b, c] = rows('x', 'a', 'x');
    expect(inPosition([c, a, b].flatMap((row) => row ?? []))).toEqual([b, a, c]);
  });
});
