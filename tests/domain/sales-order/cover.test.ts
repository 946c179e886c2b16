import { describe, expect, it } from 'vitest';
import { PartId } from '#domain/kernel/ids.ts';
import { none, quantity } from '#domain/kernel/quantity.ts';
import {
  coverOfLine,
  coverOfLines,
  coverOfOrder,
  type LineCover
} from '#domain/sales-order/cover.ts';
import { aLine, anAllocation } from '#tests/support/builders.ts';

const covering = (about: {
  held?: number;
  shipped?: number;
  free?: number;
  building?: number;
  virtual?: boolean;
}) => {
  const { held = 0, shipped = 0, free = 0, building = 0, virtual = false } = about;
  const allocations = [
    ...(held > 0 ? [anAllocation({ quantity: held })] : []),
    ...(shipped > 0 ? [anAllocation({ id: 'a2', quantity: shipped, state: 'shipped' })] : [])
  ];
  return coverOfLine(
    { line: aLine({ quantity: 10 }), virtual, building: quantity(building) },
    { allocations, free: quantity(free) }
  );
};

describe('how a line is covered', () => {
  it.each([
    ['nothing held, enough free', { free: 10 }, ['none', 10, 0, 0]],
    ['some held, enough free', { held: 4, free: 6 }, ['partial', 6, 0, 0]],
    ['some shipped, enough free', { shipped: 4, free: 6 }, ['partial', 6, 0, 0]],
    ['all held', { held: 10 }, ['ready', 0, 0, 0]],
    ['held and shipped', { held: 4, shipped: 6 }, ['ready', 0, 0, 0]],
    ['more held than ordered', { held: 12 }, ['ready', 0, 0, 0]],
    ['nothing at all', {}, ['short', 10, 0, 10]],
    ['too little free', { held: 2, free: 5 }, ['short', 8, 0, 3]],
    ['a build for the rest', { held: 2, building: 8 }, ['building', 8, 8, 0]],
    ['a build for more than the rest', { held: 2, building: 20 }, ['building', 8, 8, 0]],
    ['a build and free stock', { free: 5, building: 5 }, ['building', 10, 5, 0]],
    ['a build and still too little', { free: 1, building: 5 }, ['short', 10, 5, 4]],
    ['a virtual part', { virtual: true }, ['ready', 0, 0, 0]]
  ] as const)('with %s', (_name, about, [kind, missing, building, short]) => {
    expect(covering(about)).toEqual({ kind, missing, building, short });
  });
});

describe('how the lines of an order are covered', () => {
  it('counts free stock once, for the lines as they stand', () => {
    const lines = [
      { line: aLine({ id: 'second', quantity: 8, position: 'b' }), virtual: false, building: none },
      { line: aLine({ id: 'first', quantity: 7, position: 'a' }), virtual: false, building: none },
      { line: aLine({ id: 'lost', part: null, position: 'c' }), virtual: false, building: none }
    ];
    const free = new Map([[PartId.parse('part-1'), quantity(10)]]);
    const covers = coverOfLines({ lines, allocations: [], free });
    expect([...covers].map(([id, { kind, short }]) => [id, kind, short])).toEqual([
      ['first', 'none', 0],
      ['second', 'short', 5],
      ['lost', 'short', 50]
    ]);
  });
});

const of = (kind: LineCover['kind'], building = 0, short = 0): LineCover => ({
  kind,
  missing: quantity(building + short),
  building: quantity(building),
  short: quantity(short)
});

describe('how an order is covered', () => {
  it.each([
    ['none', []],
    ['none', [of('none')]],
    ['ready', [of('ready'), of('ready')]],
    ['partial', [of('ready'), of('none')]],
    ['partial', [of('partial')]],
    ['building', [of('ready'), of('building', 3)]],
    ['short', [of('ready'), of('building', 3), of('short', 0, 1)]]
  ] as const)('is %s: as badly as its worst line', (kind, lines) => {
    expect(coverOfOrder(lines).kind).toBe(kind);
  });

  it('says how many lines and pieces wait or are short', () => {
    expect(coverOfOrder([of('ready'), of('building', 3), of('short', 2, 8), of('none')])).toEqual({
      kind: 'short',
      lines: 4,
      ready: 1,
      building: { lines: 2, quantity: 5 },
      short: { lines: 1, quantity: 8 }
    });
  });
});
