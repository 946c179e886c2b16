import { describe, expect, it } from 'vitest';
import { put } from '#domain/changes.ts';
import type { Day } from '#domain/kernel/day.ts';
import { decideIssueOrder } from '#domain/sales-order/issue-order.ts';
import type { SalesOrderStatus } from '#domain/sales-order/sales-order.ts';
import { aSalesOrder } from '#tests/support/builders.ts';

const today = '2026-02-01' as Day;
const issuing = (about: Parameters<typeof aSalesOrder>[0] = {}) =>
  decideIssueOrder({ order: aSalesOrder(about), today });

describe('issuing an order', () => {
  it.each(['pending', 'on-hold'] as const)('starts or resumes one that is %s', (status) => {
    expect(issuing({ status })).toEqual({
      ok: true,
      value: [put('salesOrders', aSalesOrder().id, { status: 'in-progress', issuedOn: today })]
    });
  });

  it('keeps the day it was first issued', () => {
    expect(issuing({ status: 'on-hold', issuedOn: '2026-01-05' })).toEqual({
      ok: true,
      value: [
        put('salesOrders', aSalesOrder().id, {
          status: 'in-progress',
          issuedOn: '2026-01-05' as Day
        })
      ]
    });
  });

  it.each<SalesOrderStatus>([
    'in-progress',
    'shipped',
    'complete',
    'cancelled',
    'returned',
    'lost'
  ])('is refused when it is %s (R-S1, R-S5)', (status) => {
    expect(issuing({ status })).toEqual({
      ok: false,
      error: { code: 'cannot-move', from: status, to: 'in-progress' }
    });
  });
});
