import { describe, expect, it } from 'vitest';
import { remove } from '#domain/changes.ts';
import type { Day } from '#domain/kernel/day.ts';
import { countDueBy, isEmpty, recentIn, todayIn } from '#store/home.ts';
import { rememberOpened } from '#store/preferences.ts';
import {
  aBomLine,
  aBuild,
  aCompany,
  aLine,
  aPart,
  aSalesOrder,
  aStockItem,
  anAllocation
} from '#tests/support/builders.ts';
import { aDevice, given, had, hadStock } from '#tests/support/device.ts';

const today = '2026-02-01' as Day;

const anOrder = (n: number, about: Parameters<typeof aSalesOrder>[0] = {}) =>
  had(
    'salesOrders',
    aSalesOrder({ id: `order-${String(n)}`, reference: `SO-000${String(n)}`, ...about })
  );
const line = (n: number, quantity: number) =>
  had('lines', aLine({ id: `line-${String(n)}`, order: `order-${String(n)}`, quantity }));

describe('the shop today', () => {
  it('is empty before it has anything, and again after all was deleted', async () => {
    const device = await aDevice();
    expect(await isEmpty(device.db)).toBe(true);
    await given(device, had('companies', aCompany()));
    expect(await isEmpty(device.db)).toBe(false);
    await given(device, [remove('companies', aCompany().id)]);
    expect(await isEmpty(device.db)).toBe(true);
  });

  it('counts what is late, due, ready, short and to be built, and names the most urgent first', async () => {
    const device = await aDevice();
    await given(
      device,
      had('companies', aCompany()),
      had('parts', aPart()),
      hadStock(aStockItem({ quantity: 10 })),
      anOrder(1, { targetDate: '2026-02-01' }),
      line(1, 10),
      had('allocations', anAllocation({ order: 'order-1', line: 'line-1', quantity: 10 })),
      anOrder(2, { targetDate: '2026-01-30' }),
      line(2, 4),
      anOrder(3, { targetDate: '2026-02-02' }),
      anOrder(4, { targetDate: '2026-01-01', status: 'cancelled' }),
      line(4, 5),
      had('parts', aPart({ id: 'part-2', name: 'Steel' })),
      had('bomLines', aBomLine()),
      hadStock(aStockItem({ id: 'stock-2', part: 'part-2', quantity: 10 })),
      had('builds', aBuild()),
      had('builds', aBuild({ id: 'build-3', reference: 'BO-0003', quantity: 11 })),
      had('builds', aBuild({ id: 'build-2', reference: 'BO-0002', status: 'complete' }))
    );
    const { needs, buildsToFinish, ...counts } = await todayIn(device.db, today);
    expect(counts).toEqual({
      overdue: 1,
      dueToday: 1,
      ready: 1,
      short: 1,
      builds: 1
    });
    expect(
      needs.map(({ reference, customer, overdue, cover }) => [
        reference,
        customer,
        overdue,
        cover.kind
      ])
    ).toEqual([
      ['SO-0002', 'ABC Co', true, 'short'],
      ['SO-0001', 'ABC Co', false, 'ready']
    ]);
    expect(buildsToFinish).toEqual([
      { id: 'build-1', reference: 'BO-0001', name: 'Spanner', quantity: 10, targetDate: null }
    ]);
  });
});

describe('the number on the icon', () => {
  it('counts open orders of today and of days past, and none without a date', async () => {
    const device = await aDevice();
    await given(
      device,
      anOrder(1, { targetDate: today }),
      anOrder(2, { targetDate: '2026-01-30' }),
      anOrder(3, { targetDate: '2026-02-02' }),
      anOrder(4, { targetDate: '2026-01-01', status: 'cancelled' }),
      anOrder(5, { targetDate: null })
    );
    expect(await countDueBy(device.db, today)).toBe(2);
    expect(await countDueBy(device.db, '2026-02-02' as Day)).toBe(3);
  });
});

describe('what was opened lately', () => {
  it('is named, the newest first, each once, and without what has gone', async () => {
    const device = await aDevice();
    await given(device, anOrder(1), had('parts', aPart({ ipn: 'SP-1' })));
    await rememberOpened(device.db, { kind: 'order', id: 'order-1', at: 1 });
    await rememberOpened(device.db, { kind: 'part', id: 'part-1', at: 2 });
    await rememberOpened(device.db, { kind: 'customer', id: 'nobody', at: 3 });
    await rememberOpened(device.db, { kind: 'order', id: 'order-1', at: 4 });
    expect(await recentIn(device.db, 5)).toEqual([
      { kind: 'order', id: 'order-1', at: 4, name: 'SO-0001' },
      { kind: 'part', id: 'part-1', at: 2, name: 'SP-1 Spanner' }
    ]);
    expect(await recentIn(device.db, 1)).toHaveLength(1);
  });
});
