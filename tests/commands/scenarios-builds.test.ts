import { beforeEach, describe, expect, it } from 'vitest';
import { allocateComponent } from '#commands/allocate-component.ts';
import { completeBuild } from '#commands/complete-build.ts';
import { completeOutput } from '#commands/complete-output.ts';
import { createBuild } from '#commands/create-build.ts';
import { saveSettings } from '#commands/save-settings.ts';
import { progressOf } from '#domain/build/quantities.ts';
import { BuildId } from '#domain/kernel/ids.ts';
import { heldBy, outputsOf } from '#store/builds.ts';
import type { Device } from '#store/device-context.ts';
import { recordOf, stockItemsOf } from '#store/records.ts';
import { aBomLine, aPart, aStockItem } from '#tests/support/builders.ts';
import { aDevice, given, had, hadStock } from '#tests/support/device.ts';

const okay = { ok: true };
const refused = (error: object) => ({ ok: false, error });

let device: Device;
let build: BuildId;

/** An assembly of 5 × A and 2 × C; A lies in two items. */
beforeEach(async () => {
  device = await aDevice();
  build = BuildId.parse(device.newId());
  await given(
    device,
    had('parts', aPart({ id: 'assembly', assembly: true })),
    had('parts', aPart({ id: 'a' })),
    had('parts', aPart({ id: 'c' })),
    had('bomLines', aBomLine({ id: 'A', part: 'assembly', subPart: 'a', quantity: 5 })),
    had('bomLines', aBomLine({ id: 'C', part: 'assembly', subPart: 'c', quantity: 2 })),
    hadStock(aStockItem({ id: 'stock-1-1', part: 'a', quantity: 3 })),
    hadStock(aStockItem({ id: 'stock-1-2', part: 'a', quantity: 100 })),
    hadStock(aStockItem({ id: 'stock-3-1', part: 'c', quantity: 1000 })),
    hadStock(aStockItem({ id: 'crate', part: 'a', quantity: 5000 }))
  );
});

const building = async (quantity: number) => {
  const made = await createBuild(device, { id: build, part: 'assembly', quantity });
  expect(made).toMatchObject(okay);
};

const allocate = (bomLine: string, item: string, quantity: number) =>
  allocateComponent(device, { id: device.newId(), build, bomLine, item, quantity });

const quantities = async (...ids: readonly string[]) =>
  stockItemsOf(await device.db.stockItems.bulkGet([...ids])).map(({ quantity }) => quantity);

describe('a build of 10', () => {
  it('takes 47 of 100 and 20 of 1000 when it is complete, and names itself (scenario 78)', async () => {
    await building(10);
    await allocate('A', 'stock-1-1', 3);
    await allocate('A', 'stock-1-2', 47);
    await allocate('C', 'stock-3-1', 20);
    expect(await completeOutput(device, { build, quantity: 10 })).toMatchObject(okay);

    const used = await quantities('stock-1-1', 'stock-1-2', 'stock-3-1');
    expect(used).toEqual([0, 53, 980]);
    const movements = await device.db.movements.toArray();
    const consumed = movements.filter(({ kind }) => kind === 'consumed');
    expect(consumed.map((each) => each.build)).toEqual([build, build, build]);
    const made = stockItemsOf(await device.db.stockItems.where('build').equals(build).toArray());
    expect(made).toMatchObject([{ quantity: 10, inProduction: false, status: 'ok' }]);
    expect(recordOf('builds', await device.db.builds.get(build))?.status).toBe('complete');
  });
});

describe('a build of 100', () => {
  it('made in 10 outputs of 10 counts 100 and is finished by the last (scenario 82)', async () => {
    await building(100);
    const asked = { build, quantity: 10 };
    expect(await completeOutput(device, asked)).toMatchObject({
      error: { code: 'components-short' }
    });
    for (let n = 0; n < 10; n += 1)
      expect(await completeOutput(device, { ...asked, acceptUnallocated: true })).toMatchObject(
        okay
      );
    const outputs = await outputsOf(device.db, build);
    const { id, quantity, status } = recordOf('builds', await device.db.builds.get(build)) ?? {};
    expect([id, quantity, status, outputs.length]).toEqual([build, 100, 'complete', 10]);
    if (quantity !== undefined)
      expect(progressOf({ quantity }, outputs)).toMatchObject({ completed: 100, remaining: 0 });
    expect(await completeBuild(device, { build })).toEqual(
      refused({ code: 'not-in-production', status: 'complete' })
    );
  });
});

describe('an item of 5000', () => {
  it('gives 3000, then 2000 more but not 2001 (scenario 85)', async () => {
    await building(2000);
    expect(await allocate('A', 'crate', 3000)).toMatchObject(okay);
    expect(await allocate('A', 'crate', 2001)).toMatchObject(
      refused({ code: 'not-enough-stock', free: 2000, held: [{ quantity: 3000 }] })
    );
    expect(await allocate('A', 'crate', 2000)).toMatchObject(okay);
    expect((await heldBy(device.db, build)).map(({ allocation }) => allocation.left)).toEqual([
      5000
    ]);
  });

  it('gives no more than the build needs, unless the setting allows it', async () => {
    await building(10);
    expect(await allocate('A', 'crate', 51)).toEqual(
      refused({ code: 'more-than-required', missing: 50 })
    );
    await saveSettings(device, { allowOverAllocation: true });
    expect(await allocate('A', 'crate', 51)).toMatchObject(okay);
  });
});
