import { describe, expect, it } from 'vitest';
import { add, create, put, type Change } from '#domain/changes.ts';
import {
  CompleteOutput,
  decideCompleteOutput,
  type CompleteOutputFacts
} from '#domain/build/complete-output.ts';
import type { Day } from '#domain/kernel/day.ts';
import { LocationId } from '#domain/kernel/ids.ts';
import { quantity } from '#domain/kernel/quantity.ts';
import { AllocationRecord } from '#domain/sales-order/sales-order.ts';
import { StockItemRecord } from '#domain/stock/stock-item.ts';
import {
  aBuild,
  aBuildAllocation,
  aComponent,
  aLine,
  aLocation,
  anAllocation,
  anOutput,
  aPart,
  aSalesOrder,
  aStockItem
} from '#tests/support/builders.ts';

const today = '2026-02-01' as Day;
const now = '2026-02-01T08:00:00.000Z';
const asking = (about: Partial<typeof CompleteOutput._zod.input> = {}) =>
  CompleteOutput.parse({ build: 'build-1', quantity: 4, ...about });

const plain: CompleteOutputFacts = {
  build: aBuild({ quantity: 10, status: 'production', batch: 'LOT-1', line: 'line-1' }),
  part: aPart({ assembly: true }),
  place: aLocation(),
  components: [aComponent({ bomLine: { quantity: 5 } })],
  held: [
    {
      allocation: aBuildAllocation({ item: 'stock-2', quantity: 50 }),
      item: aStockItem({ id: 'stock-2', part: 'part-2', quantity: 60 })
    }
  ],
  outputs: [],
  askedFor: undefined,
  serials: [],
  today,
  now
};
const { id: build } = plain.build;

const deciding = (about: Partial<CompleteOutputFacts>, asked = asking()) =>
  decideCompleteOutput({ ...plain, ...about }, asked);
const refused = (error: unknown) => ({ ok: false, error });
const changesIn = (...args: Parameters<typeof deciding>): readonly Change[] => {
  const decision = deciding(...args);
  return decision.ok ? decision.value : [];
};
const of = (kind: Change[1], changes: readonly Change[]) =>
  changes.filter(([, each]) => each === kind);
const serialised = aPart({ assembly: true, trackable: true });

const asked = {
  order: aSalesOrder(),
  line: aLine({ quantity: 50 }),
  allocations: [anAllocation({ quantity: 20 })]
};

describe('completing outputs of a build', () => {
  it('brings 4 of 10 into stock and uses up their share of the components (scenario 80)', () => {
    const item = StockItemRecord.parse({
      id: 'build-1.1',
      part: 'part-1',
      batch: 'LOT-1',
      location: 'location-1',
      build: 'build-1',
      since: now
    });
    expect(deciding({})).toEqual({
      ok: true,
      value: [
        create('stockItems', item),
        add('movements', 'built:build-1:1', {
          item: item.id,
          kind: 'built',
          quantity: quantity(4),
          build,
          to: LocationId.parse('location-1')
        }),
        add('outputs', 'output:build-1:1', {
          build,
          number: 1,
          item: item.id,
          quantity: quantity(4),
          outcome: 'good',
          on: today
        }),
        add('movements', 'consume:held-1:1', {
          item: aStockItem({ id: 'stock-2' }).id,
          kind: 'consumed',
          quantity: quantity(-20),
          build,
          buildAllocation: aBuildAllocation().id
        })
      ]
    });
  });

  it('starts a pending build (R-B5)', () => {
    const changes = changesIn({ build: aBuild({ quantity: 10 }) });
    expect(of('builds', changes)).toEqual([put('builds', build, { status: 'production' })]);
  });

  it('finishes the build with the last piece', () => {
    const changes = changesIn({ outputs: [anOutput({ number: 1, quantity: 6 })] });
    expect(of('builds', changes)).toEqual([
      put('builds', build, { status: 'complete', completedOn: today })
    ]);
    expect(of('outputs', changes).map(([, , key]) => key)).toEqual(['output:build-1:2']);
  });

  it.each(['on-hold', 'complete', 'cancelled', 'other'] as const)(
    'is refused when the build is %s',
    (status) => {
      expect(deciding({ build: aBuild({ status }) })).toEqual(
        refused({ code: 'build-not-active', status })
      );
    }
  );

  it('is refused past what remains', () => {
    const outputs = [anOutput({ quantity: 7 })];
    expect(deciding({ outputs })).toEqual(refused({ code: 'more-than-remaining', remaining: 3 }));
    expect(deciding({ outputs }, asking({ quantity: 3 })).ok).toBe(true);
  });

  it('is refused into a structural location', () => {
    expect(deciding({ place: aLocation({ structural: true }) })).toEqual(
      refused({ code: 'structural-location', location: 'location-1' })
    );
  });

  it.each([0, -1, 0.000001, NaN])('does not understand %d pieces (scenario 81)', (many) => {
    expect(CompleteOutput.safeParse({ build: 'build-1', quantity: many }).success).toBe(false);
  });

  it('takes batch and expiry as given, else the build’s batch and the part’s shelf life', () => {
    const part = aPart({ assembly: true, defaultExpiry: 30 });
    const [own] = of('stockItems', changesIn({ part }));
    expect(own?.[3]).toMatchObject({ batch: 'LOT-1', expiry: '2026-03-03' });
    const [given] = of(
      'stockItems',
      changesIn({ part }, asking({ batch: 'LOT-2', expiry: '2026-12-31' }))
    );
    expect(given?.[3]).toMatchObject({ batch: 'LOT-2', expiry: '2026-12-31' });
  });
});

describe('completing with components short', () => {
  const short = {
    held: [
      {
        allocation: aBuildAllocation({ quantity: 12 }),
        item: aStockItem({ part: 'part-2', quantity: 12 })
      }
    ]
  };

  it('is refused, and says of what (scenario 82)', () => {
    expect(deciding(short)).toEqual(
      refused({
        code: 'components-short',
        lines: [{ bomLine: 'bom-1', part: 'part-2', required: 20, allocated: 12 }]
      })
    );
  });

  it('uses up what there is when that is accepted', () => {
    const movements = of('movements', changesIn(short, asking({ acceptUnallocated: true })));
    expect(movements.map(([, , key, event]) => [key, event])).toMatchObject([
      ['built:build-1:1', { quantity: 4 }],
      ['consume:held-1:1', { quantity: -12 }]
    ]);
  });
});

describe('completing pieces with serial numbers', () => {
  const many = (serials: string, pieces = 3) => asking({ quantity: pieces, serials });
  const facts = { part: serialised };

  it('makes one item, one output and one share of the components for each', () => {
    const changes = changesIn(facts, many('7, 8, 9'));
    expect(of('stockItems', changes).map(([, , id, item]) => [id, item])).toMatchObject([
      ['build-1.1', { serial: '7' }],
      ['build-1.2', { serial: '8' }],
      ['build-1.3', { serial: '9' }]
    ]);
    expect(of('outputs', changes).map(([, , key]) => key)).toEqual([
      'output:build-1:1',
      'output:build-1:2',
      'output:build-1:3'
    ]);
    const used = of('movements', changes).filter(([, , key]) => key.startsWith('consume'));
    expect(used.map(([, , key, event]) => [key, event])).toMatchObject([
      ['consume:held-1:1', { quantity: -5 }],
      ['consume:held-1:2', { quantity: -5 }],
      ['consume:held-1:3', { quantity: -5 }]
    ]);
  });

  it('counts on from the highest one there is', () => {
    const changes = changesIn({ ...facts, serials: ['9', '10', '8'] }, many('~+'));
    const serials = of('stockItems', changes).map(([, , , item]) => item);
    expect(serials).toMatchObject([{ serial: '11' }, { serial: '12' }, { serial: '13' }]);
  });

  it('needs whole pieces (scenario 81)', () => {
    expect(deciding(facts, many('1', 2.3))).toEqual(refused({ code: 'not-whole' }));
  });

  it('needs as many serial numbers as pieces, none of them used (scenario 81)', () => {
    expect(deciding(facts, many(''))).toEqual(refused({ code: 'no-serials' }));
    expect(deciding(facts, many('1,2,3,4,5,6', 5))).toEqual(
      refused({ code: 'serial-count', found: 6, quantity: 5 })
    );
    expect(deciding({ ...facts, serials: ['1', '2', '3', '4'] }, many('1,2,3'))).toEqual(
      refused({ code: 'serials-exist', serials: ['1', '2', '3'] })
    );
    expect(deciding(facts, many('1-100', 10))).toEqual(
      refused({ code: 'serial-group-too-large', group: '1-100', quantity: 10 })
    );
  });

  it('is refused for a part that is not trackable', () => {
    expect(deciding({}, many('1,2,3'))).toEqual(refused({ code: 'not-trackable' }));
  });
});

describe('output for the line that asked for it', () => {
  const allocation = (about: Partial<typeof AllocationRecord._zod.input>) =>
    create(
      'allocations',
      AllocationRecord.parse({
        id: 'build-1.1',
        order: 'order-1',
        line: 'line-1',
        item: 'build-1.1',
        quantity: 4,
        ...about
      })
    );

  it('is set aside for it at once', () => {
    expect(of('allocations', changesIn({ askedFor: asked }))).toEqual([allocation({})]);
  });

  it('goes to it only as far as it misses some', () => {
    const askedFor = { ...asked, line: aLine({ quantity: 23 }) };
    expect(of('allocations', changesIn({ askedFor }))).toEqual([allocation({ quantity: 3 })]);
    const full = { ...asked, line: aLine({ quantity: 20 }) };
    expect(of('allocations', changesIn({ askedFor: full }))).toEqual([]);
  });

  it('goes piece by piece when it has serial numbers', () => {
    const askedFor = { ...asked, line: aLine({ quantity: 22 }) };
    const changes = changesIn(
      { askedFor, part: serialised },
      asking({ quantity: 3, serials: '1-3' })
    );
    expect(of('allocations', changes)).toEqual([
      allocation({ quantity: 1 }),
      allocation({ id: 'build-1.2', item: 'build-1.2', quantity: 1 })
    ]);
  });

  it('stays free when the order is closed or nobody asked', () => {
    const askedFor = { ...asked, order: aSalesOrder({ status: 'cancelled' }) };
    expect(of('allocations', changesIn({ askedFor }))).toEqual([]);
    expect(of('allocations', changesIn({}))).toEqual([]);
  });
});
