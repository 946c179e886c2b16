import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isChangeSet, isOrderRecord } from '#exchange/guard.ts';
import { OrderRecord } from '#exchange/order-file.ts';
import { ChangeSet, limits } from '#journal/change-set.ts';

/** Mostly right, so that much gets through; often enough wrong. */
const either = <T>(right: fc.Arbitrary<T>, ...wrong: readonly fc.Arbitrary<unknown>[]) =>
  fc.oneof(
    { arbitrary: right, weight: 40 },
    ...wrong.map((arbitrary) => ({ arbitrary, weight: 1 }))
  );

const reserved = fc.constantFrom('__proto__', 'constructor', 'prototype');
const text = (most: number) =>
  fc.oneof(
    fc.string({ unit: 'binary', maxLength: 5 }),
    fc.constantFrom('', 'x'.repeat(most), 'x'.repeat(most + 1))
  );
const name = either(
  fc.constantFrom('parts', 'x1', 'toString', '0'),
  text(200),
  reserved,
  fc.jsonValue()
);
const whole = fc.oneof(
  fc.nat(),
  fc.constantFrom(-1, -0, 0, 1, 1.5, 253_402_300_799_999, 253_402_300_800_000, 1e308),
  fc.constantFrom(Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER + 1)
);
const number = either(fc.integer({ min: 1, max: 1e6 }), whole, fc.jsonValue());
const device = either(
  fc.constantFrom('k7f2m9qa', 'x3hd81pz'),
  fc.constantFrom('1aaaaaaa', 'aaaaaaa', 'aaaaaaaaa', 'Aaaaaaaa', 'aaaaaaa\n'),
  reserved,
  fc.jsonValue()
);

/** As a text of JSON: an object may bear any name, also one that an object in a program cannot. */
const object = (names: fc.Arbitrary<unknown>, values: fc.Arbitrary<unknown>) =>
  fc
    .array(
      fc.tuple(
        // An object of JSON may well have a `toString` that is no function.
        names.map((each) => (typeof each === 'string' ? each : JSON.stringify(each))),
        values.map((value) => JSON.stringify(value))
      ),
      { maxLength: 4 }
    )
    .map(
      (entries) =>
        new Raw(`{${entries.map(([key, value]) => `${JSON.stringify(key)}:${value}`).join()}}`)
    );

class Raw {
  readonly text: string;
  constructor(raw: string) {
    this.text = raw;
  }
}

const written = (value: unknown): string => {
  if (value instanceof Raw) return value.text;
  if (Array.isArray(value)) return `[${value.map(written).join()}]`;
  return JSON.stringify(value);
};

const nested = fc
  .tuple(fc.integer({ min: 0, max: limits.depth + 3 }), fc.constantFrom('{"a":', '['))
  .map(([depth, opener]) => {
    const closer = opener === '[' ? ']' : '}';
    return new Raw(`{"v":${opener.repeat(depth)}1${closer.repeat(depth)}}`);
  });
const deep = fc
  .constantFrom('{"v":{"__proto__":1}}', '{"v":[{"constructor":1}]}', '{"v":1e999}')
  .map((raw) => new Raw(raw));
const fields = fc.oneof(
  object(name, fc.jsonValue()),
  nested,
  deep,
  either(object(name, fc.jsonValue()), fc.jsonValue())
);
const op = fc.oneof(
  {
    arbitrary: fc.tuple(either(fc.constantFrom('put', 'add'), fc.jsonValue()), name, name, fields),
    weight: 12
  },
  { arbitrary: fc.jsonValue(), weight: 1 },
  { arbitrary: fc.array(fc.constant('put'), { maxLength: 5 }), weight: 1 }
);

const changeSet = fc
  .record(
    {
      d: device,
      s: number,
      t: number,
      w: number,
      k: either(fc.constantFrom('order.create'), text(60), fc.jsonValue()),
      u: either(fc.constantFrom('Mia'), text(100), fc.jsonValue()),
      sv: number,
      p: either(object(device, number), fc.jsonValue()),
      a: fields,
      o: either(fc.array(op, { maxLength: 4 }), fc.jsonValue()),
      z: fc.jsonValue()
    },
    { requiredKeys: ['d', 's', 't', 'k', 'u', 'sv', 'o'] }
  )
  .chain((about) => {
    const keys = Object.keys(about).filter((key) => key !== 'z');
    return fc.tuple(
      fc.constant(about),
      fc.oneof(
        { arbitrary: fc.constant(''), weight: 9 },
        fc.constantFrom(...keys, '+', '__proto__')
      )
    );
  })
  .map(([{ z, ...about }, odd]) => {
    const entries = Object.entries(about).filter(([key]) => key !== odd);
    if (odd === '+' || odd === '__proto__') entries.push([odd, z ?? null]);
    return `{${entries.map(([key, value]) => `${JSON.stringify(key)}:${written(value)}`).join()}}`;
  });

const read = (json: string): unknown => JSON.parse(json);

describe('the hand-written guard', () => {
  it('accepts exactly the change-sets that the schema accepts (P15)', () => {
    const count = { accepted: 0, refused: 0 };
    fc.assert(
      fc.property(changeSet, (json) => {
        const isRight = ChangeSet.safeParse(read(json)).success;
        count[isRight ? 'accepted' : 'refused'] += 1;
        expect(isChangeSet(read(json))).toBe(isRight);
      }),
      { numRuns: 3_000 }
    );
    expect(Math.min(count.accepted, count.refused)).toBeGreaterThan(300);
  });

  it('changes nothing by accepting: the schema gives back what went in', () => {
    fc.assert(
      fc.property(changeSet, (json) => {
        const value = read(json);
        fc.pre(isChangeSet(value));
        expect(ChangeSet.parse(value)).toEqual(value);
      }),
      { numRuns: 300 }
    );
  });

  it('accepts exactly the records that the schema accepts', () => {
    const record = either(fc.tuple(name, name, fields), fc.jsonValue(), fc.array(fc.jsonValue()));
    fc.assert(
      fc.property(record.map(written), (json) => {
        expect(isOrderRecord(read(json))).toBe(OrderRecord.safeParse(read(json)).success);
      }),
      { numRuns: 1_000 }
    );
  });

  it.each([null, undefined, 1, 'text', [], true])('refuses %s', (value) => {
    expect([isChangeSet(value), isOrderRecord(value)]).toEqual([false, false]);
  });

  it('accepts 2,000 ops and refuses 2,001, as the schema does', () => {
    const of = (count: number): unknown => ({
      ...{ d: 'k7f2m9qa', s: 1, t: 1, k: 'k', u: '', sv: 1 },
      o: Array.from({ length: count }, () => ['put', 'parts', 'x', {}])
    });
    expect([isChangeSet(of(limits.ops)), isChangeSet(of(limits.ops + 1))]).toEqual([true, false]);
  });
});
