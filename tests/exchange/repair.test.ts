import { describe, expect, it } from 'vitest';
import { createOrder } from '#commands/create-order.ts';
import { receiveStock } from '#commands/receive-stock.ts';
import { repaired } from '#exchange/repair.ts';
import type { Device } from '#store/device-context.ts';
import { wholeLog } from '#store/log.ts';
import { differences } from '#store/rebuild.ts';
import { knownTo } from '#store/standing.ts';
import { aCompany, aPart, aStockItem } from '#tests/support/builders.ts';
import { given, had, hadStock } from '#tests/support/device.ts';
import { choices } from '#tests/support/history.ts';
import { handed, openedDevice, receives, stateOf } from '#tests/support/meeting.ts';
import { anyCommand, aRandomShop } from '#tests/support/random-shop.ts';

async function aTablet(): Promise<Device> {
  const a = await openedDevice('aaaaaaa1', 'north');
  await given(a, had('companies', aCompany()), had('parts', aPart()), hadStock(aStockItem()));
  return a;
}

/** A copy of a tablet as a browser profile is copied: its whole database, its id too. */
async function copyOf(device: Device): Promise<Device> {
  const copy = await openedDevice(device.id, 'north');
  for (const table of device.db.tables)
    await copy.db.table(table.name).bulkPut(await table.toArray());
  return { ...copy, newId: () => `${device.newId()}c` };
}

const order = (device: Device) =>
  createOrder(device, { id: device.newId(), customer: aCompany().id, lines: [] });
const added = (device: Device) =>
  receiveStock(device, { id: device.newId(), part: aPart().id, quantity: 5 });

async function anew(device: Device): Promise<Device> {
  const id = (await device.db.meta.get('device'))?.v as string;
  return { ...device, id };
}

describe('a tablet that is a copy of another', () => {
  it('goes on under a new id, and nothing that either did is lost or doubled', async () => {
    const a = await aTablet();
    const b = await copyOf(a);
    await order(a);
    await order(b);
    await order(b);
    expect((await added(b)).ok).toBe(true);
    const file = await handed(a);
    expect((await receives(b, file)).plan.verdict).toEqual({ code: 'repair' });
    const done = await repaired(b, file);
    if (!done.ok) throw new Error(done.error.code);
    expect(done.value.device).not.toBe(a.id);
    const again = await anew(b);
    expect(await differences(again.db)).toEqual([]);
    await receives(a, await handed(again));
    expect(await stateOf(a)).toBe(await stateOf(again));
    expect(await a.db.salesOrders.count()).toBe(3);
    expect((await again.db.devices.get(done.value.device))?.letter).toBe('B');
  });

  it('that did nothing itself only takes a new id', async () => {
    const a = await aTablet();
    const b = await copyOf(a);
    await order(a);
    const file = await handed(a);
    expect((await receives(b, file)).plan.verdict).toEqual({ code: 'repair' });
    const done = await repaired(b, file);
    expect(done).toMatchObject({ ok: true, value: { kept: 0 } });
    expect(await b.db.salesOrders.count()).toBe(1);
  });

  it('asks for a full file when the changes do not reach back far enough', async () => {
    const a = await aTablet();
    const b = await copyOf(a);
    await order(a);
    await order(b);
    await order(b);
    const told = await handed(a, { kind: 'changes' });
    const [sequence] = told.header.head[a.id] ?? [0];
    const header = Object.assign({}, told.header, { base: told.header.head });
    expect(sequence).toBe(3);
    expect(await repaired(b, { header, blocks: [] })).toEqual({
      ok: false,
      error: { code: 'copied-device', device: a.id }
    });
  });

  it('cannot write under its old id from a window that was open meanwhile', async () => {
    const a = await aTablet();
    const b = await copyOf(a);
    await order(a);
    await order(b);
    const done = await repaired(b, await handed(a));
    expect(done.ok).toBe(true);
    expect(await order(b)).toEqual({ ok: false, error: { code: 'not-saved', fault: 'closed' } });
  });
});

describe('a third tablet', () => {
  it('parks the file of a tablet of which it knows another history', async () => {
    const a = await aTablet();
    const b = await copyOf(a);
    const c = await openedDevice('ccccccc3', 'other');
    await receives(c, await handed(a));
    await order(a);
    await order(b);
    await receives(c, await handed(a));
    await order(a);
    await order(b);
    await order(b);
    expect((await receives(c, await handed(b))).plan.verdict).toEqual({
      code: 'park',
      parking: { code: 'copied-device', device: a.id }
    });
  });
});

describe('two tablets that were one', () => {
  it.each([1, 2, 3])(
    'agree after a repair, with everything that either did, from seed %i (P11)',
    { timeout: 120_000 },
    async (seed) => {
      const choose = choices(seed);
      const a = await openedDevice('aaaaaaa1', 'north');
      const shop = await aRandomShop(choose, a);
      const act = async (on: Device, many: number) => {
        for (let n = 0; n < many; n += 1) await anyCommand({ ...shop, device: on, actions: [] });
      };
      await act(a, choose(20));
      const b = await copyOf(a);
      await act(a, choose(15));
      await act(b, choose(15));
      for (const each of [a, b]) expect(await order(each)).toMatchObject({ ok: true });
      const own = (await wholeLog(b.db)).length;
      const common = (await knownTo(a.db))[a.id] ?? 0;
      const { plan } = await receives(b, await handed(a));
      expect(plan.verdict).toEqual({ code: 'repair' });
      const done = await repaired(b, await handed(a));
      if (!done.ok) throw new Error(done.error.code);
      const again = await anew(b);
      expect((await wholeLog(again.db)).length).toBe(common + done.value.kept + 1);
      expect(done.value.kept).toBeLessThanOrEqual(own);
      expect(await differences(again.db)).toEqual([]);
      await receives(a, await handed(again));
      expect(await stateOf(a)).toBe(await stateOf(again));
    }
  );
});
