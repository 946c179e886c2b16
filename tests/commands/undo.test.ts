import { describe, expect, it } from 'vitest';
import { allocateStock } from '#commands/allocate-stock.ts';
import { cancelBuild } from '#commands/cancel-build.ts';
import { cancelOrder } from '#commands/cancel-order.ts';
import { duplicateOrder } from '#commands/duplicate-order.ts';
import { undo } from '#commands/undo.ts';
import { add, create, put, remove, type Change } from '#domain/changes.ts';
import { quantity } from '#domain/kernel/quantity.ts';
import type { SalesOrderStatus } from '#domain/sales-order/sales-order.ts';
import { commit, type Committed } from '#store/commit.ts';
import { transact, type Device } from '#store/device-context.ts';
import { stockItemOf } from '#store/records.ts';
import { differences } from '#store/rebuild.ts';
import {
  aBuild,
  aBuildAllocation,
  aCompany,
  aLine,
  aPart,
  aSalesOrder,
  aStockItem
} from '#tests/support/builders.ts';
import { aDevice, given, had, hadStock } from '#tests/support/device.ts';

const order = aSalesOrder();
const line = aLine();
const item = aStockItem();

async function aShop(): Promise<Device> {
  const device = await aDevice();
  await given(
    device,
    had('companies', aCompany()),
    had('parts', aPart()),
    had('salesOrders', order),
    had('lines', line),
    hadStock(item)
  );
  return device;
}

const acting = (device: Device, ...changes: Change[]): Promise<Committed> =>
  transact(device, () => commit(device, { kind: 'test.act' }, changes));

async function allocated(device: Device, many = 25): Promise<Committed> {
  const asked = { id: device.newId(), line: line.id, item: item.id, quantity: many };
  const done = await allocateStock(device, asked);
  if (!done.ok || !done.value) throw new Error('not allocated');
  return done.value;
}

const held = async ({ db }: Device) => stockItemOf(await db.stockItems.get(item.id))?.quantity;

describe('undoing an action', () => {
  it('releases an allocation, and stays undone', async () => {
    const device = await aShop();
    const action = await allocated(device);
    const undone = await undo(device, action);
    expect(undone.ok).toBe(true);
    expect((await device.db.allocations.toArray()).map(({ $ }) => $?.state)).toEqual(['void']);
    expect(await undo(device, action)).toEqual({ ok: false, error: { code: 'already-undone' } });
    expect(await differences(device.db)).toEqual([]);
  });

  it('may be undone in its turn, and then undone again', async () => {
    const device = await aShop();
    const action = await allocated(device);
    const first = await undo(device, action);
    if (!first.ok) throw new Error('not undone');
    expect((await undo(device, first.value)).ok).toBe(true);
    expect((await device.db.allocations.toArray()).map(({ $ }) => $?.state)).toEqual(['open']);
    expect(await undo(device, action)).toMatchObject({ ok: true });
  });

  it('puts fields back to what they were before', async () => {
    const device = await aShop();
    await acting(device, put('companies', aCompany().id, { name: 'First' }));
    const action = await acting(device, put('companies', aCompany().id, { name: 'Second' }));
    await undo(device, action);
    expect((await device.db.companies.get('company-1'))?.name).toBe('First');
  });

  it('brings back what was deleted', async () => {
    const device = await aShop();
    const action = await acting(device, remove('lines', line.id));
    expect((await undo(device, action)).ok).toBe(true);
    expect((await device.db.lines.get(line.id))?.del).toBe(false);
  });

  it('takes stock back out that was received, by a movement of its own', async () => {
    const device = await aShop();
    const received = { item: item.id, kind: 'received', quantity: quantity(40) } as const;
    const action = await acting(device, add('movements', 'movement-1', received));
    expect(await held(device)).toBe(140);
    await undo(device, action);
    expect(await held(device)).toBe(100);
    expect(await device.db.movements.get('reverse:movement-1')).toMatchObject({
      kind: 'reversed',
      quantity: -40,
      reverses: 'movement-1'
    });
  });

  it('takes a count back by the difference it made', async () => {
    const device = await aShop();
    const counted = {
      item: item.id,
      kind: 'counted',
      quantity: quantity(0),
      counted: quantity(80)
    } as const;
    const action = await acting(device, add('movements', 'count-1', counted));
    expect(await held(device)).toBe(80);
    await undo(device, action);
    expect(await held(device)).toBe(100);
  });

  it('is refused when somebody has written the field since, and changes nothing', async () => {
    const device = await aShop();
    const action = await acting(device, put('companies', aCompany().id, { name: 'First' }));
    await acting(device, put('companies', aCompany().id, { name: 'Second' }));
    const before = await device.db.tail.count();
    expect(await undo(device, action)).toEqual({
      ok: false,
      error: { code: 'changed-since', count: 1 }
    });
    expect(await device.db.tail.count()).toBe(before);
  });

  it('is refused when stock would fall below what is allocated, and is rolled back', async () => {
    const device = await aShop();
    const received = { item: item.id, kind: 'received', quantity: quantity(10) } as const;
    const action = await acting(device, add('movements', 'movement-1', received));
    await given(device, [put('lines', line.id, { quantity: quantity(200) })]);
    await allocated(device, 105);
    expect(await undo(device, action)).toEqual({
      ok: false,
      error: { code: 'below-allocated', item: item.id, quantity: 100, held: 105 }
    });
    expect(await held(device)).toBe(110);
    expect(await differences(device.db)).toEqual([]);
  });

  it('of a cancel is refused: the lock holds, and the order goes on as a duplicate', async () => {
    const device = await aShop();
    await allocated(device);
    const cancelled = await cancelOrder(device, { order: order.id });
    if (!cancelled.ok || !cancelled.value) throw new Error('not cancelled');
    const before = await device.db.tail.count();
    expect(await undo(device, cancelled.value)).toEqual({
      ok: false,
      error: { code: 'order-closed', status: 'cancelled', reference: 'SO-0001' }
    });
    expect(await device.db.tail.count()).toBe(before);
    expect((await device.db.salesOrders.get(order.id))?.status).toBe('cancelled');
    expect((await device.db.allocations.toArray()).map(({ $ }) => $?.state)).toEqual(['void']);
    const duplicate = { id: device.newId(), order: order.id };
    expect(await duplicateOrder(device, duplicate)).toMatchObject({ ok: true });
  });

  it.each<SalesOrderStatus>(['shipped', 'complete', 'cancelled', 'returned', 'lost', 'other'])(
    'of what made an order %s is refused, as of all that was done to it before',
    async (status) => {
      const device = await aShop();
      const earlier = [
        await allocated(device),
        await acting(device, put('lines', line.id, { notes: 'soon' })),
        await acting(device, put('salesOrders', order.id, { description: 'Pumps' }))
      ];
      const closing = await acting(device, put('salesOrders', order.id, { status }));
      for (const action of [...earlier, closing])
        expect(await undo(device, action)).toEqual({
          ok: false,
          error: { code: 'order-closed', status, reference: 'SO-0001' }
        });
      expect(await differences(device.db)).toEqual([]);
    }
  );

  it('of a cancelled build goes when its order is closed: nothing of the order changes', async () => {
    const device = await aShop();
    await given(device, had('builds', aBuild({ part: 'bike', salesOrder: order.id })));
    const cancelled = await cancelBuild(device, { build: 'build-1' });
    if (!cancelled.ok || !cancelled.value) throw new Error('not cancelled');
    await acting(device, put('salesOrders', order.id, { status: 'cancelled' }));
    expect(await undo(device, cancelled.value)).toMatchObject({ ok: true });
  });

  it('of a cancelled build is refused once others hold its components', async () => {
    const device = await aShop();
    const { consumed: _consumed, left: _left, ...holding } = aBuildAllocation({ quantity: 60 });
    await given(device, had('builds', aBuild({ part: 'bike' })), had('buildAllocations', holding));
    const cancelled = await cancelBuild(device, { build: 'build-1' });
    if (!cancelled.ok || !cancelled.value) throw new Error('not cancelled');
    await allocated(device, 41);
    expect(await undo(device, cancelled.value)).toEqual({
      ok: false,
      error: { code: 'below-allocated', item: item.id, quantity: 100, held: 101 }
    });
  });

  it('is refused when what it made is used by other things', async () => {
    const device = await aDevice();
    const action = await acting(device, create('companies', aCompany()));
    await given(device, had('salesOrders', order));
    expect(await undo(device, action)).toEqual({
      ok: false,
      error: { code: 'used-since', kind: 'salesOrders', count: 1 }
    });
    expect((await device.db.companies.get('company-1'))?.del).toBeUndefined();
  });

  it('knows nothing of an action that is not in the log', async () => {
    const device = await aShop();
    const action = { device: device.id, sequence: 99 };
    expect(await undo(device, action)).toEqual({ ok: false, error: { code: 'gone' } });
  });
});
