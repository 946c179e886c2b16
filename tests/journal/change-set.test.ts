import { describe, expect, it } from 'vitest';
import { ChangeSet, compareStamps, knew, limits, sameStamp, stampOf } from '#journal/change-set.ts';
import { aChangeSet, aPut, anAdd } from '#tests/support/history.ts';

const accepted = (about: object) => ChangeSet.safeParse({ ...aChangeSet(), ...about }).success;
const reading = (json: string): unknown => JSON.parse(json);

describe('a change-set', () => {
  it('is read back as it was written', () => {
    const written = aChangeSet({
      w: 5,
      p: { bbbbbbb2: 3 },
      a: { order: 'SO-1' },
      o: [
        aPut({ name: 'Bolt', tags: ['a'], price: { amount: '1', currency: 'EUR' } }),
        anAdd({ n: 1 })
      ]
    });
    expect(ChangeSet.parse(reading(JSON.stringify(written)))).toEqual(written);
  });

  it.each([
    ['a device id that starts with a digit', { d: '1aaaaaaa' }],
    ['a device id that is too long', { d: 'aaaaaaaa1' }],
    ['a number below 1', { s: 0 }],
    ['a number that is not whole', { s: 1.5 }],
    ['a number past what a program counts exactly', { s: Number.MAX_SAFE_INTEGER + 1 }],
    ['a time after the year 9999', { t: 253_402_300_800_000 }],
    ['a time before 1970', { t: -1 }],
    ['a time that is no number', { t: 'soon' }],
    ['no intent', { k: '' }],
    ['an intent of 61 characters', { k: 'k'.repeat(61) }],
    ['a name of 101 characters', { u: 'u'.repeat(101) }],
    ['a schema version below 1', { sv: 0 }],
    ['a device that is none in what was seen', { p: { Mia: 1 } }],
    ['a field that the envelope does not have', { z: 1 }],
    ['an op that is none', { o: [['cut', 'things', 'x', {}]] }],
    ['an op without an id', { o: [['put', 'things', '', {}]] }],
    ['an id of 201 characters', { o: [['put', 'things', 'x'.repeat(201), {}]] }],
    ['a value that JSON does not have', { o: [['put', 'things', 'x', { n: undefined }]] }],
    ['a number that JSON does not have', { o: [['put', 'things', 'x', { n: Infinity }]] }]
  ])('is refused with %s', (_what, about) => {
    expect(accepted(about)).toBe(false);
  });

  it('holds at most 2,000 ops', () => {
    const ops = (count: number) => Array.from({ length: count }, () => aPut({ n: 1 }));
    expect([accepted({ o: ops(limits.ops) }), accepted({ o: ops(limits.ops + 1) })]).toEqual([
      true,
      false
    ]);
  });

  it.each(['__proto__', 'constructor', 'prototype'])(
    'is refused with the name %s for a kind, an id, a field or an argument',
    (name) => {
      const field = `{"${name}":1}`;
      expect([
        accepted({ o: [['put', name, 'x', {}]] }),
        accepted({ o: [['put', 'things', name, {}]] }),
        accepted({ o: [['put', 'things', 'x', reading(field)]] }),
        accepted({ o: [['add', 'happenings', 'x', reading(field)]] }),
        accepted({ a: reading(field) })
      ]).toEqual([false, false, false, false, false]);
    }
  );

  it('is refused with __proto__ for a device that was seen', () => {
    expect(accepted({ p: reading('{"__proto__":1}') })).toBe(false);
  });

  it('is refused with __proto__ deep inside a value, where a copy would lose it', () => {
    const deep = reading('{"a":[{"__proto__":{}}]}');
    expect([
      accepted({ o: [['put', 'things', 'x', deep]] }),
      accepted({ o: [['add', 'happenings', 'x', deep]] }),
      accepted({ a: deep })
    ]).toEqual([false, false, false]);
  });
});

describe('the depth of a change-set', () => {
  const nested = (depth: number) => reading(`${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`);

  it('is at most 12 in the fields of an op', () => {
    const accepts = (depth: number) => accepted({ o: [['put', 'things', 'x', nested(depth)]] });
    expect([accepts(limits.depth), accepts(limits.depth + 1)]).toEqual([true, false]);
  });

  it('is refused, not overflowed, when it is 100,000', () => {
    expect(accepted({ a: nested(100_000) })).toBe(false);
  });
});

describe('a stamp', () => {
  it('orders by time, then device, then number', () => {
    const stamps = [
      ['b', 1, 5],
      ['a', 2, 5],
      ['a', 1, 5],
      ['z', 9, 4]
    ] as const;
    expect([...stamps].sort(compareStamps)).toEqual([
      ['z', 9, 4],
      ['a', 1, 5],
      ['a', 2, 5],
      ['b', 1, 5]
    ]);
  });

  it('is the same when device and number are', () => {
    expect([
      sameStamp(['a', 1, 5], ['a', 1, 5]),
      sameStamp(['a', 1, 5], ['a', 2, 5]),
      sameStamp(['a', 1, 5], ['b', 1, 5])
    ]).toEqual([true, false, false]);
  });

  it('was known to an author who had seen its number', () => {
    expect([
      knew({ a: 2 }, ['a', 2, 9]),
      knew({ a: 2 }, ['a', 3, 9]),
      knew({}, ['a', 1, 9])
    ]).toEqual([true, false, false]);
  });

  it('of a change-set is who, which and when', () => {
    expect(stampOf(aChangeSet({ d: 'k7f2m9qa', s: 4, t: 7 }))).toEqual(['k7f2m9qa', 4, 7]);
  });
});
