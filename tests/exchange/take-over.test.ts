import { describe, expect, it } from 'vitest';
import { ordersParcel } from '#exchange/chosen-orders.ts';
import type { OrderRecord } from '#exchange/order-file.ts';
import { read } from '#exchange/read.ts';
import { planned } from '#exchange/receive.ts';
import { takenOver, takeOverOf } from '#exchange/take-over.ts';
import { written } from '#exchange/write.ts';
import type { Device } from '#store/device-context.ts';
import { differences } from '#store/rebuild.ts';
import { aCompany, aLine, aPart, aSalesOrder, aStockItem } from '#tests/support/builders.ts';
import { given, had, hadStock } from '#tests/support/device.ts';
import { openedDevice } from '#tests/support/meeting.ts';

async function aShop(): Promise<Device> {
  const device = await openedDevice('aaaaaaa1', 'north');
  await given(
    device,
    had('companies', aCompany()),
    had('companies', aCompany({ id: 'company-2', name: 'Nobody asked' })),
    had('parts', aPart()),
    had('salesOrders', aSalesOrder({ status: 'in-progress' })),
    had('salesOrders', aSalesOrder({ id: 'order-2', reference: 'SO-0002' })),
    had('lines', aLine()),
    hadStock(aStockItem())
  );
  return device;
}

/** The orders of a device as a file, read back. */
async function fileOf(device: Device, ...orders: string[]) {
  const file = await written(await ordersParcel(device, orders));
  if (!file.ok) throw new Error('not written');
  const found = await read(file.value);
  if (!found.ok) throw new Error(found.error.code);
  const records: OrderRecord[] = [];
  for await (const some of found.value.recordsInPieces()) records.push(...some);
  return { header: found.value.header, records };
}

describe('a file of chosen orders', () => {
  it('holds them with their lines and what they refer to, and nothing else', async () => {
    const { header, records } = await fileOf(await aShop(), aSalesOrder().id);
    expect(header).toMatchObject({ kind: 'orders', workshop: 'north', head: {} });
    expect(records.map(([kind, id]) => `${kind} ${id}`)).toEqual([
      'companies company-1',
      'parts part-1',
      'salesOrders order-1',
      'lines line-1'
    ]);
  });

  it('becomes orders of another workshop that begin there anew', async () => {
    const { header, records } = await fileOf(await aShop(), aSalesOrder().id);
    const south = await openedDevice('sssssss1', 'south');
    const plan = await takeOverOf(south, header, records);
    expect(plan).toMatchObject({ orders: [aSalesOrder().reference], known: 0, leftOut: 0 });
    await takenOver(south, plan);
    const [order] = await south.db.salesOrders.toArray();
    const [line] = await south.db.lines.toArray();
    expect(order).toMatchObject({ status: 'pending', reference: aSalesOrder().reference });
    expect(order?.id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-/);
    expect(line).toMatchObject({ order: order?.id, quantity: aLine().quantity });
    expect(await south.db.parts.get(line?.part ?? '')).toMatchObject({ name: aPart().name });
    expect(await differences(south.db)).toEqual([]);
  });

  it('brings nothing a second time, nor as doubles on a second tablet', async () => {
    const { header, records } = await fileOf(await aShop(), aSalesOrder().id);
    const south = await openedDevice('sssssss1', 'south');
    await takenOver(south, await takeOverOf(south, header, records));
    expect(await takeOverOf(south, header, records)).toMatchObject({ changes: [], known: 4 });
    const other = await openedDevice('ttttttt2', 'south');
    await takenOver(other, await takeOverOf(other, header, records));
    const idsOf = async ({ db }: Device) => (await db.salesOrders.toArray()).map(({ id }) => id);
    expect(await idsOf(other)).toEqual(await idsOf(south));
  });

  it('leaves out what this app does not understand, and says how much', async () => {
    const { header, records } = await fileOf(await aShop(), aSalesOrder().id);
    const odd: OrderRecord[] = [
      ...records,
      ['robots', 'r-1', {}],
      ['lines', 'line-9', { order: aSalesOrder().id, quantity: 'many' }]
    ];
    const south = await openedDevice('sssssss1', 'south');
    expect(await takeOverOf(south, header, odd)).toMatchObject({ leftOut: 2 });
  });

  it('is not for devices of its own workshop: they take the changes', async () => {
    const device = await aShop();
    const { header } = await fileOf(device, aSalesOrder().id);
    expect((await planned(device, { header, blocks: [] })).verdict).toEqual({
      code: 'refuse',
      refusal: { code: 'own-orders' }
    });
  });
});
