import { describe, expect, it } from 'vitest';
import { add, put } from '#domain/changes.ts';
import type { Finding } from '#domain/findings/audit.ts';
import type { Day } from '#domain/kernel/day.ts';
import { decideCompleteOrder } from '#domain/sales-order/complete-order.ts';
import type { SalesOrderStatus } from '#domain/sales-order/sales-order.ts';
import { aLine, anExtraLine, aSalesOrder } from '#tests/support/builders.ts';

const today = '2026-02-01' as Day;
const completing = (status: SalesOrderStatus, findings: readonly Finding[] = []) =>
  decideCompleteOrder({
    order: aSalesOrder({ status }),
    lines: [
      aLine({ price: { amount: '2.5', currency: 'EUR' } }),
      aLine({ id: 'line-2', price: null })
    ],
    extraLines: [anExtraLine({ price: { amount: '-10.005', currency: 'EUR' } })],
    today,
    findings
  });

describe('completing an order', () => {
  it('records what a shipped one came to (scenarios 51 and 69)', () => {
    const { id } = aSalesOrder();
    expect(completing('shipped')).toEqual({
      ok: true,
      value: [
        add('completions', 'complete:order-1', {
          order: id,
          on: today,
          total: { amount: '114.995', currency: 'EUR' }
        }),
        put('salesOrders', id, { status: 'complete' })
      ]
    });
  });

  it.each<SalesOrderStatus>([
    'pending',
    'in-progress',
    'on-hold',
    'complete',
    'cancelled',
    'returned',
    'lost'
  ])('is refused when it is %s (R-C1, R-C2, scenarios 51 and 59)', (status) => {
    expect(completing(status)).toEqual({
      ok: false,
      error: { code: 'cannot-move', from: status, to: 'complete' }
    });
  });

  it('waits until a red finding about it is decided (docs/findings.md)', () => {
    const found = {
      code: 'shipped-twice',
      key: 'shipped-twice:order-1:x',
      severity: 'red',
      about: ['order-1'],
      times: 2
    } as const;
    expect(completing('shipped', [found])).toEqual({
      ok: false,
      error: { code: 'finding-open', findings: [found] }
    });
    expect(completing('shipped', [{ ...found, about: ['order-2'] }])).toMatchObject({ ok: true });
  });
});
