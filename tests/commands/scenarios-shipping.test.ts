import { beforeEach, describe, expect, it } from 'vitest';
import { allocateStock } from '#commands/allocate-stock.ts';
import { cancelOrder } from '#commands/cancel-order.ts';
import { completeOrder } from '#commands/complete-order.ts';
import { createOrder } from '#commands/create-order.ts';
import { createShipment } from '#commands/create-shipment.ts';
import { shipOrder } from '#commands/ship-order.ts';
import type { Day } from '#domain/kernel/day.ts';
import { LineId, nth, SalesOrderId } from '#domain/kernel/ids.ts';
import type { Device } from '#store/device-context.ts';
import { orderPage } from '#store/order-page.ts';
import { differences } from '#store/rebuild.ts';
import { stockItemsOf } from '#store/records.ts';
import { aCompany, aPart, aStockItem } from '#tests/support/builders.ts';
import { aDevice, given, had, hadStock } from '#tests/support/device.ts';

const okay = { ok: true };
const refused = (error: object) => ({ ok: false, error });

let device: Device;
let order: SalesOrderId;

beforeEach(async () => {
  device = await aDevice();
  order = SalesOrderId.parse(device.newId());
  await given(
    device,
    had('companies', aCompany()),
    had('parts', aPart({ isTemplate: true })),
    had('parts', aPart({ id: 'variant', variantOf: 'part-1' })),
    had('parts', aPart({ id: 'manual', virtual: true })),
    hadStock(aStockItem({ id: 'sa', quantity: 100 })),
    hadStock(aStockItem({ id: 'sb', quantity: 200 })),
    hadStock(aStockItem({ id: 'sc', part: 'variant', quantity: 100 }))
  );
});

const ordering = (...lines: readonly { readonly part: string; readonly quantity: number }[]) =>
  createOrder(device, { id: order, customer: 'company-1', lines: [...lines] });

const page = () => orderPage(device.db, order, device.today());
const line = () => nth(LineId, order, 1);
const status = async () => (await page())?.order.status;

async function allocatedInto(shipment: string) {
  await ordering({ part: 'part-1', quantity: 50 });
  expect(await createShipment(device, { id: shipment, order })).toMatchObject(okay);
  for (const item of ['sa', 'sb']) {
    const asked = { id: device.newId(), line: line(), item, quantity: 25, shipment };
    expect(await allocateStock(device, asked)).toMatchObject(okay);
  }
}

describe('an order that is packed in shipment 1', () => {
  it('cannot complete while that waits; sent, it ships; then it completes (scenario 44)', async () => {
    await allocatedInto('first');
    expect(await completeOrder(device, { order })).toEqual(
      refused({ code: 'cannot-move', from: 'pending', to: 'complete' })
    );
    const sending = { id: device.newId(), order, mode: 'shipment', shipment: 'first' } as const;
    expect(await shipOrder(device, sending)).toMatchObject(okay);

    const items = stockItemsOf(await device.db.stockItems.toArray());
    const here = items.filter(({ salesOrder }) => salesOrder === null);
    expect(here.map(({ id, quantity }) => [id, quantity])).toEqual([
      ['sa', 75],
      ['sb', 175],
      ['sc', 100]
    ]);
    const sent = { salesOrder: order, customer: 'company-1', quantity: 25 };
    expect(items.filter(({ salesOrder }) => salesOrder !== null)).toMatchObject([sent, sent]);
    expect((await page())?.lines).toMatchObject([{ held: 0, shipped: 50 }]);
    expect(await device.db.allocations.count()).toBe(2);
    expect((await page())?.order).toMatchObject({ status: 'shipped', shippedOn: '2026-02-01' });

    const later = { ...device, today: () => '2026-02-05' as Day };
    expect(await completeOrder(later, { order })).toMatchObject(okay);
    expect((await page())?.order).toMatchObject({ status: 'complete', shippedOn: '2026-02-01' });
    expect(await differences(device.db)).toEqual([]);
  });

  it('sends nothing that is empty, sent already, or dated nonsense (scenario 46)', async () => {
    await allocatedInto('first');
    await createShipment(device, { id: 'empty', order });
    const sending = (shipment: string) => ({
      id: device.newId(),
      order,
      mode: 'shipment' as const,
      shipment
    });
    expect(await shipOrder(device, sending('empty'))).toEqual(refused({ code: 'nothing-to-ship' }));
    expect(await shipOrder(device, { ...sending('first'), on: 'xyz' })).toMatchObject(
      refused({ code: 'not-understood', fields: { on: expect.any(String) as unknown } })
    );
    expect(await shipOrder(device, sending('first'))).toMatchObject(okay);
    expect((await device.db.dispatches.toArray()).map(({ shipment }) => shipment)).toEqual([
      'first'
    ]);
  });
});

describe('an order for virtual parts alone', () => {
  it('needs no stock: it ships and completes at once, 5, 10 and 15 (scenario 53)', async () => {
    await ordering(...[5, 10, 15].map((quantity) => ({ part: 'manual', quantity })));
    expect((await page())?.cover.kind).toBe('ready');
    expect((await page())?.lines.map(({ shipped }) => shipped)).toEqual([0, 0, 0]);
    expect(await shipOrder(device, { id: device.newId(), order })).toMatchObject(okay);
    expect(await status()).toBe('shipped');
    const [dispatch] = await device.db.dispatches.toArray();
    expect(dispatch?.lines.map(({ quantity }) => quantity)).toEqual([5, 10, 15]);
    expect(await completeOrder(device, { order })).toMatchObject(okay);
    expect(await status()).toBe('complete');
  });
});

describe('the same thing done twice', () => {
  it('happens once: a second cancel or complete leaves no trace (scenario 59)', async () => {
    await allocatedInto('first');
    expect(await cancelOrder(device, { order })).toMatchObject(okay);
    const before = await device.db.actions.count();
    expect(await cancelOrder(device, { order })).toEqual(
      refused({ code: 'cannot-move', from: 'cancelled', to: 'cancelled' })
    );
    expect(await completeOrder(device, { order })).toEqual(
      refused({ code: 'cannot-move', from: 'cancelled', to: 'complete' })
    );
    expect(await device.db.actions.count()).toBe(before);
  });

  it('ships 50 once: no second item, no second entry in the ledger (scenario 48)', async () => {
    await allocatedInto('first');
    const asked = { id: device.newId(), order };
    const [one, two] = await Promise.all([shipOrder(device, asked), shipOrder(device, asked)]);
    expect([one.ok, two.ok].filter(Boolean)).toHaveLength(1);
    expect((await page())?.lines).toMatchObject([{ shipped: 50 }]);
    expect(await device.db.stockItems.count()).toBe(5);
    const shipped = await device.db.movements.toArray();
    expect(shipped.filter(({ kind }) => kind === 'shipped')).toHaveLength(2);
  });
});
