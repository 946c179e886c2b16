import { describe, expect, it } from 'vitest';
import { allocateComponent } from '#commands/allocate-component.ts';
import { allocateStock } from '#commands/allocate-stock.ts';
import { autoAllocateComponents } from '#commands/auto-allocate-components.ts';
import { cancelBuild } from '#commands/cancel-build.ts';
import { completeBuild } from '#commands/complete-build.ts';
import { completeOutput } from '#commands/complete-output.ts';
import { createBuild } from '#commands/create-build.ts';
import { createBuildsForOrder } from '#commands/create-builds-for-order.ts';
import { editBuild } from '#commands/edit-build.ts';
import { moveBuild } from '#commands/move-build.ts';
import { releaseComponents } from '#commands/release-components.ts';
import { removeBuild } from '#commands/remove-build.ts';
import { scrapOutput } from '#commands/scrap-output.ts';
import { add, keys, put } from '#domain/changes.ts';
import { progressOf } from '#domain/build/quantities.ts';
import { quantity } from '#domain/kernel/quantity.ts';
import { coveredOf, missingFor } from '#domain/sales-order/quantities.ts';
import { heldBy, lineCovers, outputsOf } from '#store/builds.ts';
import type { Device } from '#store/device-context.ts';
import { allocationsOf, recordOf, stockItemsOf } from '#store/records.ts';
import {
  aBomLine,
  aCompany,
  aLine,
  aLocation,
  aPart,
  aSalesOrder,
  aStockItem,
  aSubstitute
} from '#tests/support/builders.ts';
import { aDevice, given, had, hadStock } from '#tests/support/device.ts';

/** An order for 50 bikes: 2 wheels and 0.25 kg of paint each; 20 bikes, 100 wheels and 10 kg in stock. */
async function aShop(): Promise<Device> {
  const device = await aDevice();
  await given(
    device,
    had('companies', aCompany()),
    had('locations', aLocation({ id: 'finished' })),
    had('parts', aPart({ id: 'bike', assembly: true, defaultLocation: 'finished' })),
    had('parts', aPart({ id: 'wheel', salable: false })),
    had('parts', aPart({ id: 'paint', salable: false })),
    had('bomLines', aBomLine({ id: 'wheels', part: 'bike', subPart: 'wheel', quantity: 2 })),
    had('bomLines', aBomLine({ id: 'coat', part: 'bike', subPart: 'paint', quantity: 0.25 })),
    had('salesOrders', aSalesOrder()),
    had('lines', aLine({ part: 'bike', quantity: 50 })),
    hadStock(aStockItem({ id: 'bikes', part: 'bike', quantity: 20 })),
    hadStock(aStockItem({ id: 'wheels-1', part: 'wheel', quantity: 40 })),
    hadStock(aStockItem({ id: 'wheels-2', part: 'wheel', quantity: 60 })),
    hadStock(aStockItem({ id: 'tin', part: 'paint', quantity: 10 }))
  );
  return device;
}

const okay = { ok: true };

async function quantityOf(device: Device, ...ids: string[]) {
  const rows = await device.db.stockItems.bulkGet(ids);
  return stockItemsOf(rows).map(({ quantity }) => quantity);
}

async function buildOf(device: Device, id: string) {
  const build = recordOf('builds', await device.db.builds.get(id));
  if (!build) throw new Error(`no build ${id}`);
  return build;
}

async function lineOf(device: Device) {
  const allocations = allocationsOf(
    await device.db.allocations.where('line').equals('line-1').toArray()
  );
  const line = aLine({ part: 'bike', quantity: 50 });
  return { covered: coveredOf(line, allocations), missing: missingFor(line, allocations) };
}

async function aBuildFor(device: Device, pieces: number): Promise<string> {
  const id = device.newId();
  const made = await createBuild(device, { id, part: 'bike', quantity: pieces, line: 'line-1' });
  expect(made).toMatchObject(okay);
  return id;
}

describe('a build that feeds a line', () => {
  it('covers the line, from allocation to the last output (scenarios 17 and 19, and better)', async () => {
    const device = await aShop();
    const taken = { id: device.newId(), line: 'line-1', item: 'bikes', quantity: 20 };
    expect(await allocateStock(device, taken)).toMatchObject(okay);
    const build = await aBuildFor(device, 30);
    expect(await buildOf(device, build)).toMatchObject({
      reference: 'BO-0001',
      status: 'pending',
      salesOrder: 'order-1',
      line: 'line-1'
    });
    expect(await lineOf(device)).toEqual({ covered: 20, missing: 30 });

    expect(await autoAllocateComponents(device, { build, seed: device.newId() })).toMatchObject(
      okay
    );
    const held = await heldBy(device.db, (await buildOf(device, build)).id);
    expect(held.map(({ item, allocation }) => [item.id, allocation.left])).toEqual(
      expect.arrayContaining([
        ['wheels-2', 60],
        ['tin', 7.5]
      ])
    );
    expect(await quantityOf(device, 'wheels-1', 'wheels-2', 'tin')).toEqual([40, 60, 10]);

    expect(await completeOutput(device, { build, quantity: 12 })).toMatchObject(okay);
    expect(await buildOf(device, build)).toMatchObject({ status: 'production' });
    expect(await lineOf(device)).toEqual({ covered: 32, missing: 18 });
    expect(await quantityOf(device, 'wheels-1', 'wheels-2', 'tin')).toEqual([40, 36, 7]);

    expect(await completeOutput(device, { build, quantity: 18 })).toMatchObject(okay);
    expect(await buildOf(device, build)).toMatchObject({
      status: 'complete',
      completedOn: '2026-02-01'
    });
    expect(await lineOf(device)).toEqual({ covered: 50, missing: 0 });
    expect(await quantityOf(device, 'wheels-1', 'wheels-2', 'tin')).toEqual([40, 0, 2.5]);

    const made = stockItemsOf(await device.db.stockItems.where('build').equals(build).toArray());
    expect(made.map(({ quantity, location, status }) => [quantity, location, status])).toEqual([
      [12, 'finished', 'ok'],
      [18, 'finished', 'ok']
    ]);
  });

  it('leaves its output free when the setting is off (scenario 19)', async () => {
    const device = await aShop();
    await given(device, [put('settings', 'workshop', { outputToLine: false })]);
    const build = await aBuildFor(device, 5);
    const asked = { build, quantity: 5, acceptUnallocated: true };
    expect(await completeOutput(device, asked)).toMatchObject(okay);
    expect(await lineOf(device)).toEqual({ covered: 0, missing: 50 });
  });

  it('is made once for all lines that are short', async () => {
    const device = await aShop();
    const seed = device.newId();
    expect(await createBuildsForOrder(device, { order: 'order-1', seed })).toMatchObject(okay);
    const [cover] = await lineCovers(device.db, [aLine({ part: 'bike', quantity: 50 })]);
    expect(cover?.builds.map(({ build }) => [build.reference, build.quantity])).toEqual([
      ['BO-0001', 50]
    ]);
    expect(await createBuildsForOrder(device, { order: 'order-1', seed: device.newId() })).toEqual({
      ok: false,
      error: { code: 'nothing-to-build' }
    });
  });
});

describe('the components of a build', () => {
  it('are refused when short, and used up as far as they are there', async () => {
    const device = await aShop();
    const build = await aBuildFor(device, 10);
    const asked = { id: device.newId(), build, bomLine: 'wheels', item: 'wheels-1', quantity: 20 };
    expect(await allocateComponent(device, asked)).toMatchObject(okay);
    expect(await completeOutput(device, { build, quantity: 4 })).toEqual({
      ok: false,
      error: {
        code: 'components-short',
        lines: [{ bomLine: 'coat', part: 'paint', required: 1, allocated: 0 }]
      }
    });
    const accepted = { build, quantity: 4, acceptUnallocated: true };
    expect(await completeOutput(device, accepted)).toMatchObject(okay);
    expect(await quantityOf(device, 'wheels-1', 'tin')).toEqual([32, 10]);
  });

  it('are free again when released, but for what is used up', async () => {
    const device = await aShop();
    const build = await aBuildFor(device, 10);
    await autoAllocateComponents(device, { build, seed: device.newId() });
    await completeOutput(device, { build, quantity: 4 });
    expect(await releaseComponents(device, { build })).toMatchObject(okay);
    const held = await heldBy(device.db, (await buildOf(device, build)).id);
    const figures = held.map(({ allocation }) => [allocation.consumed, allocation.left]);
    expect(figures.sort()).toEqual([
      [1, 0],
      [8, 0]
    ]);
  });

  it('come from substitutes and from where the build takes them', async () => {
    const device = await aShop();
    await given(
      device,
      had('parts', aPart({ id: 'rim', salable: false })),
      had('substitutes', aSubstitute({ bomLine: 'wheels', part: 'rim' })),
      had('locations', aLocation({ id: 'hall' })),
      had('locations', aLocation({ id: 'hall-rack', parent: 'hall' })),
      hadStock(aStockItem({ id: 'rims', part: 'rim', quantity: 9, location: 'hall-rack' }))
    );
    const build = device.newId();
    await createBuild(device, { id: build, part: 'bike', quantity: 4, takeFrom: 'hall' });
    await autoAllocateComponents(device, { build, seed: device.newId() });
    const held = await heldBy(device.db, (await buildOf(device, build)).id);
    expect(held.map(({ item, allocation }) => [item.id, allocation.left])).toEqual([['rims', 8]]);
  });
});

describe('the life of a build', () => {
  it('counts scrap beside what is made, and needs components for it', async () => {
    const device = await aShop();
    const build = await aBuildFor(device, 10);
    await autoAllocateComponents(device, { build, seed: device.newId() });
    expect(await scrapOutput(device, { build, quantity: 3, reason: 'Bent' })).toMatchObject(okay);
    const { id, quantity } = await buildOf(device, build);
    expect(progressOf({ quantity }, await outputsOf(device.db, id))).toEqual({
      completed: 0,
      scrapped: 3,
      remaining: 10,
      percent: 0
    });
    expect(await completeOutput(device, { build, quantity: 10 })).toMatchObject({
      ok: false,
      error: { code: 'components-short' }
    });
    await autoAllocateComponents(device, { build, seed: device.newId() });
    expect(await completeOutput(device, { build, quantity: 10 })).toMatchObject(okay);
    const used = (await quantityOf(device, 'wheels-1', 'wheels-2', 'tin')).map(
      (now, n) => ([40, 60, 10][n] ?? 0) - now
    );
    expect([(used[0] ?? 0) + (used[1] ?? 0), used[2]]).toEqual([26, 3.25]);
  });

  it('is put on hold, resumed, edited and finished early', async () => {
    const device = await aShop();
    const build = await aBuildFor(device, 10);
    expect(await moveBuild(device, { build, to: 'on-hold' })).toMatchObject(okay);
    expect(await completeOutput(device, { build, quantity: 1 })).toEqual({
      ok: false,
      error: { code: 'build-not-active', status: 'on-hold' }
    });
    expect(await moveBuild(device, { build, to: 'production' })).toMatchObject(okay);
    expect(await editBuild(device, { build, quantity: 8, title: 'Rush' })).toMatchObject(okay);
    expect(await editBuild(device, { build, quantity: 8 })).toEqual({ ok: true, value: undefined });
    expect(await completeBuild(device, { build, acceptIncomplete: true })).toMatchObject(okay);
    expect(await buildOf(device, build)).toMatchObject({ status: 'complete', quantity: 8 });
  });

  it('ends when it is cancelled: its components are free, then it can be removed', async () => {
    const device = await aShop();
    const build = await aBuildFor(device, 10);
    await autoAllocateComponents(device, { build, seed: device.newId() });
    expect(await removeBuild(device, { build })).toEqual({
      ok: false,
      error: { code: 'not-cancelled', status: 'pending' }
    });
    expect(await cancelBuild(device, { build })).toMatchObject(okay);
    const held = await heldBy(device.db, (await buildOf(device, build)).id);
    expect(held.map(({ allocation }) => allocation.left)).toEqual([0, 0]);
    expect(await removeBuild(device, { build })).toMatchObject(okay);
    expect(await moveBuild(device, { build, to: 'production' })).toEqual({
      ok: false,
      error: { code: 'gone' }
    });
  });

  it('uses its components up again when that was undone and is done again', async () => {
    const device = await aShop();
    const build = await aBuildFor(device, 10);
    const asked = { id: device.newId(), build, bomLine: 'coat', item: 'tin', quantity: 2.5 };
    await allocateComponent(device, asked);
    const { id } = await buildOf(device, build);
    await cancelBuild(device, { build, components: 'consume' });
    expect(await quantityOf(device, 'tin')).toEqual([7.5]);
    const [used] = await device.db.movements.where('buildAllocation').equals(asked.id).toArray();
    if (!used) throw new Error('nothing was used up');
    const { id: key, _: _origin, ...movement } = used;
    await given(device, [
      put('builds', id, { status: 'production' }),
      add('movements', keys.reversed(key), {
        ...movement,
        kind: 'reversed',
        quantity: quantity(2.5)
      })
    ]);
    expect(await quantityOf(device, 'tin')).toEqual([10]);
    await cancelBuild(device, { build, components: 'consume' });
    expect(await quantityOf(device, 'tin')).toEqual([7.5]);
  });

  it('makes pieces with serial numbers that nobody has used', async () => {
    const device = await aShop();
    await given(device, [put('parts', aPart({ id: 'bike' }).id, { trackable: true })]);
    const build = await aBuildFor(device, 2);
    await autoAllocateComponents(device, { build, seed: device.newId() });
    expect(await completeOutput(device, { build, quantity: 1, serials: '~' })).toMatchObject(okay);
    expect(await completeOutput(device, { build, quantity: 1, serials: '1' })).toEqual({
      ok: false,
      error: { code: 'serials-exist', serials: ['1'] }
    });
    const [item] = stockItemsOf(await device.db.stockItems.where('build').equals(build).toArray());
    const [output] = await outputsOf(device.db, (await buildOf(device, build)).id);
    expect([item?.serial, item?.id]).toEqual(['1', output?.item]);
  });
});
