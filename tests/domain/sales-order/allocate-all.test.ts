import { describe, expect, it } from 'vitest';
import { create } from '#domain/changes.ts';
import type { Day } from '#domain/kernel/day.ts';
import {
  AllocateAll,
  decideAllocateAll,
  type AllocateAllFacts
} from '#domain/sales-order/allocate-all.ts';
import type { AllocationRecord } from '#domain/sales-order/sales-order.ts';
import {
  aLine,
  anAllocation,
  aPart,
  aSalesOrder,
  aShipmentRecord,
  aStockItem
} from '#tests/support/builders.ts';

const asking = (about: Partial<typeof AllocateAll._zod.input> = {}) =>
  AllocateAll.parse({ order: 'order-1', seed: 'new', ...about });

const part = aPart();
const plain: AllocateAllFacts = {
  order: aSalesOrder(),
  proposal: {
    lines: [aLine({ quantity: 50 })],
    parts: new Map([[part.id, { part, variants: [] }]]),
    allocations: [],
    stock: [aStockItem({ id: 'a', quantity: 20 }), aStockItem({ id: 'b', quantity: 20 })],
    claims: new Map(),
    rules: { today: '2026-02-01' as Day, allowExpired: false }
  },
  options: { order: 'oldest', serials: 'any', interchangeable: true },
  shipment: undefined
};

const deciding = (about: Partial<AllocateAllFacts>, asked = asking()) =>
  decideAllocateAll({ ...plain, ...about }, asked);

const refused = (error: object) => ({ ok: false, error });

const recordOf = (about: Parameters<typeof anAllocation>[0]): AllocationRecord => {
  const { state: _state, ...record } = anAllocation(about);
  return record;
};
const shipment = { ...aShipmentRecord(), sentOn: null };

describe('allocating all', () => {
  it('sets aside what is proposed, all of it or what there is', () => {
    expect(deciding({ shipment }, asking({ shipment: 'shipment-1' }))).toEqual({
      ok: true,
      value: ['a', 'b'].map((item, n) =>
        create(
          'allocations',
          recordOf({ id: `new.${String(n + 1)}`, item, quantity: 20, shipment: 'shipment-1' })
        )
      )
    });
  });

  it('changes nothing when nothing can be set aside', () => {
    expect(deciding({ proposal: { ...plain.proposal, stock: [] } })).toEqual({
      ok: true,
      value: []
    });
  });

  it('is refused when the order is closed', () => {
    expect(deciding({ order: aSalesOrder({ status: 'cancelled' }) })).toEqual(
      refused({ code: 'order-closed', status: 'cancelled' })
    );
  });

  it('is refused for lines of another order (scenarios 24 and 41)', () => {
    const lines = [aLine(), aLine({ id: 'line-2', order: 'order-2' })];
    expect(deciding({ proposal: { ...plain.proposal, lines } })).toEqual(
      refused({ code: 'line-of-another-order' })
    );
  });

  it('is refused for a shipment of another order, or one that was sent (scenario 41)', () => {
    expect(
      deciding({ shipment: { ...aShipmentRecord({ order: 'order-2' }), sentOn: null } })
    ).toEqual(refused({ code: 'shipment-of-another-order' }));
    expect(deciding({ shipment: { ...shipment, sentOn: '2026-01-31' as Day } })).toEqual(
      refused({ code: 'shipment-sent', on: '2026-01-31' })
    );
  });

  it('does not understand an order of stock or a kind of stock that there is not (scenario 41)', () => {
    const wrong = [{ stockOrder: 'prettiest' }, { serials: 'some' }];
    for (const about of wrong)
      expect(AllocateAll.safeParse({ order: 'order-1', seed: 'new', ...about }).success).toBe(
        false
      );
  });
});
