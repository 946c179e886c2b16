import { describe, expect, it } from 'vitest';
import { buildSuggestion, childSuggestion } from '#domain/build/build-suggestion.ts';
import { coverOf } from '#domain/build/quantities.ts';
import { quantity } from '#domain/kernel/quantity.ts';
import {
  aBuild,
  aComponent,
  aLine,
  anAllocation,
  anOutput,
  aPart,
  aSalesOrder
} from '#tests/support/builders.ts';

const cover = {
  order: aSalesOrder({ targetDate: '2026-03-01' }),
  line: aLine({ quantity: 50 }),
  part: aPart({ assembly: true, defaultLocation: 'location-1' }),
  allocations: [anAllocation({ quantity: 20 })],
  builds: []
};

describe('the suggested build for a line', () => {
  it('covers what is not allocated, into the part’s own location (scenario 17)', () => {
    expect(buildSuggestion(cover)).toEqual({
      part: 'part-1',
      quantity: 30,
      destination: 'location-1',
      salesOrder: 'order-1',
      line: 'line-1',
      parent: null,
      targetDate: '2026-03-01'
    });
  });

  it('leaves out what running builds will bring', () => {
    const running = {
      build: aBuild({ line: 'line-1', quantity: 25 }),
      outputs: [anOutput({ quantity: 5 })]
    };
    expect(buildSuggestion({ ...cover, builds: [running] }).quantity).toBe(10);
  });

  it('is 1 when all is allocated (scenario 18)', () => {
    const allocations = [anAllocation({ quantity: 50 })];
    expect(buildSuggestion({ ...cover, allocations }).quantity).toBe(1);
  });

  it('is rounded up to whole pieces', () => {
    const line = aLine({ quantity: 20.00001, targetDate: '2026-02-20' });
    const suggestion = buildSuggestion({ ...cover, line, allocations: [] });
    expect([suggestion.quantity, suggestion.targetDate]).toEqual([21, '2026-02-20']);
  });
});

describe('the suggested build of a component', () => {
  const parent = aBuild({ quantity: 10, salesOrder: 'order-1', startDate: '2026-02-10' });
  const component = aComponent({ bomLine: { quantity: 3 }, part: { assembly: true } });
  const short = { part: component.part, cover: coverOf(component, quantity(10), []) };

  it('covers what the parent build is short of, in time for its start', () => {
    expect(childSuggestion(parent, short, [])).toEqual({
      part: 'part-2',
      quantity: 30,
      destination: null,
      salesOrder: 'order-1',
      line: null,
      parent: 'build-1',
      targetDate: '2026-02-10'
    });
  });

  it('leaves out what is being built for the parent already', () => {
    const child = { build: aBuild({ id: 'child', part: 'part-2', quantity: 12 }), outputs: [] };
    expect(childSuggestion(parent, short, [child]).quantity).toBe(18);
  });
});
