import { beforeEach, describe, expect, it } from 'vitest';
import { daysAfter, type Day } from '#domain/kernel/day.ts';
import type { Device } from '#store/device-context.ts';
import { stockReport } from '#store/stock-report.ts';
import { coverReport, onTimeReport, pipelineReport, throughputReport } from '#store/reports.ts';
import { aCompany, aLine, aPart, aSalesOrder, aStockItem } from '#tests/support/builders.ts';
import { aDevice, given, had, hadStock } from '#tests/support/device.ts';

const today = '2026-02-01' as Day;
const inDays = (days: number) => daysAfter(today, days);

let device: Device;

const order = (name: string, about: Parameters<typeof aSalesOrder>[0] = {}) =>
  had('salesOrders', aSalesOrder({ id: name, reference: name, createdOn: inDays(-20), ...about }));

beforeEach(async () => {
  device = await aDevice();
  await given(
    device,
    had('companies', aCompany()),
    had('parts', aPart({ ipn: 'SP', name: 'Spanner' }))
  );
});

describe('reports of the shop', () => {
  beforeEach(() =>
    given(
      device,
      hadStock(aStockItem({ quantity: 5 })),
      order('open'),
      had('lines', aLine({ id: 'line-1', order: 'open', quantity: 8 })),
      order('on-time', { status: 'shipped', shippedOn: inDays(-1), targetDate: today }),
      order('late', { status: 'shipped', shippedOn: inDays(-7), targetDate: inDays(-8) })
    )
  );

  it('count open orders by where they stand', async () => {
    const stages = await pipelineReport(device.db, today);
    expect(stages.filter(({ orders }) => orders > 0)).toMatchObject([
      { stage: 'short', orders: 1 }
    ]);
  });

  it('name the parts that are wanted, and what is short of them', async () => {
    expect(await coverReport(device.db, today, 10)).toMatchObject({
      total: 1,
      parts: [{ name: 'SP | Spanner', wanted: 8, free: 5, short: 3 }]
    });
  });

  it('tell how many orders left, and how many on time', async () => {
    expect((await onTimeReport(device.db, today))?.slice(-2)).toMatchObject([
      { month: '2026-01', dated: 2, onTime: 1 },
      { month: '2026-02', dated: 0 }
    ]);
    expect(
      (await throughputReport(device.db, today))?.map(({ orders }) => orders).slice(-2)
    ).toEqual([1, 1]);
  });

  it('tell how the stock of a part went, and how it goes on', async () => {
    const course = await stockReport(device.db, aPart().id, { today, dayOf: () => inDays(-3) });
    expect(course).toMatchObject({
      name: 'SP | Spanner',
      past: [
        { day: inDays(-3), change: 5, onHand: 5 },
        { day: today, change: 0, onHand: 5 }
      ],
      running: { short: 3 }
    });
  });
});

it('say nothing over time before there were two weeks of orders', async () => {
  await given(device, order('new', { createdOn: inDays(-13) }));
  expect(await onTimeReport(device.db, today)).toBeUndefined();
  expect(await throughputReport(device.db, today)).toBeUndefined();
});
