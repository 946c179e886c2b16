import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { events, records } from '#domain/changes.ts';
import { Day } from '#domain/kernel/day.ts';
import { planImport } from '#interop/inventree/plan.ts';
import { readExport } from '#interop/inventree/read-export.ts';
import { generation } from '#tests/support/inventree.ts';

type Entry = Record<string, unknown>;

const texts = ([2021, 2024, 2026] as const).map(generation);

/** Values that break importers. */
const hostile = fc.oneof(
  fc.constantFrom<unknown>(
    ...[null, true, false, '', ' ', 0, -0, -1, 1e21, 1e308, 2 ** 53 + 1, 0.1 + 0.2, 'NaN', '１２'],
    ...['1,5', '1e999', '-1', '99999999999999999999', '0.0000000001', '2026-02-30', '9999-12-31'],
    ...['0000-00-00', '\ud800', '\u0000', 'constructor', 'toString', '__proto__', '[', '<b>'],
    ...['javascript:alert(1)', 'x'.repeat(60_000), [], {}, [['admin']], ['admin'], { a: 1 }, 'USD']
  ),
  fc.jsonValue({ maxDepth: 3 }),
  fc.integer({ min: 0, max: 20 }),
  fc.string({ unit: 'binary' })
);

/** An export in which a few fields are replaced or dropped. */
const strokes = fc.array(fc.tuple(fc.nat(), fc.nat(), fc.option(hostile, { nil: undefined })), {
  minLength: 1,
  maxLength: 12
});
const mutated = fc.tuple(fc.constantFrom(...texts), strokes).map(([text, changes]) => {
  const copy = JSON.parse(text) as Entry[];
  for (const [record, field, value] of changes) {
    const fields = copy[record % copy.length]?.['fields'];
    if (typeof fields !== 'object' || fields === null) continue;
    const names = Object.keys(fields);
    (fields as Entry)[names[field % names.length] ?? 'name'] = value;
  }
  return JSON.stringify(copy);
});

/** A text with a piece cut out, doubled or written over. */
const torn = fc
  .tuple(fc.constantFrom(...texts), fc.nat(), fc.nat({ max: 200 }), fc.string({ maxLength: 20 }))
  .map(([text, at, length, between]) => {
    const start = at % text.length;
    return text.slice(0, start) + between + text.slice(start + length);
  });

/** Refused, or a plan whose every change fits the rules. */
function survives(text: string): void {
  const file = readExport(text);
  if (!file.ok) return;
  const plan = planImport(file.value, {
    ...{ source: 'test', today: Day.parse('2026-02-01'), currency: 'EUR' }
  });
  for (const [op, kind, id, content] of plan.changes)
    if (op === 'put') records[kind].parse({ id, ...content });
    else events[kind].parse(content);
  for (const { present, taken, skipped } of plan.report.models)
    expect(taken + skipped.reduce((sum, { count }) => sum + count, 0)).toBe(present);
  expect(JSON.stringify(plan)).not.toContain('pbkdf2');
}

describe('a hostile export', { timeout: 120_000 }, () => {
  it('is refused or gives only changes that fit, whatever stands in its fields', () => {
    fc.assert(
      fc.property(mutated, (text) => {
        survives(text);
      }),
      { numRuns: 150 }
    );
  });

  it('is refused or gives only changes that fit, however it was torn', () => {
    fc.assert(
      fc.property(torn, (text) => {
        survives(text);
      }),
      { numRuns: 300 }
    );
  });

  it('is refused or gives only changes that fit, when it is no export at all', () => {
    const shapes = fc.oneof(
      fc.json(),
      fc.string(),
      fc
        .array(fc.record({ model: fc.string(), pk: hostile, fields: hostile }))
        .map((list) => JSON.stringify(list))
    );
    fc.assert(
      fc.property(shapes, (text) => {
        survives(text);
      }),
      { numRuns: 500 }
    );
  });

  it('leaves the prototype of everything alone', () => {
    survives('[{"model":"part.part","pk":1,"fields":{"__proto__":{"polluted":1}}}]');
    survives('[{"model":"__proto__","pk":"__proto__","fields":{}}]');
    survives('[{"model":"constructor","pk":"toString","fields":{"name":"x"}}]');
    expect(({} as Entry)['polluted']).toBeUndefined();
  });
});
