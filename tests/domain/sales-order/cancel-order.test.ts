import { describe, expect, it } from 'vitest';
import { put, remove } from '#domain/changes.ts';
import {
  CancelOrder,
  decideCancelOrder,
  type CancelOrderFacts
} from '#domain/sales-order/cancel-order.ts';
import type { SalesOrderStatus } from '#domain/sales-order/sales-order.ts';
import { aBuild, anAllocation, aSalesOrder } from '#tests/support/builders.ts';

const held = anAllocation();

const cancelling = (about: Partial<CancelOrderFacts> = {}, reason?: string) =>
  decideCancelOrder(
    { order: aSalesOrder(), allocations: [held], builds: [], ...about },
    CancelOrder.parse({ order: 'order-1', reason })
  );

const cancelled = (cancelReason = '') =>
  put('salesOrders', aSalesOrder().id, { status: 'cancelled', cancelReason });

describe('cancelling an order', () => {
  it('frees everything it held, with a reason or without (R-X1, scenario 5)', () => {
    expect(cancelling()).toEqual({
      ok: true,
      value: [remove('allocations', held.id), cancelled()]
    });
    expect(cancelling({ allocations: [] }, 'customer gone')).toEqual({
      ok: true,
      value: [cancelled('customer gone')]
    });
  });

  it.each<SalesOrderStatus>(['in-progress', 'on-hold'])('cancels one that is %s', (status) => {
    expect(cancelling({ order: aSalesOrder({ status }) }).ok).toBe(true);
  });

  it('leaves what was shipped with the customer (R-X3)', () => {
    const sent = anAllocation({ id: 'allocation-2', state: 'shipped' });
    expect(cancelling({ allocations: [held, sent] })).toEqual({
      ok: true,
      value: [remove('allocations', held.id), cancelled()]
    });
  });

  it('lets its builds run on (R-X2)', () => {
    expect(cancelling({ builds: [aBuild({ salesOrder: 'order-1' })] })).toEqual(cancelling());
  });

  it.each<SalesOrderStatus>(['cancelled', 'shipped', 'complete', 'returned', 'lost', 'other'])(
    'is refused when it is %s (R-X4, scenarios 8 and 59)',
    (status) => {
      expect(cancelling({ order: aSalesOrder({ status }) })).toEqual({
        ok: false,
        error: { code: 'cannot-move', from: status, to: 'cancelled' }
      });
    }
  );
});
