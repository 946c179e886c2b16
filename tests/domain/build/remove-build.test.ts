import { describe, expect, it } from 'vitest';
import { remove } from '#domain/changes.ts';
import { decideRemoveBuild, type RemoveBuildFacts } from '#domain/build/remove-build.ts';
import { aBuild, aBuildAllocation, anOutput } from '#tests/support/builders.ts';

const removing = (about: Partial<RemoveBuildFacts> = {}) =>
  decideRemoveBuild({
    build: aBuild({ status: 'cancelled' }),
    outputs: [],
    allocations: [aBuildAllocation({ left: 0 })],
    children: [],
    ...about
  });

describe('removing a build', () => {
  it('takes a cancelled build and its allocations away (R-D4, scenario 83)', () => {
    expect(removing()).toEqual({
      ok: true,
      value: [remove('buildAllocations', aBuildAllocation().id), remove('builds', aBuild().id)]
    });
  });

  it.each(['pending', 'production', 'on-hold', 'complete', 'other'] as const)(
    'is refused when it is %s (scenario 83)',
    (status) => {
      expect(removing({ build: aBuild({ status }) })).toEqual({
        ok: false,
        error: { code: 'not-cancelled', status }
      });
    }
  );

  it('is refused when something points at it, and says how much', () => {
    const traces = {
      outputs: [anOutput()],
      allocations: [aBuildAllocation({ consumed: 3 }), aBuildAllocation({ id: 'held-2' })],
      children: [aBuild({ id: 'child' })]
    };
    expect(removing(traces)).toEqual({
      ok: false,
      error: { code: 'build-in-use', outputs: 1, consumed: 1, children: 1 }
    });
  });
});
