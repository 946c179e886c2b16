import { expect, it } from 'vitest';
import { loadDemoShop } from '#commands/demo/load-demo.ts';
import { databaseNamed } from '#store/database.ts';
import type { Device } from '#store/device-context.ts';
import { differences } from '#store/rebuild.ts';
import { aSalesOrder } from '#tests/support/builders.ts';

it('loads the demo shop in one transaction of a real database', { timeout: 120_000 }, async () => {
  const db = databaseNamed(`demo-${crypto.randomUUID()}`);
  await db.open();
  const device: Device = {
    db,
    id: 'a0000001',
    app: '0.1.0',
    person: () => 'Kim',
    now: () => Date.now(),
    today: () => aSalesOrder().createdOn,
    newId: () => crypto.randomUUID(),
    newDeviceId: () => 'z0000001'
  };
  const start = performance.now();
  expect(await loadDemoShop(device)).toBe(true);
  console.log(`demo shop: ${Math.round(performance.now() - start)} ms`);
  expect(await db.salesOrders.count()).toBe(41);
  expect(await differences(db)).toEqual([]);
  db.close();
});
