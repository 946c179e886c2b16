import { describe, expect, it } from 'vitest';
import { create } from '#domain/changes.ts';
import { quantity } from '#domain/kernel/quantity.ts';
import {
  AllocateMany,
  decideAllocateMany,
  type AllocateManyFacts
} from '#domain/sales-order/allocate-many.ts';
import { aLine, anAllocation, aSalesOrder, aStockItem } from '#tests/support/builders.ts';

const shelf = aStockItem({ id: 'shelf', quantity: 12 });
const bin = aStockItem({ id: 'bin', quantity: 9 });

const facts = (about: Partial<AllocateManyFacts> = {}): AllocateManyFacts => ({
  order: aSalesOrder(),
  line: aLine({ quantity: 20 }),
  items: new Map([shelf, bin].map((item) => [item.id, item])),
  parts: [shelf.part],
  virtual: false,
  allocations: [],
  claims: new Map(),
  rules: { today: aSalesOrder().createdOn, allowExpired: false, allowOverAllocation: false },
  ...about
});

const choose = (...chosen: readonly (readonly [string, number])[]) =>
  AllocateMany.parse({
    seed: 'seed-1',
    line: 'line-1',
    chosen: chosen.map(([item, units]) => ({ item, quantity: units }))
  });

const refused = (about: Partial<AllocateManyFacts>, asked = choose(['shelf', 12])) => {
  const decision = decideAllocateMany(facts(about), asked);
  return decision.ok ? undefined : decision.error;
};

describe('choosing stock for a line', () => {
  it('makes one allocation for each item, each with an id of its own', () => {
    const made = (id: string, item: string, units: number) => {
      const { state: _state, ...record } = anAllocation({ id, item, quantity: units });
      return create('allocations', record);
    };
    const decision = decideAllocateMany(facts(), choose(['shelf', 12], ['bin', 8]));
    expect(decision).toEqual({
      ok: true,
      value: [made('seed-1.1', 'shelf', 12), made('seed-1.2', 'bin', 8)]
    });
  });

  it('takes all of the need, and not a piece more', () => {
    expect(refused({}, choose(['shelf', 12], ['bin', 8]))).toBeUndefined();
    expect(refused({}, choose(['shelf', 12], ['bin', 8.00001]))).toEqual({
      code: 'more-than-ordered',
      missing: 20
    });
  });

  it('counts what the line holds and has shipped against the need', () => {
    const allocations = [
      anAllocation({ quantity: 10 }),
      anAllocation({ id: 'sent', quantity: 5, state: 'shipped' })
    ];
    expect(refused({ allocations }, choose(['bin', 6]))).toEqual({
      code: 'more-than-ordered',
      missing: 5
    });
    expect(refused({ allocations }, choose(['bin', 5]))).toBeUndefined();
  });

  it('takes more than is needed where the shop allows it', () => {
    const rules = { ...facts().rules, allowOverAllocation: true };
    expect(refused({ line: aLine({ quantity: 5 }), rules })).toBeUndefined();
  });

  it('takes none when one item has not enough, and names it and what is free', () => {
    const held = {
      id: 'a',
      by: { kind: 'order', id: aSalesOrder().id, reference: 'SO-0041' }
    } as const;
    const claims = new Map([[bin.id, [{ ...held, quantity: quantity(4) }]]]);
    expect(refused({ claims }, choose(['shelf', 1], ['bin', 6]))).toEqual({
      code: 'not-enough-stock',
      item: 'bin',
      free: 5,
      held: [{ ...held, quantity: 4 }]
    });
  });

  it('refuses an item that cannot be promised to anybody', () => {
    const items = new Map([[shelf.id, { ...shelf, status: 'quarantined' as const }]]);
    expect(refused({ items })).toEqual({
      code: 'not-available',
      item: 'shelf',
      why: 'status',
      status: 'quarantined'
    });
  });

  it('refuses stock of another part', () => {
    expect(refused({ parts: [] })).toEqual({ code: 'wrong-part', item: 'shelf' });
  });

  it('refuses an item that has gone', () => {
    expect(refused({ items: new Map() })).toEqual({ code: 'item-gone', item: 'shelf' });
  });

  it('refuses the same item twice', () => {
    expect(refused({}, choose(['bin', 1], ['bin', 2]))).toEqual({
      code: 'chosen-twice',
      item: 'bin'
    });
  });

  it('refuses an empty choice, a line without a part and one for a virtual part', () => {
    const nothing = { code: 'nothing-to-allocate' };
    expect(refused({}, choose())).toEqual(nothing);
    expect(refused({ line: aLine({ part: null }) })).toEqual(nothing);
    expect(refused({ virtual: true })).toEqual(nothing);
  });

  it('refuses a locked order, whatever else is wrong', () => {
    expect(refused({ order: aSalesOrder({ status: 'shipped' }), virtual: true })).toEqual({
      code: 'order-closed',
      status: 'shipped'
    });
  });
});
