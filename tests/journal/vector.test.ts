import { describe, expect, it } from 'vitest';
import { covers, joined, newlySeen, without } from '#journal/vector.ts';

describe('a version vector', () => {
  it('joined with another has the higher number of each device', () => {
    expect(joined({ a: 3, b: 1 }, { b: 2, c: 5 })).toEqual({ a: 3, b: 2, c: 5 });
  });

  it('covers what it has or has passed, and nothing of a device it does not know', () => {
    expect([
      covers({ a: 3 }, { a: 3 }),
      covers({ a: 3 }, { a: 4 }),
      covers({ a: 3 }, { b: 1 }),
      covers({ a: 3 }, { b: 0 }),
      covers({}, {})
    ]).toEqual([true, false, false, true, true]);
  });

  it('without a device keeps the others', () => {
    expect(without({ a: 1, b: 2 }, 'a')).toEqual({ b: 2 });
  });

  it('names what is newer than before', () => {
    expect(newlySeen({ a: 3, b: 2, c: 1 }, { a: 3, b: 1 })).toEqual({ b: 2, c: 1 });
  });
});
