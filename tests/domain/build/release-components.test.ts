import { describe, expect, it } from 'vitest';
import { put, remove } from '#domain/changes.ts';
import { decideReleaseComponents, ReleaseComponents } from '#domain/build/release-components.ts';
import { quantity } from '#domain/kernel/quantity.ts';
import { aBuild, aBuildAllocation } from '#tests/support/builders.ts';

const allocations = [
  aBuildAllocation({ id: 'untouched', quantity: 10 }),
  aBuildAllocation({ id: 'begun', quantity: 10, consumed: 4 }),
  aBuildAllocation({ id: 'used-up', quantity: 10, consumed: 10 })
];
const idOf = (id: string) => aBuildAllocation({ id }).id;
const releasing = (named: string[] = [], status = aBuild().status) =>
  decideReleaseComponents(
    { build: aBuild({ status }), allocations },
    ReleaseComponents.parse({ build: 'build-1', allocations: named })
  );

describe('releasing the components of a build', () => {
  it('frees all it holds; what is used up stays on record', () => {
    expect(releasing()).toEqual({
      ok: true,
      value: [
        remove('buildAllocations', idOf('untouched')),
        put('buildAllocations', idOf('begun'), { quantity: quantity(4) })
      ]
    });
  });

  it('frees only those named', () => {
    expect(releasing(['untouched', 'used-up'])).toEqual({
      ok: true,
      value: [remove('buildAllocations', idOf('untouched'))]
    });
  });

  it('is refused when the build is closed', () => {
    expect(releasing([], 'complete')).toEqual({
      ok: false,
      error: { code: 'build-not-active', status: 'complete' }
    });
  });
});
