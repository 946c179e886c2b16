import type { DBCore, DBCoreMutateRequest, Middleware } from 'dexie';
import { describe, expect, it } from 'vitest';
import { createOrder } from '#commands/create-order.ts';
import { planned, taken } from '#exchange/receive.ts';
import { databaseNamed } from '#store/database.ts';
import type { Device } from '#store/device-context.ts';
import { aCompany, aPart, aStockItem } from '#tests/support/builders.ts';
import { aDevice, given, had, hadStock } from '#tests/support/device.ts';
import { handed, openedDevice } from '#tests/support/meeting.ts';

/** Fails one write of the database, the nth from now on, as a full disk does. */
class Fault {
  left = Infinity;

  readonly middleware: Middleware<DBCore> = {
    stack: 'dbcore',
    name: 'fault',
    create: (core) => ({
      ...core,
      table: (name) => {
        const table = core.table(name);
        return {
          ...table,
          mutate: (request: DBCoreMutateRequest) => {
            this.left -= 1;
            if (this.left === 0)
              return Promise.reject(new DOMException('disk full', 'QuotaExceededError'));
            return table.mutate(request);
          }
        };
      }
    })
  };
}

async function aFailingTablet(): Promise<readonly [Device, Fault]> {
  const db = databaseNamed(`atomic-${crypto.randomUUID()}`);
  const fault = new Fault();
  db.use(fault.middleware);
  await db.open();
  await db.meta.bulkPut([
    { k: 'device', v: 'bbbbbbb2' },
    { k: 'workshop', v: 'its-own' }
  ]);
  return [await aDevice({ db, id: 'bbbbbbb2' }), fault];
}

async function contentsOf({ db }: Device): Promise<string> {
  const tables = await Promise.all(
    db.tables.map(async (table) => [table.name, await table.toArray()] as const)
  );
  return JSON.stringify(tables);
}

async function aShop(): Promise<Device> {
  const a = await openedDevice('aaaaaaa1', 'north');
  await given(a, had('companies', aCompany()), had('parts', aPart()), hadStock(aStockItem()));
  await createOrder(a, { id: a.newId(), customer: aCompany().id, lines: [] });
  return a;
}

describe('taking an order file on a failing disk', () => {
  it('leaves the database as it was, at whichever write it fails (P10)', async () => {
    const file = await handed(await aShop());
    const [b, fault] = await aFailingTablet();
    const before = await contentsOf(b);
    let failures = 0;
    for (let at = 1; at < 100; at += 1) {
      const plan = await planned(b, file);
      fault.left = at;
      const outcome = await taken(b, plan).catch((error: unknown) => error);
      fault.left = Infinity;
      if (!(outcome instanceof Error)) break;
      failures += 1;
      expect(outcome).toMatchObject({ name: 'StorageError', fault: 'full' });
      expect(await contentsOf(b)).toBe(before);
    }
    expect(failures).toBeGreaterThan(5);
    expect(await b.db.salesOrders.count()).toBe(1);
  });

  it('can be tried again once there is room', async () => {
    const file = await handed(await aShop());
    const [b, fault] = await aFailingTablet();
    const plan = await planned(b, file);
    fault.left = 3;
    await expect(taken(b, plan)).rejects.toMatchObject({ fault: 'full' });
    fault.left = Infinity;
    expect(await taken(b, plan)).toMatchObject({ joined: true });
  });
});
