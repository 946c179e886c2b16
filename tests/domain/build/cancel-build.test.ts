import { describe, expect, it } from 'vitest';
import { add, put } from '#domain/changes.ts';
import { CancelBuild, decideCancelBuild } from '#domain/build/cancel-build.ts';
import { quantity } from '#domain/kernel/quantity.ts';
import { aBuild, aBuildAllocation, aStockItem } from '#tests/support/builders.ts';

const held = [
  {
    allocation: aBuildAllocation({ quantity: 50, consumed: 20 }),
    item: aStockItem({ part: 'part-2', quantity: 100 })
  }
];
const { id: build } = aBuild();
const cancelled = put('builds', build, { status: 'cancelled' });
const cancelling = (
  about: Partial<typeof CancelBuild._zod.input> = {},
  status = aBuild().status,
  closing = 0
) =>
  decideCancelBuild(
    { build: aBuild({ status }), held, closing },
    CancelBuild.parse({ build: 'build-1', ...about })
  );

describe('cancelling a build', () => {
  it('frees its components and leaves what it made in stock (scenario 79)', () => {
    expect(cancelling()).toEqual({ ok: true, value: [cancelled] });
  });

  it('uses them up when that is chosen (scenario 79)', () => {
    expect(cancelling({ components: 'consume' })).toEqual({
      ok: true,
      value: [
        add('movements', 'consume:held-1:0', {
          item: aStockItem().id,
          kind: 'consumed',
          quantity: quantity(-30),
          build,
          buildAllocation: aBuildAllocation().id
        }),
        cancelled
      ]
    });
  });

  it('uses them up under a key of its own after an undo', () => {
    const again = cancelling({ components: 'consume' }, 'production', -1);
    expect(again.ok && again.value[0]?.[2]).toBe('consume:held-1:-1');
  });

  it.each(['pending', 'production', 'on-hold'] as const)('works when it is %s', (status) => {
    expect(cancelling({}, status).ok).toBe(true);
  });

  it.each(['complete', 'cancelled', 'other'] as const)('is refused when it is %s', (status) => {
    expect(cancelling({}, status)).toEqual({
      ok: false,
      error: { code: 'build-not-active', status }
    });
  });
});
