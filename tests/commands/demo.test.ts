import { describe, expect, it } from 'vitest';
import { createOrder } from '#commands/create-order.ts';
import { hasDemoShop, removeDemoShop } from '#commands/demo/remove-demo.ts';
import { loadDemoShop } from '#commands/demo/load-demo.ts';
import { saveCompany } from '#commands/save-company.ts';
import { recordsOf, stockItemsOf } from '#store/records.ts';
import { differences } from '#store/rebuild.ts';
import { aDevice } from '#tests/support/device.ts';

const alive = <Row extends { readonly del?: boolean }>(rows: readonly Row[]) =>
  rows.filter(({ del }) => del !== true);

describe('the demo shop', { timeout: 120_000 }, () => {
  it('fills every screen, through the commands that people use', async () => {
    const device = await aDevice();
    const seen: number[] = [];
    expect(await loadDemoShop(device, ({ done }) => seen.push(done))).toBe(true);
    const { db } = device;
    expect(await hasDemoShop(db)).toBe(true);
    expect(await db.companies.count()).toBe(14);
    expect(await db.parts.count()).toBeGreaterThanOrEqual(60);
    expect(await db.stockItems.count()).toBeGreaterThanOrEqual(190);
    expect(await db.salesOrders.count()).toBeGreaterThanOrEqual(40);
    const statuses = new Set(
      recordsOf('salesOrders', await db.salesOrders.toArray()).map(({ status }) => status)
    );
    expect([...statuses].toSorted()).toEqual([
      'cancelled',
      'complete',
      'in-progress',
      'on-hold',
      'pending',
      'shipped'
    ]);
    expect(await db.builds.count()).toBeGreaterThanOrEqual(5);
    expect(
      stockItemsOf(await db.stockItems.toArray()).filter(({ quantity }) => quantity < 0)
    ).toEqual([]);
    expect(seen).toEqual(seen.toSorted((a, b) => a - b));
    expect(await differences(db)).toEqual([]);

    const customer = device.newId();
    await saveCompany(device, { id: customer, name: 'Real', isCustomer: true });
    const demo = (await db.companies.toArray()).find(({ name }) => name === 'Acme Hydraulics');
    const own = device.newId();
    const theirs = device.newId();
    await createOrder(device, { id: own, customer });
    await createOrder(device, { id: theirs, customer: demo?.id ?? '' });

    const { kept } = await removeDemoShop(device);
    expect(kept).toBe(2);
    expect(
      alive(await db.salesOrders.toArray())
        .map(({ id }) => id)
        .toSorted()
    ).toEqual([own, theirs].toSorted());
    expect(
      alive(await db.companies.toArray())
        .map(({ name }) => name)
        .toSorted()
    ).toEqual(['Acme Hydraulics', 'Real']);
    expect(alive(await db.parts.toArray())).toEqual([]);
    expect(alive(await db.stockItems.toArray())).toEqual([]);
    expect(await differences(db)).toEqual([]);
  });

  it('leaves nothing behind when it is stopped half way', async () => {
    const device = await aDevice();
    const stopping = new AbortController();
    const done = await loadDemoShop(
      device,
      ({ done }) => {
        if (done >= 40) stopping.abort();
      },
      stopping.signal
    );
    expect(done).toBe(false);
    expect(await hasDemoShop(device.db)).toBe(false);
    expect(alive(await device.db.parts.toArray())).toEqual([]);
  });
});
