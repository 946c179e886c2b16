import { describe, expect, it } from 'vitest';
import { create } from '#domain/changes.ts';
import {
  CreateBuildsForOrder,
  decideCreateBuildsForOrder,
  type CreateBuildsForOrderFacts
} from '#domain/build/create-builds-for-order.ts';
import type { Day } from '#domain/kernel/day.ts';
import { aBuild, aLine, anAllocation, aPart, aSalesOrder } from '#tests/support/builders.ts';

const asked = CreateBuildsForOrder.parse({ order: 'order-1', seed: 'seed' });
const today = '2026-02-01' as Day;
const line = (
  id: string,
  about: { part?: Parameters<typeof aPart>[0]; hasBom?: boolean } = {}
) => ({
  line: aLine({ id, part: 'part-1', quantity: 10 }),
  part: aPart({ assembly: true, ...about.part }),
  allocations: [anAllocation({ line: id, quantity: 4 })],
  builds: [],
  hasBom: about.hasBom ?? true
});

const deciding = (about: Partial<CreateBuildsForOrderFacts>) =>
  decideCreateBuildsForOrder(
    {
      order: aSalesOrder(),
      lines: [line('line-1')],
      reference: { pattern: 'BO-{ref:04d}', letter: 'B', highest: 3, taken: false },
      today,
      ...about
    },
    asked
  );

describe('building all that an order is short of', () => {
  it('makes one build for each short line, with references counting up', () => {
    const build = { quantity: 6, salesOrder: 'order-1', createdOn: today };
    expect(deciding({ lines: [line('line-1'), line('line-2')] })).toEqual({
      ok: true,
      value: [
        create('builds', aBuild({ ...build, id: 'seed.1', reference: 'BO-B0004', line: 'line-1' })),
        create('builds', aBuild({ ...build, id: 'seed.2', reference: 'BO-B0005', line: 'line-2' }))
      ]
    });
  });

  it('leaves out lines that are covered by allocations or running builds', () => {
    const allocated = {
      ...line('line-2'),
      allocations: [anAllocation({ line: 'line-2', quantity: 10 })]
    };
    const running = {
      ...line('line-3'),
      builds: [{ build: aBuild({ line: 'line-3', quantity: 6 }), outputs: [] }]
    };
    const result = deciding({ lines: [allocated, running, line('line-1')] });
    expect(result.ok && result.value.map(([, , id]) => id)).toEqual(['seed.1']);
  });

  it('is refused when no short line can be built', () => {
    const lines = [
      line('line-1', { part: { assembly: false } }),
      line('line-2', { hasBom: false }),
      line('line-3', { part: { active: false } })
    ];
    expect(deciding({ lines })).toEqual({ ok: false, error: { code: 'nothing-to-build' } });
  });

  it('is refused when the order is closed', () => {
    expect(deciding({ order: aSalesOrder({ status: 'cancelled' }) })).toEqual({
      ok: false,
      error: { code: 'order-closed', status: 'cancelled' }
    });
  });
});
