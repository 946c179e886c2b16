import { describe, expect, it } from 'vitest';
import { cancelBuild } from '#commands/cancel-build.ts';
import { cancelOrder } from '#commands/cancel-order.ts';
import { editOrder } from '#commands/edit-order.ts';
import { saveCompany } from '#commands/save-company.ts';
import { saveSettings } from '#commands/save-settings.ts';
import { undo } from '#commands/undo.ts';
import { actionsAbout, allActions, lastOwnAction } from '#store/activity.ts';
import type { Device } from '#store/device-context.ts';
import { aBuild, aCompany, aPart, aSalesOrder } from '#tests/support/builders.ts';
import { aDevice, given, had } from '#tests/support/device.ts';

const all = { offset: 0, limit: 50 };

async function named(device: Device, name: string) {
  const id = device.newId();
  const saved = await saveCompany(device, { id, name, isCustomer: true });
  if (!saved.ok || !saved.value) throw new Error('the company was not saved');
  return { id, action: saved.value };
}

describe('the history', () => {
  it('names who did what to what, on which device, the newest first', async () => {
    const device = await aDevice();
    const { id, action } = await named(device, 'Northwind');
    const { actions, total } = await allActions(device.db, all);
    expect(total).toBe(2);
    expect(actions.map(({ kind }) => kind)).toEqual(['company.save', 'device.introduce']);
    expect(actions[0]).toMatchObject({
      ...action,
      person: 'Kim',
      deviceName: 'Tablet 1',
      subject: { kind: 'company', id, name: 'Northwind' },
      undone: false
    });
  });

  it('is told page by page', async () => {
    const device = await aDevice();
    for (const name of ['One', 'Two', 'Three']) await named(device, name);
    const { actions, total } = await allActions(device.db, { offset: 1, limit: 2 });
    expect(total).toBe(4);
    expect(actions.map(({ subject }) => subject?.name)).toEqual(['Two', 'One']);
  });

  it('of one thing leaves out the others', async () => {
    const device = await aDevice();
    const { id } = await named(device, 'Northwind');
    await named(device, 'Acme');
    await saveCompany(device, { id, name: 'Northwind Pumps' });
    const { actions, total } = await actionsAbout(device.db, id, { offset: 0, limit: 1 });
    expect(total).toBe(2);
    expect(actions.map(({ subject }) => subject?.name)).toEqual(['Northwind Pumps']);
  });

  it('of an order tells of its builds too, also of what says nothing of the order', async () => {
    const device = await aDevice();
    const order = aSalesOrder();
    const build = aBuild({ salesOrder: order.id });
    await given(device, had('parts', aPart()), had('salesOrders', order), had('builds', build));
    await cancelBuild(device, { build: build.id });
    const { actions } = await actionsAbout(device.db, order.id, all);
    expect(actions.map(({ kind }) => kind)).toEqual(['build.cancel', 'test.given']);
  });

  it('marks what was undone, and no longer when the undo was undone', async () => {
    const device = await aDevice();
    const { id, action } = await named(device, 'Northwind');
    const undone = await undo(device, action);
    const states = async () =>
      (await actionsAbout(device.db, id, all)).actions.map(({ kind, undone }) => [kind, undone]);
    expect(await states()).toEqual([
      ['action.undo', false],
      ['company.save', true]
    ]);
    if (undone.ok) await undo(device, undone.value);
    expect(await states()).toEqual([
      ['action.undo', false],
      ['action.undo', true],
      ['company.save', false]
    ]);
  });
});

describe('what was done to an order', () => {
  it('is marked as locked once the order is closed; what was done to its builds is not', async () => {
    const device = await aDevice();
    await given(
      device,
      had('companies', aCompany()),
      had('salesOrders', aSalesOrder()),
      had('parts', aPart({ id: 'bike' })),
      had('builds', aBuild({ part: 'bike', salesOrder: aSalesOrder().id }))
    );
    await editOrder(device, { id: aSalesOrder().id, description: 'Pumps' });
    await cancelBuild(device, { build: 'build-1' });
    const locked = async () =>
      (await allActions(device.db, all)).actions
        .filter(({ kind }) => /^(order|build)/.test(kind))
        .map(({ kind, lockedOrder }) => [kind, lockedOrder?.status]);
    expect(await locked()).toEqual([
      ['build.cancel', undefined],
      ['order.edit', undefined]
    ]);
    await cancelOrder(device, { order: aSalesOrder().id });
    expect(await locked()).toEqual([
      ['order.cancel', 'cancelled'],
      ['build.cancel', undefined],
      ['order.edit', 'cancelled']
    ]);
  });
});

describe('the last own action', () => {
  it('is the newest that is not taken back, and never an undo', async () => {
    const device = await aDevice();
    const first = await named(device, 'Northwind');
    await saveSettings(device, { name: 'Valves Ltd' });
    const last = await lastOwnAction(device.db, device.id, 0);
    expect(last?.sequence).toBe(first.action.sequence + 1);
    if (last) await undo(device, last);
    expect(await lastOwnAction(device.db, device.id, 0)).toEqual(first.action);
  });

  it('is none of an earlier session, and none of another device', async () => {
    const device = await aDevice();
    await named(device, 'Northwind');
    expect(await lastOwnAction(device.db, device.id, device.now() + 1)).toBeUndefined();
    expect(await lastOwnAction(device.db, 'b0000002', 0)).toBeUndefined();
  });
});
