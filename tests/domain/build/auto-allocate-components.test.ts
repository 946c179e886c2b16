import { describe, expect, it } from 'vitest';
import { create, put } from '#domain/changes.ts';
import {
  AutoAllocateComponents,
  decideAutoAllocateComponents
} from '#domain/build/auto-allocate-components.ts';
import { BuildAllocationRecord } from '#domain/build/build.ts';
import { availableFor } from '#domain/build/component-stock.ts';
import { proposeComponents, type ProposalFacts } from '#domain/build/propose-components.ts';
import type { Day } from '#domain/kernel/day.ts';
import { BuildId } from '#domain/kernel/ids.ts';
import { quantity } from '#domain/kernel/quantity.ts';
import { aBuild, aBuildAllocation, aComponent, aStockItem } from '#tests/support/builders.ts';

const shelf = (id: string, part: string, held: number) => ({
  item: aStockItem({ id, part, quantity: held, since: `2026-01-0${id.slice(-1)}T08:00:00.000Z` }),
  claims: []
});

/** 5 A, 3 B (optional) and 2 C for each of 10: A and B in several items, C in one. */
const plain: ProposalFacts = {
  build: aBuild({ quantity: 10 }),
  components: [
    aComponent({ bomLine: { id: 'A', subPart: 'a', quantity: 5 } }),
    aComponent({
      bomLine: { id: 'B', subPart: 'b', quantity: 3, optional: true },
      substitutes: ['b-sub']
    }),
    aComponent({ bomLine: { id: 'C', subPart: 'c', quantity: 2 } })
  ],
  outputs: [],
  allocations: [],
  stock: [
    shelf('a-1', 'a', 3),
    shelf('a-2', 'a', 100),
    shelf('b-1', 'b', 5),
    shelf('b-2', 'b', 20),
    shelf('b-3', 'b-sub', 100),
    shelf('c-1', 'c', 20)
  ],
  rules: { today: '2026-02-01' as Day, allowExpired: false, stockOrder: 'oldest' }
};
const all = { optional: true, substitutes: true, interchangeable: true };

const chosen = (about: Partial<ProposalFacts>, wishes: Partial<typeof all> = {}) =>
  proposeComponents({ ...plain, ...about }, { ...all, ...wishes }).map((choice) => [
    choice.bomLine,
    choice.item.id,
    choice.quantity,
    choice.as
  ]);

describe('proposing stock for a build', () => {
  it('takes several items for a component, the component itself before its substitutes', () => {
    expect(chosen({})).toEqual([
      ['A', 'a-1', 3, 'direct'],
      ['A', 'a-2', 47, 'direct'],
      ['B', 'b-1', 5, 'direct'],
      ['B', 'b-2', 20, 'direct'],
      ['B', 'b-3', 5, 'substitute'],
      ['C', 'c-1', 20, 'direct']
    ]);
  });

  it('stays short by 5 without substitutes (scenario 76)', () => {
    const forB = chosen({}, { substitutes: false }).filter(([bomLine]) => bomLine === 'B');
    expect(forB).toEqual([
      ['B', 'b-1', 5, 'direct'],
      ['B', 'b-2', 20, 'direct']
    ]);
  });

  it('makes 7 allocations of 3 + 4 items, 5 short, and none short with substitutes (scenario 76)', () => {
    const stock = [
      shelf('a-1', 'a', 3),
      shelf('a-2', 'a', 20),
      shelf('a-3', 'a', 100),
      ...[1, 2, 3, 4].map((n) => shelf(`b-${String(n)}`, 'b', n === 4 ? 10 : 5)),
      shelf('b-5', 'b-sub', 100)
    ];
    const components = plain.components.slice(0, 2);
    const made = chosen({ stock, components }, { substitutes: false });
    expect(made).toEqual([
      ['A', 'a-1', 3, 'direct'],
      ['A', 'a-2', 20, 'direct'],
      ['A', 'a-3', 27, 'direct'],
      ['B', 'b-1', 5, 'direct'],
      ['B', 'b-2', 5, 'direct'],
      ['B', 'b-3', 5, 'direct'],
      ['B', 'b-4', 10, 'direct']
    ]);
    expect(chosen({ stock, components })).toEqual([...made, ['B', 'b-5', 5, 'substitute']]);
    expect(chosen({ stock, components }, { interchangeable: false })).toEqual([]);
  });

  it('leaves out optional components unless asked', () => {
    expect(chosen({}, { optional: false }).map(([bomLine]) => bomLine)).toEqual(['A', 'A', 'C']);
  });

  it('takes only what has one candidate when items may not be mixed (scenario 76)', () => {
    expect(chosen({}, { interchangeable: false })).toEqual([['C', 'c-1', 20, 'direct']]);
  });

  it('prefers the part, then a variant, then a substitute', () => {
    const component = aComponent({
      bomLine: { id: 'A', subPart: 'a', quantity: 5 },
      variants: ['v'],
      substitutes: ['s']
    });
    const stock = [shelf('s-1', 's', 100), shelf('v-1', 'v', 30), shelf('a-1', 'a', 10)];
    expect(chosen({ components: [component], stock })).toEqual([
      ['A', 'a-1', 10, 'direct'],
      ['A', 'v-1', 30, 'variant'],
      ['A', 's-1', 10, 'substitute']
    ]);
  });

  it('promises no item twice in one run', () => {
    const twice = ['A', 'B'].map((id) =>
      aComponent({ bomLine: { id, subPart: 'a', quantity: 4 } })
    );
    expect(chosen({ components: twice, stock: [shelf('a-1', 'a', 60)] })).toEqual([
      ['A', 'a-1', 40, 'direct'],
      ['B', 'a-1', 20, 'direct']
    ]);
  });

  it('leaves alone what others hold and what is not available', () => {
    const by = { kind: 'build', id: BuildId.parse('build-2'), reference: 'BO-0002' } as const;
    const stock = [
      { ...shelf('a-1', 'a', 10), claims: [{ id: 'x', by, quantity: quantity(4) }] },
      { item: aStockItem({ id: 'a-2', part: 'a', status: 'lost' }), claims: [] }
    ];
    expect(chosen({ stock })).toEqual([['A', 'a-1', 6, 'direct']]);
  });

  it('asks for nothing that is set aside, virtual or consumable', () => {
    const components = [
      aComponent({ bomLine: { id: 'A', subPart: 'a', quantity: 5 } }),
      aComponent({ bomLine: { id: 'V', subPart: 'a' }, part: { virtual: true } }),
      aComponent({ bomLine: { id: 'G', subPart: 'a', consumable: true } })
    ];
    const allocations = [aBuildAllocation({ bomLine: 'A', item: 'a-2', quantity: 50 })];
    expect(chosen({ components, allocations })).toEqual([]);
  });

  it('takes whole pieces of a trackable component', () => {
    const component = aComponent({
      bomLine: { id: 'A', subPart: 'a', quantity: 0.25 },
      part: { trackable: true }
    });
    const stock = [shelf('a-1', 'a', 1.5), shelf('a-2', 'a', 5)];
    expect(chosen({ components: [component], stock })).toEqual([
      ['A', 'a-1', 1, 'direct'],
      ['A', 'a-2', 2, 'direct']
    ]);
  });
});

describe('the stock available for a component', () => {
  it('is what nobody holds, of the part and all that will do', () => {
    const available = plain.components.map((component) => availableFor(component, plain));
    expect(available).toEqual([103, 125, 20]);
  });
});

describe('allocating components automatically', () => {
  const asked = AutoAllocateComponents.parse({ build: 'build-1', seed: 'seed' });

  it('sets aside what is proposed, and enlarges what holds the same item', () => {
    const allocations = [aBuildAllocation({ bomLine: 'A', item: 'a-1', quantity: 1 })];
    const by = { kind: 'build', id: plain.build.id, reference: 'BO-0001' } as const;
    const stock = plain.stock.map((each) =>
      each.item.id === 'a-1'
        ? { ...each, claims: [{ id: 'held-1', by, quantity: quantity(1) }] }
        : each
    );
    const added = (about: { id: string; bomLine: string; item: string; quantity: number }) =>
      create('buildAllocations', BuildAllocationRecord.parse({ build: 'build-1', ...about }));
    expect(decideAutoAllocateComponents({ ...plain, allocations, stock }, asked)).toEqual({
      ok: true,
      value: [
        put('buildAllocations', aBuildAllocation().id, { quantity: quantity(3) }),
        added({ id: 'seed.2', bomLine: 'A', item: 'a-2', quantity: 47 }),
        added({ id: 'seed.3', bomLine: 'C', item: 'c-1', quantity: 20 })
      ]
    });
  });

  it('is refused when the build is closed', () => {
    const build = aBuild({ status: 'cancelled' });
    expect(decideAutoAllocateComponents({ ...plain, build }, asked)).toEqual({
      ok: false,
      error: { code: 'build-not-active', status: 'cancelled' }
    });
  });
});
