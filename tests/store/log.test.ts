import { describe, expect, it } from 'vitest';
import { create, put } from '#domain/changes.ts';
import { CompanyId } from '#domain/kernel/ids.ts';
import { commit, commitMany } from '#store/commit.ts';
import { transact, type Device } from '#store/device-context.ts';
import { changeSetsAt, seal, wholeLog } from '#store/log.ts';
import { readAgain } from '#store/read-again.ts';
import { differences, rebuild } from '#store/rebuild.ts';
import { aCompany, aLine, anAllocation, aSalesOrder, aStockItem } from '#tests/support/builders.ts';
import { aDevice, given, had, hadStock } from '#tests/support/device.ts';

const rename = (device: Device, name: string) =>
  transact(device, () =>
    commit(device, { kind: 'company.edit' }, [
      put('companies', CompanyId.parse('company-1'), { name })
    ])
  );

const { state: _state, ...anOpenAllocation } = anAllocation({ quantity: 25 });

const aShop = async () => {
  const device = await aDevice();
  await given(
    device,
    had('companies', aCompany()),
    had('salesOrders', aSalesOrder()),
    had('lines', aLine()),
    hadStock(aStockItem()),
    had('allocations', anOpenAllocation)
  );
  return device;
};

describe('keeping an action', () => {
  it('writes the log, the history and the tables, with what follows from them', async () => {
    const { db, id } = await aShop();
    expect((await db.tail.toArray()).map(({ d, s }) => [d, s])).toEqual([
      [id, 1],
      [id, 2]
    ]);
    expect((await db.stockItems.get('stock-1'))?.$).toMatchObject({ quantity: 100 });
    expect((await db.allocations.get('allocation-1'))?.$).toEqual({ state: 'open' });
    expect(await db.actions.where('about').equals('order-1').count()).toBe(1);
  });

  it('introduces the device before its first action, once', async () => {
    const device = await aShop();
    await rename(device, 'Other');
    expect(await device.db.devices.toArray()).toMatchObject([
      { id: device.id, name: 'Tablet 1', letter: '', app: '0.1.0' }
    ]);
    expect((await wholeLog(device.db)).map(({ k }) => k)).toEqual([
      'device.introduce',
      'test.given',
      'company.edit'
    ]);
  });

  it('settles allocations again when their order closes', async () => {
    const device = await aShop();
    await given(device, [put('salesOrders', aSalesOrder().id, { status: 'cancelled' })]);
    expect((await device.db.allocations.get('allocation-1'))?.$).toEqual({ state: 'void' });
  });

  it('keeps nothing when it fails half way', async () => {
    const device = await aShop();
    const before = await device.db.tail.count();
    const failing = transact(device, async () => {
      await commit(device, { kind: 'company.edit' }, [
        put('companies', CompanyId.parse('company-1'), { name: 'Half' })
      ]);
      throw new Error('broken');
    });
    await expect(failing).rejects.toThrow('broken');
    expect(await device.db.tail.count()).toBe(before);
    expect((await device.db.companies.get('company-1'))?.name).toBe('ABC Co');
  });

  it('cuts a long list into change-sets of at most 500 ops in one transaction', async () => {
    const device = await aDevice();
    const many = Array.from({ length: 1_201 }, (_, n) =>
      create('companies', aCompany({ id: `company-${String(n)}`, name: `Company ${String(n)}` }))
    );
    const count = await transact(device, () => commitMany(device, { kind: 'import' }, many));
    expect(count).toBe(3);
    expect(await device.db.companies.count()).toBe(1_201);
  });
});

describe('rebuilding from the log', () => {
  it('finds live tables equal to what the log adds up to', async () => {
    const { db } = await aShop();
    expect(await differences(db)).toEqual([]);
  });

  it('finds a planted wrong figure, and mends it', async () => {
    const { db } = await aShop();
    await db.stockItems.update('stock-1', { '$.quantity': 7 } as never);
    await db.lines.delete('line-1');
    expect((await differences(db)).map(({ table, key }) => [table, key])).toEqual([
      ['stockItems', 'stock-1'],
      ['lines', 'line-1']
    ]);
    await rebuild(db);
    expect(await differences(db)).toEqual([]);
    expect((await db.stockItems.get('stock-1'))?.$).toMatchObject({ quantity: 100 });
  });
});

describe('sealing the log', () => {
  it('keeps every change-set readable, by block and one by one', async () => {
    const device = await aShop();
    for (let n = 0; n < 770; n += 1) await rename(device, `Name ${String(n)}`);
    const before = await wholeLog(device.db);
    expect(await seal(device.db, device.id)).toBe(true);
    expect(await seal(device.db, device.id)).toBe(false);
    expect(await device.db.segments.toArray()).toMatchObject([{ from: 1, to: 512 }]);
    expect(await device.db.tail.count()).toBe(before.length - 512);

    const inOrder = (log: typeof before) => log.toSorted((a, b) => a.s - b.s);
    expect(inOrder(await wholeLog(device.db))).toEqual(inOrder(before));
    expect(
      (
        await changeSetsAt(device.db, [
          [device.id, 3],
          [device.id, 600]
        ])
      )
        .map(({ s }) => s)
        .toSorted((a, b) => a - b)
    ).toEqual([3, 600]);
    expect(await differences(device.db)).toEqual([]);
  });

  it('says so when a sealed block was damaged', async () => {
    const device = await aShop();
    for (let n = 0; n < 770; n += 1) await rename(device, `Name ${String(n)}`);
    await seal(device.db, device.id);
    await device.db.segments.update([device.id, 1], { sha: 'other' });
    await expect(wholeLog(device.db)).rejects.toThrow('damaged');
  });
});

describe('an update of the app', () => {
  it('reads again what the version before did not understand', async () => {
    const { db } = await aShop();
    // As an app leaves it that knows no companies yet.
    await db.companies.clear();
    await db.unread.put({
      id: 'a0000001:2:0',
      kind: 'companies',
      op: ['put', 'companies', 'x', {}]
    });
    await readAgain(db, 2);
    expect(await db.companies.get('company-1')).toMatchObject({ name: aCompany().name });
    expect(await db.unread.count()).toBe(0);
    expect(await differences(db)).toEqual([]);
  });

  it('leaves everything alone when all was understood', async () => {
    const { db } = await aShop();
    await db.companies.clear();
    await readAgain(db, 2);
    expect(await db.companies.count()).toBe(0);
  });
});
