import { describe, expect, it } from 'vitest';
import { add, create } from '#domain/changes.ts';
import {
  decideScrapOutput,
  ScrapOutput,
  type ScrapOutputFacts
} from '#domain/build/scrap-output.ts';
import type { Day } from '#domain/kernel/day.ts';
import { quantity } from '#domain/kernel/quantity.ts';
import { StockItemRecord } from '#domain/stock/stock-item.ts';
import {
  aBuild,
  aBuildAllocation,
  aComponent,
  aLocation,
  anOutput,
  aPart,
  aStockItem
} from '#tests/support/builders.ts';

const today = '2026-02-01' as Day;
const now = '2026-02-01T08:00:00.000Z';
const asking = (about: Partial<typeof ScrapOutput._zod.input> = {}) =>
  ScrapOutput.parse({ build: 'build-1', quantity: 3, reason: 'Cracked', ...about });

const plain: ScrapOutputFacts = {
  build: aBuild({ quantity: 10, status: 'production' }),
  part: aPart({ assembly: true }),
  place: undefined,
  components: [aComponent({ bomLine: { quantity: 5 } })],
  held: [
    {
      allocation: aBuildAllocation({ item: 'stock-2', quantity: 50 }),
      item: aStockItem({ id: 'stock-2', part: 'part-2', quantity: 50 })
    }
  ],
  outputs: [],
  today,
  now
};
const { id: build } = plain.build;

const deciding = (about: Partial<ScrapOutputFacts>, asked = asking()) =>
  decideScrapOutput({ ...plain, ...about }, asked);
const refused = (error: unknown) => ({ ok: false, error });

const item = StockItemRecord.parse({
  id: 'build-1.1',
  part: 'part-1',
  status: 'rejected',
  build: 'build-1',
  since: now
});
const rejected = [
  create('stockItems', item),
  add('movements', 'built:build-1:1', {
    item: item.id,
    kind: 'scrapped',
    quantity: quantity(3),
    build,
    reason: 'Cracked'
  })
];
const output = { build, number: 1, item: item.id, quantity: quantity(3), on: today } as const;

describe('scrapping outputs of a build', () => {
  it('makes a rejected item of 3 and uses up the components of 3 (scenario 80)', () => {
    expect(deciding({})).toEqual({
      ok: true,
      value: [
        ...rejected,
        add('outputs', 'output:build-1:1', { ...output, outcome: 'scrap' }),
        add('movements', 'consume:held-1:1', {
          item: aStockItem({ id: 'stock-2' }).id,
          kind: 'consumed',
          quantity: quantity(-15),
          build,
          buildAllocation: aBuildAllocation().id
        })
      ]
    });
  });

  it('keeps the components when they go back on the shelf', () => {
    expect(deciding({}, asking({ discard: false }))).toEqual({
      ok: true,
      value: [
        ...rejected,
        add('outputs', 'output:build-1:1', { ...output, outcome: 'scrap', componentsKept: true })
      ]
    });
  });

  it('happens although components are short', () => {
    expect(deciding({ held: [] }).ok).toBe(true);
  });

  it('needs a reason', () => {
    expect(ScrapOutput.safeParse({ build: 'build-1', quantity: 3, reason: ' ' }).success).toBe(
      false
    );
  });

  it('is refused when the build makes nothing now', () => {
    expect(deciding({ build: aBuild({ status: 'on-hold' }) })).toEqual(
      refused({ code: 'build-not-active', status: 'on-hold' })
    );
  });

  it('is refused past what remains to be made', () => {
    const outputs = [anOutput({ quantity: 8 })];
    expect(deciding({ outputs })).toEqual(refused({ code: 'more-than-remaining', remaining: 2 }));
    expect(deciding({ outputs }, asking({ quantity: 2 })).ok).toBe(true);
  });

  it('is refused for part of a trackable piece, and into a structural location', () => {
    const part = aPart({ assembly: true, trackable: true });
    expect(deciding({ part }, asking({ quantity: 1.5 }))).toEqual(refused({ code: 'not-whole' }));
    expect(deciding({ place: aLocation({ structural: true }) })).toEqual(
      refused({ code: 'structural-location', location: 'location-1' })
    );
  });
});
