import { describe, expect, it } from 'vitest';
import { add, put } from '#domain/changes.ts';
import {
  CompleteBuild,
  decideCompleteBuild,
  type CompleteBuildFacts
} from '#domain/build/complete-build.ts';
import type { Day } from '#domain/kernel/day.ts';
import { quantity } from '#domain/kernel/quantity.ts';
import {
  aBuild,
  aBuildAllocation,
  aComponent,
  anOutput,
  aStockItem
} from '#tests/support/builders.ts';

const today = '2026-02-01' as Day;
const held = (about: Parameters<typeof aBuildAllocation>[0]) => [
  {
    allocation: aBuildAllocation({ item: 'stock-2', ...about }),
    item: aStockItem({ id: 'stock-2', part: 'part-2', quantity: 1000 })
  }
];

const plain: CompleteBuildFacts = {
  build: aBuild({ quantity: 100, status: 'production' }),
  components: [aComponent({ bomLine: { quantity: 1, setupQuantity: 10 } })],
  held: held({ quantity: 110, consumed: 55 }),
  outputs: [anOutput({ quantity: 50 })],
  closing: 0,
  today
};
const { id: build } = plain.build;
const done = put('builds', build, { status: 'complete', completedOn: today });

const finishing = (
  about: Partial<CompleteBuildFacts>,
  accept: { acceptIncomplete?: boolean; acceptUnallocated?: boolean } = { acceptIncomplete: true }
) => decideCompleteBuild({ ...plain, ...about }, CompleteBuild.parse({ build, ...accept }));

describe('finishing a build early', () => {
  it('is refused while pieces remain, unless that is accepted (R-B9)', () => {
    expect(finishing({}, {})).toEqual({
      ok: false,
      error: { code: 'incomplete', completed: 50, remaining: 50 }
    });
  });

  it('uses up what a build of that size needs and frees the rest', () => {
    expect(finishing({})).toEqual({
      ok: true,
      value: [
        add('movements', 'consume:held-1:0', {
          item: aStockItem({ id: 'stock-2' }).id,
          kind: 'consumed',
          quantity: quantity(-5),
          build,
          buildAllocation: aBuildAllocation().id
        }),
        done
      ]
    });
  });

  it('uses up nothing when nothing was made', () => {
    const facts = { outputs: [], held: held({ quantity: 110 }) };
    expect(finishing(facts)).toEqual({ ok: true, value: [done] });
  });

  it('needs no acceptance when all 10 outputs of 10 are made (scenario 82)', () => {
    const outputs = Array.from({ length: 10 }, (_, n) => anOutput({ number: n + 1, quantity: 10 }));
    const facts = { outputs, held: held({ quantity: 110, consumed: 110 }) };
    expect(finishing(facts, {})).toEqual({ ok: true, value: [done] });
  });

  it('is refused with components short, unless that is accepted (scenario 82)', () => {
    const short = { held: held({ quantity: 55, consumed: 55 }) };
    expect(finishing(short)).toEqual({
      ok: false,
      error: {
        code: 'components-short',
        lines: [{ bomLine: 'bom-1', part: 'part-2', required: 5, allocated: 0 }]
      }
    });
    const accepted = finishing(short, { acceptIncomplete: true, acceptUnallocated: true });
    expect(accepted).toEqual({ ok: true, value: [done] });
  });

  it.each(['pending', 'on-hold', 'complete', 'cancelled'] as const)(
    'is refused when the build is %s: it must be in production',
    (status) => {
      expect(finishing({ build: aBuild({ status }) })).toEqual({
        ok: false,
        error: { code: 'not-in-production', status }
      });
    }
  );
});
