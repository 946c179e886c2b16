import { expect, it } from 'vitest';
import type { PartId, SalesOrderId } from '#domain/kernel/ids.ts';
import { partPlan, promisesForOrder } from '#store/promises.ts';
import { figuresOf } from '#store/part-figures.ts';
import {
  aBomLine,
  aBuild,
  aLine,
  aPart,
  aSalesOrder,
  aStockItem
} from '#tests/support/builders.ts';
import { aDevice, given, had, hadStock } from '#tests/support/device.ts';
import { choices } from '#tests/support/history.ts';
import { anyCommand, aRandomShop } from '#tests/support/random-shop.ts';

const bike = 'bike' as PartId;

/** Two orders of ten bikes; four are in stock, eight are being built of wheels that come later. */
async function aShop() {
  const device = await aDevice();
  const order = (id: string, targetDate: string) =>
    had('salesOrders', aSalesOrder({ id, reference: id, targetDate }));
  await given(
    device,
    had('parts', aPart({ id: 'bike', assembly: true })),
    had('parts', aPart({ id: 'wheel', assembly: true })),
    had('parts', aPart({ id: 'manual', virtual: true })),
    had('bomLines', aBomLine({ part: 'bike', subPart: 'wheel', quantity: 2 })),
    order('SO-0001', '2026-02-20'),
    order('SO-0002', '2026-02-10'),
    had('lines', aLine({ id: 'second', order: 'SO-0001', part: 'bike', quantity: 10 })),
    had('lines', aLine({ id: 'first', order: 'SO-0002', part: 'bike', quantity: 2 })),
    had('lines', aLine({ id: 'paper', order: 'SO-0002', part: 'manual', quantity: 2 })),
    had('builds', aBuild({ id: 'bikes', part: 'bike', quantity: 8, targetDate: '2026-02-12' })),
    had('builds', aBuild({ id: 'wheels', part: 'wheel', quantity: 16, targetDate: '2026-02-15' })),
    hadStock(aStockItem({ part: 'bike', quantity: 4 }))
  );
  return device;
}

const promisesOf = async (order: string) => {
  const device = await aShop();
  return promisesForOrder(device.db, order as SalesOrderId, device.today());
};

it('promises stock to the order that is due first', async () => {
  const { order, lines } = await promisesOf('SO-0002');
  expect(order).toMatchObject({ kind: 'stock', late: false });
  expect([...lines.keys()]).toEqual(['first']);
});

it('promises the rest for the day on which the build has its components', async () => {
  expect((await promisesOf('SO-0001')).order).toMatchObject({ kind: 'expected', on: '2026-02-15' });
});

it('runs the stock of a part from today on, builds and orders in their time', async () => {
  const device = await aShop();
  const { running } = await partPlan(device.db, bike, device.today());
  expect(running.steps.map(({ on, after }) => [on, after])).toEqual([
    ['2026-02-01', 4],
    ['2026-02-10', 2],
    ['2026-02-15', 10],
    ['2026-02-20', 0]
  ]);
});

it('is short of each part by what its figures say, whatever happens in the shop', async () => {
  const shop = await aRandomShop(choices(3));
  const { db, today } = shop.device;
  for (let n = 0; n < 60; n += 1) await anyCommand(shop);
  const parts = ['spanner', 'bike', 'wheel', 'paint', 'saw'] as PartId[];
  const figures = await figuresOf(db, parts, today());
  for (const part of parts) {
    const { running, promises } = await partPlan(db, part, today());
    expect(running.short, part).toBe(figures.get(part)?.short);
    for (const { want, shares } of promises)
      expect(shares.filter(({ from }) => from.kind === 'held').length, part).toBe(
        want.held > 0 ? 1 : 0
      );
  }
});
