import { describe, expect, it } from 'vitest';
import type { Day } from '#domain/kernel/day.ts';
import { create, put } from '#domain/changes.ts';
import {
  decideReplanOrder,
  ReplanOrder,
  type ReplanOrderFacts
} from '#domain/sales-order/replan-order.ts';
import { positionIn } from '#domain/sales-order/position.ts';
import { aLine, aPart, aSalesOrder } from '#tests/support/builders.ts';

const order = aSalesOrder({ targetDate: '2026-03-01' });

const facts = (about: { order?: typeof order; salable?: boolean } = {}): ReplanOrderFacts => ({
  edit: {
    order: about.order ?? order,
    customer: undefined,
    contact: undefined,
    address: undefined,
    lines: [],
    extraLines: [],
    allocations: [],
    reference: { pattern: 'SO-{ref:04d}', letter: '', highest: 1, taken: false }
  },
  add: {
    order: about.order ?? order,
    lines: [],
    part: aPart({ salable: about.salable ?? true })
  }
});

const line = { id: 'new', part: 'part-1', quantity: 4 };
const asking = (about: Partial<typeof ReplanOrder._zod.input>) =>
  ReplanOrder.parse({ order: 'order-1', ...about });

const added = create('lines', aLine({ id: 'new', quantity: 4, position: positionIn([]) }));

describe('taking up what was tried out with an order', () => {
  it('writes the day and the line together', () => {
    const asked = asking({ targetDate: '2026-02-01', line });
    expect(decideReplanOrder(facts(), asked)).toEqual({
      ok: true,
      value: [put('salesOrders', order.id, { targetDate: '2026-02-01' as Day }), added]
    });
  });

  it('writes either alone, and nothing when nothing is different', () => {
    expect(decideReplanOrder(facts(), asking({ targetDate: null }))).toEqual({
      ok: true,
      value: [put('salesOrders', order.id, { targetDate: null })]
    });
    expect(decideReplanOrder(facts(), asking({ line }))).toEqual({ ok: true, value: [added] });
    expect(decideReplanOrder(facts(), asking({ targetDate: '2026-03-01' }))).toEqual({
      ok: true,
      value: []
    });
  });

  it('is refused whole where one of them is', () => {
    const asked = asking({ targetDate: '2026-02-01', line });
    expect(decideReplanOrder(facts({ salable: false }), asked)).toMatchObject({
      ok: false,
      error: { code: 'not-salable' }
    });
    const shipped = aSalesOrder({ status: 'shipped' });
    expect(decideReplanOrder(facts({ order: shipped }), asked)).toEqual({
      ok: false,
      error: { code: 'order-closed', status: 'shipped' }
    });
  });
});
