import { describe, expect, it } from 'vitest';
import { put } from '#domain/changes.ts';
import { decideHoldOrder } from '#domain/sales-order/hold-order.ts';
import type { SalesOrderStatus } from '#domain/sales-order/sales-order.ts';
import { aSalesOrder } from '#tests/support/builders.ts';

const holding = (status: SalesOrderStatus) => decideHoldOrder({ order: aSalesOrder({ status }) });

describe('putting an order on hold', () => {
  it.each(['pending', 'in-progress'] as const)('rests one that is %s (scenario 73)', (status) => {
    expect(holding(status)).toEqual({
      ok: true,
      value: [put('salesOrders', aSalesOrder().id, { status: 'on-hold' })]
    });
  });

  it.each<SalesOrderStatus>(['on-hold', 'shipped', 'complete', 'cancelled', 'returned', 'lost'])(
    'is refused when it is %s',
    (status) => {
      expect(holding(status)).toEqual({
        ok: false,
        error: { code: 'cannot-move', from: status, to: 'on-hold' }
      });
    }
  );
});
