import { expect, it } from 'vitest';
import { allocateStock } from '#commands/allocate-stock.ts';
import { create, add } from '#domain/changes.ts';
import { quantity, sum } from '#domain/kernel/quantity.ts';
import { commit } from '#store/commit.ts';
import { databaseNamed } from '#store/database.ts';
import { transact, type Device } from '#store/device-context.ts';
import { differences } from '#store/rebuild.ts';
import { aCompany, aLine, aPart, aSalesOrder, aStockItem } from '#tests/support/builders.ts';

/** Two connections to one database, as two tabs of one app are. */
async function twoTabs(): Promise<readonly [Device, Device]> {
  const name = `tabs-${crypto.randomUUID()}`;
  const tab = async (): Promise<Device> => {
    const db = databaseNamed(name);
    await db.open();
    return {
      db,
      id: 'a0000001',
      app: '0.1.0',
      person: () => 'Kim',
      now: () => Date.now(),
      today: () => aSalesOrder().createdOn,
      newId: () => crypto.randomUUID(),
      newDeviceId: () => 'z0000001'
    };
  };
  return [await tab(), await tab()];
}

const rounds = Number(import.meta.env['VITE_ROUNDS'] ?? 60);

it('lets only one of two tabs have the last five pieces', { timeout: 120_000 }, async () => {
  const tabs = await twoTabs();
  const [one] = tabs;
  const { quantity: _quantity, ...item } = aStockItem();
  await transact(one, () =>
    commit(one, { kind: 'test.given' }, [
      create('companies', aCompany()),
      create('parts', aPart()),
      create('salesOrders', aSalesOrder()),
      create('lines', aLine({ quantity: 5 * rounds * 2 })),
      create('stockItems', item)
    ])
  );
  for (let round = 0; round < rounds; round += 1) {
    await transact(one, () =>
      commit(one, { kind: 'test.given' }, [
        add('movements', `received-${String(round)}`, {
          item: item.id,
          kind: 'received',
          quantity: quantity(5)
        })
      ])
    );
    const asked = () => ({
      id: crypto.randomUUID(),
      line: 'line-1',
      item: 'stock-1',
      quantity: 5
    });
    const results = await Promise.all(tabs.map((tab) => allocateStock(tab, asked())));
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect(results.find(({ ok }) => !ok)).toMatchObject({ error: { code: 'not-enough-stock' } });
  }
  const held = sum((await one.db.allocations.toArray()).map((each) => each.quantity));
  expect(held).toBe(5 * rounds);
  expect(await differences(one.db)).toEqual([]);
  for (const { db } of tabs) db.close();
});
