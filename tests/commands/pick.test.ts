import { describe, expect, it } from 'vitest';
import { pickShort } from '#commands/pick-short.ts';
import { pickStock } from '#commands/pick-stock.ts';
import { pickUnallocated } from '#commands/pick-unallocated.ts';
import { releaseAllocations } from '#commands/release-allocations.ts';
import { shipOrder } from '#commands/ship-order.ts';
import { undo } from '#commands/undo.ts';
import { leftToPick, pickedOf } from '#domain/sales-order/picked.ts';
import type { SalesOrderId } from '#domain/kernel/ids.ts';
import type { Device } from '#store/device-context.ts';
import { orderPage } from '#store/order-page.ts';
import { differences } from '#store/rebuild.ts';
import { aCompany, aLine, aPart, aSalesOrder, aStockItem } from '#tests/support/builders.ts';
import { aHeld } from '#tests/support/finding-facts.ts';
import { aDevice, given, had, hadStock } from '#tests/support/device.ts';
import { hear, meet } from '#tests/support/hearing.ts';

/** An order of eight pieces that holds five of stock-1; stock-2 is free. */
async function aTablet() {
  const device = await aDevice({ id: 'a0000001' });
  await given(
    device,
    had('companies', aCompany()),
    had('parts', aPart()),
    hadStock(aStockItem({ quantity: 5 })),
    hadStock(aStockItem({ id: 'stock-2', quantity: 50 })),
    had('salesOrders', aSalesOrder({ status: 'in-progress' })),
    had('lines', aLine({ quantity: 8 })),
    [aHeld({ id: 'held', quantity: 5 })]
  );
  return device;
}

async function twoTablets() {
  const a = await aTablet();
  let ids = 0;
  const b = await aDevice({ id: 'b0000002', newId: () => `b-${String((ids += 1))}` });
  await hear(a, b);
  return { a, b };
}

async function lineOf(device: Device) {
  const page = await orderPage(device.db, 'order-1' as SalesOrderId, device.today());
  const [line] = page?.lines ?? [];
  return {
    held: line?.held,
    short: line?.cover.short,
    picked: line?.allocations.map((each) => [each.id, pickedOf(each), leftToPick(each)])
  };
}

const taking = (device: Device, quantity: number) =>
  pickStock(device, { allocation: 'held', quantity });
const done = async (running: Promise<{ readonly ok: boolean }>) =>
  expect(await running).toMatchObject({ ok: true });

describe('picking', () => {
  it('is kept in the log, piece by piece, and can be taken back', async () => {
    const device = await aTablet();
    await done(taking(device, 2));
    const second = await taking(device, 3);
    expect((await lineOf(device)).picked).toEqual([['held', 5, 0]]);
    if (second.ok && second.value) await done(undo(device, second.value));
    expect((await lineOf(device)).picked).toEqual([['held', 2, 3]]);
    expect(await differences(device.db)).toEqual([]);
  });

  it('of the first piece can be taken back too', async () => {
    const device = await aTablet();
    const only = await taking(device, 5);
    if (only.ok && only.value) await done(undo(device, only.value));
    expect((await lineOf(device)).picked).toEqual([['held', 0, 5]]);
  });

  it('short leaves the line short by what was not found, and writes down why', async () => {
    const device = await aTablet();
    await done(taking(device, 2));
    await done(pickShort(device, { allocation: 'held', reason: 'Not there' }));
    expect(await lineOf(device)).toMatchObject({ held: 2, picked: [['held', 2, 0]] });
    const last = await device.db.actions.orderBy('t').last();
    expect(last).toMatchObject({ k: 'pick.short', a: { reason: 'Not there' } });
  });

  it('of stock that nobody had set aside holds it and has it picked', async () => {
    const device = await aTablet();
    const asked = { id: 'more', line: 'line-1', item: 'stock-2', quantity: 3 };
    await done(pickUnallocated(device, asked));
    expect(await lineOf(device)).toMatchObject({ held: 8, short: 0 });
    expect((await lineOf(device)).picked).toContainEqual(['more', 3, 0]);
  });
});

describe('picking on one tablet while another, not knowing it,', () => {
  it('released the allocation: what is in the parcel stays held on both', async () => {
    const { a, b } = await twoTablets();
    await done(taking(a, 5));
    await done(releaseAllocations(b, { order: 'order-1' }));
    await meet(a, b);
    for (const tablet of [a, b])
      expect(await lineOf(tablet)).toMatchObject({ held: 5, picked: [['held', 5, 0]] });
    expect(await a.db.findings.toArray()).toEqual(await b.db.findings.toArray());
  });

  it('picked of it as well: the one that picked more is believed on both', async () => {
    const { a, b } = await twoTablets();
    await done(taking(a, 4));
    await done(taking(b, 1));
    await meet(a, b);
    for (const tablet of [a, b]) expect((await lineOf(tablet)).picked).toEqual([['held', 4, 1]]);
  });

  it('shipped it: it has left, and nothing is asked', async () => {
    const { a, b } = await twoTablets();
    await done(taking(a, 5));
    await done(shipOrder(b, { id: b.newId(), order: 'order-1', mode: 'allocated' }));
    await meet(a, b);
    for (const tablet of [a, b]) {
      const page = await orderPage(tablet.db, 'order-1' as SalesOrderId, tablet.today());
      expect(page?.lines[0]?.allocations[0]?.state).toBe('shipped');
      expect(await tablet.db.findings.toArray()).toEqual([]);
    }
  });
});
