import { describe, expect, it } from 'vitest';
import { LineId, PartId } from '#domain/kernel/ids.ts';
import { quantity } from '#domain/kernel/quantity.ts';
import {
  coverOf,
  madeOf,
  nextOutput,
  piecesOf,
  progressOf,
  scheduledFor
} from '#domain/build/quantities.ts';
import { aBuild, aBuildAllocation, aComponent, anOutput } from '#tests/support/builders.ts';

const made = [
  anOutput({ number: 1, quantity: 4 }),
  anOutput({ number: 2, quantity: 3, outcome: 'scrap' }),
  anOutput({ number: 3, quantity: 2, outcome: 'scrap', componentsKept: true })
];

describe('the progress of a build', () => {
  it('counts good pieces; scrap is counted beside them (scenario 80)', () => {
    expect(progressOf(aBuild({ quantity: 10 }), made)).toEqual({
      completed: 4,
      scrapped: 5,
      remaining: 6,
      percent: 40
    });
  });

  it('says 100 percent only when nothing remains', () => {
    const build = aBuild({ quantity: 1000 });
    expect(progressOf(build, [anOutput({ quantity: 999 })]).percent).toBe(99);
    expect(progressOf(build, [anOutput({ quantity: 1000 })]).percent).toBe(100);
  });

  it('needs components for scrap too, unless they were kept', () => {
    expect(madeOf(made)).toBe(7);
    expect(piecesOf(aBuild({ quantity: 10 }), made)).toBe(13);
  });

  it('numbers outputs on from the highest', () => {
    expect(nextOutput([])).toBe(1);
    expect(nextOutput([anOutput({ number: 3 }), anOutput({ number: 1 })])).toBe(4);
  });
});

describe('the cover of a component', () => {
  it('is what is required, used up, set aside and short', () => {
    const component = aComponent({ bomLine: { quantity: 5 } });
    const allocations = [
      aBuildAllocation({ quantity: 20, consumed: 8 }),
      aBuildAllocation({ id: 'held-2', quantity: 10 }),
      aBuildAllocation({ id: 'held-3', bomLine: 'bom-2', quantity: 99 })
    ];
    expect(coverOf(component, quantity(10), allocations)).toEqual({
      bomLine: 'bom-1',
      required: 50,
      consumed: 8,
      allocated: 22,
      short: 20
    });
  });

  it('is never short below 0', () => {
    const component = aComponent({ bomLine: { quantity: 1 } });
    expect(coverOf(component, quantity(10), [aBuildAllocation({ quantity: 11 })]).short).toBe(0);
  });
});

describe('what running builds will bring', () => {
  const builds = [
    { build: aBuild({ line: 'line-1', quantity: 10 }), outputs: [anOutput({ quantity: 4 })] },
    { build: aBuild({ id: 'b-2', line: 'line-2', quantity: 5, status: 'on-hold' }), outputs: [] },
    { build: aBuild({ id: 'b-3', line: 'line-1', status: 'complete' }), outputs: [] },
    { build: aBuild({ id: 'b-4', line: 'line-1', status: 'cancelled' }), outputs: [] }
  ];

  it('is what remains of active builds, for a line', () => {
    expect(scheduledFor({ line: LineId.parse('line-1') }, builds)).toBe(6);
  });

  it('or of a part', () => {
    expect(scheduledFor({ part: PartId.parse('part-1') }, builds)).toBe(11);
    expect(scheduledFor({ part: PartId.parse('part-2') }, builds)).toBe(0);
  });
});
