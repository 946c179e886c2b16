import { describe, expect, it } from 'vitest';
import { create, put } from '#domain/changes.ts';
import {
  AllocateComponent,
  decideAllocateComponent,
  type AllocateComponentFacts
} from '#domain/build/allocate-component.ts';
import type { Day } from '#domain/kernel/day.ts';
import { SalesOrderId } from '#domain/kernel/ids.ts';
import { quantity } from '#domain/kernel/quantity.ts';
import type { Claim } from '#domain/stock/availability.ts';
import {
  aBuild,
  aBuildAllocation,
  aComponent,
  anOutput,
  aStockItem
} from '#tests/support/builders.ts';

const asking = (about: Partial<typeof AllocateComponent._zod.input> = {}) =>
  AllocateComponent.parse({
    id: 'new',
    build: 'build-1',
    bomLine: 'bom-1',
    item: 'stock-1',
    quantity: 50,
    ...about
  });

const plain: AllocateComponentFacts = {
  build: aBuild({ quantity: 10 }),
  component: aComponent({ bomLine: { quantity: 5 } }),
  item: aStockItem({ part: 'part-2' }),
  outputs: [],
  allocations: [],
  claims: [],
  rules: { today: '2026-02-01' as Day, allowExpired: false, allowOverAllocation: false }
};

const deciding = (about: Partial<AllocateComponentFacts>, asked = asking()) =>
  decideAllocateComponent({ ...plain, ...about }, asked);
const refused = (error: unknown) => ({ ok: false, error });

const heldBy = (by: number): Claim => ({
  id: 'other',
  by: { kind: 'order', id: SalesOrderId.parse('order-2'), reference: 'SO-0002' },
  quantity: quantity(by)
});

describe('allocating a component to a build', () => {
  it('sets stock aside, exactly as much as is required', () => {
    const asked = asking();
    expect(deciding({}, asked)).toEqual({ ok: true, value: [create('buildAllocations', asked)] });
  });

  it('makes the allocation of the same item larger (R-B11)', () => {
    const allocations = [aBuildAllocation({ quantity: 20, consumed: 5 })];
    expect(deciding({ allocations }, asking({ quantity: 30 }))).toEqual({
      ok: true,
      value: [put('buildAllocations', aBuildAllocation().id, { quantity: quantity(50) })]
    });
  });

  it('takes 3000 of 5000, then 2000 more but not 2001 (scenario 85)', () => {
    const facts = {
      component: aComponent({ bomLine: { quantity: 500 } }),
      item: aStockItem({ part: 'part-2', quantity: 6000 }),
      allocations: [aBuildAllocation({ quantity: 3000 })]
    };
    expect(deciding(facts, asking({ quantity: 2001 }))).toEqual(
      refused({ code: 'more-than-required', missing: 2000 })
    );
    expect(deciding(facts, asking({ quantity: 2000 })).ok).toBe(true);
  });

  it('may take more than required when the setting allows', () => {
    const rules = { ...plain.rules, allowOverAllocation: true };
    expect(deciding({ rules }, asking({ quantity: 51 })).ok).toBe(true);
  });

  it('needs more after scrap used components up', () => {
    const outputs = [anOutput({ quantity: 2, outcome: 'scrap' })];
    const allocations = [aBuildAllocation({ item: 'stock-2', quantity: 50, consumed: 10 })];
    expect(deciding({ outputs, allocations }, asking({ quantity: 11 }))).toEqual(
      refused({ code: 'more-than-required', missing: 10 })
    );
  });

  it.each(['complete', 'cancelled'] as const)('is refused when the build is %s', (status) => {
    expect(deciding({ build: aBuild({ status }) })).toEqual(
      refused({ code: 'build-not-active', status })
    );
  });

  it('is refused when the BOM does not have the line any more', () => {
    expect(deciding({ component: undefined })).toEqual(refused({ code: 'not-in-bom' }));
  });

  it.each([
    ['a virtual part', aComponent({ part: { virtual: true } })],
    ['a consumable', aComponent({ bomLine: { consumable: true } })]
  ])('is refused for %s', (_, component) => {
    expect(deciding({ component })).toEqual(refused({ code: 'nothing-to-allocate' }));
  });

  it('takes variants and substitutes that will do, and no other part (R-B11)', () => {
    const item = aStockItem({ part: 'part-3' });
    const bomLine = { quantity: 5 };
    expect(deciding({ item })).toEqual(refused({ code: 'wrong-part' }));
    expect(deciding({ item, component: aComponent({ bomLine, variants: ['part-3'] }) }).ok).toBe(
      true
    );
    expect(deciding({ item, component: aComponent({ bomLine, substitutes: ['part-3'] }) }).ok).toBe(
      true
    );
  });

  it('is refused for stock that is not available', () => {
    expect(deciding({ item: aStockItem({ part: 'part-2', status: 'quarantined' }) })).toEqual(
      refused({ code: 'not-available', why: 'status', status: 'quarantined' })
    );
  });

  it('is refused past what is free, and says who holds the rest', () => {
    const claims = [heldBy(51)];
    expect(deciding({ claims })).toEqual(
      refused({ code: 'not-enough-stock', free: 49, held: claims })
    );
    expect(deciding({ claims }, asking({ quantity: 49 })).ok).toBe(true);
  });

  it('takes whole pieces of what is trackable, a serialised one as 1', () => {
    const component = aComponent({ bomLine: { quantity: 1 }, part: { trackable: true } });
    expect(deciding({ component }, asking({ quantity: 1.5 }))).toEqual(
      refused({ code: 'not-whole' })
    );
    const item = aStockItem({ part: 'part-2', serial: '7', quantity: 1 });
    expect(deciding({ component, item }, asking({ quantity: 2 }))).toEqual(
      refused({ code: 'serial-is-one' })
    );
    expect(deciding({ component, item }, asking({ quantity: 1 })).ok).toBe(true);
  });
});
