import { describe, expect, it } from 'vitest';
import { addLine } from '#commands/add-line.ts';
import { allocateAll } from '#commands/allocate-all.ts';
import { allocateMany } from '#commands/allocate-many.ts';
import { allocateSerials } from '#commands/allocate-serials.ts';
import { allocateStock } from '#commands/allocate-stock.ts';
import { cancelOrder } from '#commands/cancel-order.ts';
import { checkShipment } from '#commands/check-shipment.ts';
import { completeOrder } from '#commands/complete-order.ts';
import { createBuildsForOrder } from '#commands/create-builds-for-order.ts';
import { createOrder } from '#commands/create-order.ts';
import { createShipment } from '#commands/create-shipment.ts';
import { editAllocation } from '#commands/edit-allocation.ts';
import { editLine } from '#commands/edit-line.ts';
import { editOrder } from '#commands/edit-order.ts';
import { editShipment } from '#commands/edit-shipment.ts';
import { holdOrder } from '#commands/hold-order.ts';
import { issueOrder } from '#commands/issue-order.ts';
import { moveLine } from '#commands/move-line.ts';
import { packShipment } from '#commands/pack-shipment.ts';
import { releaseAllocations } from '#commands/release-allocations.ts';
import { removeExtraLine } from '#commands/remove-extra-line.ts';
import { removeLine } from '#commands/remove-line.ts';
import { removeShipment } from '#commands/remove-shipment.ts';
import { saveExtraLine } from '#commands/save-extra-line.ts';
import { shipOrder } from '#commands/ship-order.ts';
import { undo } from '#commands/undo.ts';
import type { Result } from '#domain/kernel/result.ts';
import type { Committed } from '#store/commit.ts';
import type { Device } from '#store/device-context.ts';
import { differences } from '#store/rebuild.ts';
import { allocationsOf, stockItemsOf } from '#store/records.ts';
import { shipmentsOf } from '#store/shipments.ts';
import {
  aBuild,
  aCompany,
  aLocation,
  aPart,
  aSalesOrder,
  aStockItem
} from '#tests/support/builders.ts';
import { aDevice, given, had, hadStock } from '#tests/support/device.ts';
import { manyAllocated } from '#tests/support/shipping.ts';

const order = 'order-1';
const line = 'line-1';

/** The spanner fixture (FX): 100 in Sa and 200 in Sb, on one shelf. */
async function aShop(): Promise<Device> {
  const device = await aDevice();
  const onShelf = { location: 'location-1' };
  await given(
    device,
    had('companies', aCompany()),
    had('parts', aPart()),
    had('locations', aLocation()),
    hadStock(aStockItem({ id: 'stock-a', quantity: 100, ...onShelf })),
    hadStock(aStockItem({ id: 'stock-b', quantity: 200, ...onShelf }))
  );
  return device;
}

async function done(acting: Promise<Result<Committed | undefined, unknown>>): Promise<Committed> {
  const result = await acting;
  if (!result.ok || !result.value) throw new Error(JSON.stringify(result));
  return result.value;
}

/** SO-0001 for ABC Co: 50 spanners, freight, and 25 set aside of each item. */
async function anAllocatedOrder(): Promise<Device> {
  const device = await aShop();
  await done(createOrder(device, { id: order, customer: 'company-1' }));
  await done(addLine(device, { id: line, order, part: 'part-1', quantity: 50 }));
  await done(saveExtraLine(device, { id: 'extra-1', order, description: 'Freight', quantity: 1 }));
  for (const letter of ['a', 'b'])
    await done(
      allocateStock(device, {
        id: `allocation-${letter}`,
        line,
        item: `stock-${letter}`,
        quantity: 25
      })
    );
  return device;
}

async function aShippedOrder(): Promise<Device> {
  const device = await anAllocatedOrder();
  await done(shipOrder(device, { id: 'seed', order }));
  return device;
}

const stockIn = async ({ db }: Device) =>
  stockItemsOf(await db.stockItems.toArray()).map(
    ({ id, quantity, location, customer, salesOrder, parent }) => ({
      id,
      quantity,
      location,
      customer,
      salesOrder,
      parent
    })
  );

const onShelf = { location: 'location-1', customer: null, salesOrder: null, parent: null };
const sent = { location: null, customer: 'company-1', salesOrder: order };
const status = async ({ db }: Device) => (await db.salesOrders.get(order))?.status;

describe('create, allocate, ship', () => {
  it('starts with no shipment (R-SH1, scenario 43)', async () => {
    const { db } = await anAllocatedOrder();
    expect(await db.shipments.count()).toBe(0);
  });

  it('leaves 75 and 175 on the shelf, and two items of 25 with the customer (scenarios 4, 7, 44)', async () => {
    const device = await anAllocatedOrder();
    expect((await stockIn(device)).map(({ quantity }) => quantity)).toEqual([100, 200]);

    await done(shipOrder(device, { id: 'seed', order }));
    expect(await stockIn(device)).toEqual([
      { id: 'allocation-a.1', quantity: 25, ...sent, parent: 'stock-a' },
      { id: 'allocation-b.1', quantity: 25, ...sent, parent: 'stock-b' },
      { id: 'stock-a', quantity: 75, ...onShelf },
      { id: 'stock-b', quantity: 175, ...onShelf }
    ]);
    const allocations = allocationsOf(await device.db.allocations.toArray());
    expect(allocations.map(({ state, shipment }) => [state, shipment])).toEqual([
      ['shipped', 'seed.1'],
      ['shipped', 'seed.1']
    ]);
    expect(await shipmentsOf(device.db, aSalesOrder().id)).toMatchObject([
      { reference: '1', sentOn: '2026-02-01' }
    ]);
    expect(await device.db.salesOrders.get(order)).toMatchObject({
      status: 'shipped',
      shippedOn: '2026-02-01'
    });
    expect(await differences(device.db)).toEqual([]);
  });

  it('ships once: the second time changes nothing (scenarios 8 and 48)', async () => {
    const device = await aShippedOrder();
    const before = await stockIn(device);
    const [movements, actions] = [
      await device.db.movements.count(),
      await device.db.actions.count()
    ];
    expect(await shipOrder(device, { id: 'seed-2', order })).toEqual({
      ok: false,
      error: { code: 'order-closed', status: 'shipped' }
    });
    expect(await stockIn(device)).toEqual(before);
    expect(await device.db.movements.count()).toBe(movements);
    expect(await device.db.actions.count()).toBe(actions);
  });

  it('completes after shipping, once (scenario 51)', async () => {
    const device = await aShippedOrder();
    await done(completeOrder(device, { order }));
    expect(await device.db.completions.toArray()).toMatchObject([{ order, on: '2026-02-01' }]);
    expect(await device.db.salesOrders.get(order)).toMatchObject({
      status: 'complete',
      shippedOn: '2026-02-01'
    });
    expect(await completeOrder(device, { order })).toEqual({
      ok: false,
      error: { code: 'cannot-move', from: 'complete', to: 'complete' }
    });
  });

  it('ships what is held and then the rest, in two shipments', async () => {
    const device = await anAllocatedOrder();
    await done(releaseAllocations(device, { order, allocations: ['allocation-b'] }));
    expect(await shipOrder(device, { id: 'seed', order })).toMatchObject({
      error: { code: 'lines-short', lines: [{ line, missing: 25, held: 25 }] }
    });
    await done(shipOrder(device, { id: 'seed', order, mode: 'allocated' }));
    expect(await status(device)).toBe('in-progress');

    const again = { id: 'again', line, item: 'stock-b', quantity: 25 };
    await done(allocateStock(device, again));
    await done(shipOrder(device, { id: 'seed-2', order }));
    expect(await status(device)).toBe('shipped');
    const shipments = await shipmentsOf(device.db, aSalesOrder().id);
    expect(shipments.map(({ reference }) => reference).sort()).toEqual(['1', '2']);
    expect(await differences(device.db)).toEqual([]);
  });

  it('packs, checks and sends one shipment by itself (R-A10, R-SH7)', async () => {
    const device = await anAllocatedOrder();
    await done(createShipment(device, { id: 'first', order }));
    await done(createShipment(device, { id: 'second', order }));
    const packing = { order, shipment: 'first', allocations: ['allocation-a'] };
    await done(packShipment(device, packing));
    await done(checkShipment(device, { id: 'first', checked: true }));
    await done(shipOrder(device, { id: 'seed', order, mode: 'shipment', shipment: 'first' }));
    expect(await shipmentsOf(device.db, aSalesOrder().id)).toMatchObject([
      { id: 'first', reference: '1', checkedBy: 'Kim', sentOn: '2026-02-01' },
      { id: 'second', reference: '2', checkedBy: '', sentOn: null }
    ]);
    expect(await status(device)).toBe('in-progress');
  });

  it('keeps what was packed set aside when its shipment is removed', async () => {
    const device = await anAllocatedOrder();
    await done(createShipment(device, { id: 'first', order }));
    const packing = { order, shipment: 'first', allocations: ['allocation-a'] };
    await done(packShipment(device, packing));
    await done(removeShipment(device, { id: 'first' }));
    expect(await shipmentsOf(device.db, aSalesOrder().id)).toEqual([]);
    const allocations = allocationsOf(await device.db.allocations.toArray());
    expect(allocations.map(({ state, shipment }) => [state, shipment])).toEqual([
      ['open', null],
      ['open', null]
    ]);
  });
});

describe('hold, resume and cancel', () => {
  it('rests an order and resumes it; on hold nothing leaves (scenario 73)', async () => {
    const device = await anAllocatedOrder();
    await done(holdOrder(device, { order }));
    expect(await shipOrder(device, { id: 'seed', order })).toEqual({
      ok: false,
      error: { code: 'on-hold' }
    });
    await done(issueOrder(device, { order }));
    expect(await device.db.salesOrders.get(order)).toMatchObject({
      status: 'in-progress',
      issuedOn: '2026-02-01'
    });
    await done(shipOrder(device, { id: 'seed', order }));
  });

  it('frees what was held, names the builds that run on, and happens once (scenarios 5, 6, 59)', async () => {
    const device = await anAllocatedOrder();
    await given(device, had('builds', aBuild({ salesOrder: order })));
    const { device: d, sequence } = await done(cancelOrder(device, { order, reason: 'gone' }));
    expect(await device.db.actions.get([d, sequence])).toMatchObject({
      a: { reason: 'gone', builds: ['BO-0001'] }
    });
    expect((await device.db.allocations.toArray()).map(({ $ }) => $?.state)).toEqual([
      'void',
      'void'
    ]);
    expect(await shipOrder(device, { id: 'seed', order })).toEqual({
      ok: false,
      error: { code: 'order-closed', status: 'cancelled' }
    });
    expect(await cancelOrder(device, { order })).toEqual({
      ok: false,
      error: { code: 'cannot-move', from: 'cancelled', to: 'cancelled' }
    });
    expect(await differences(device.db)).toEqual([]);
  });

  it('leaves what was shipped with the customer', async () => {
    const device = await anAllocatedOrder();
    await done(createShipment(device, { id: 'first', order }));
    await done(packShipment(device, { order, shipment: 'first', allocations: ['allocation-a'] }));
    await done(shipOrder(device, { id: 'seed', order, mode: 'shipment', shipment: 'first' }));
    await done(cancelOrder(device, { order }));
    const states = (await device.db.allocations.toArray()).map(({ $ }) => $?.state);
    expect(states).toEqual(['shipped', 'void']);
  });
});

describe('a shipped order', () => {
  const edits: Readonly<Record<string, (device: Device) => Promise<Result<unknown, unknown>>>> = {
    editOrder: (device) => editOrder(device, { id: order, notes: 'late' }),
    addLine: (device) => addLine(device, { id: 'new', order, part: 'part-1', quantity: 1 }),
    editLine: (device) => editLine(device, { line, quantity: 60 }),
    moveLine: (device) => moveLine(device, { line, after: null }),
    removeLine: (device) => removeLine(device, { line }),
    saveExtraLine: (device) =>
      saveExtraLine(device, { id: 'extra-1', order, description: 'Gift', quantity: 1 }),
    removeExtraLine: (device) => removeExtraLine(device, { extraLine: 'extra-1' }),
    allocateStock: (device) =>
      allocateStock(device, { id: 'new', line, item: 'stock-a', quantity: 1 }),
    allocateMany: (device) =>
      allocateMany(device, { seed: 'new', line, chosen: [{ item: 'stock-a', quantity: 1 }] }),
    allocateAll: (device) => allocateAll(device, { seed: 'new', order }),
    allocateSerials: (device) =>
      allocateSerials(device, { seed: 'new', line, quantity: 1, serials: '1' }),
    editAllocation: (device) => editAllocation(device, { allocation: 'allocation-a', quantity: 1 }),
    releaseAllocations: (device) => releaseAllocations(device, { order }),
    createBuildsForOrder: (device) => createBuildsForOrder(device, { order, seed: 'new' }),
    createShipment: (device) => createShipment(device, { id: 'new', order }),
    editShipment: (device) => editShipment(device, { id: 'seed.1', notes: 'late' }),
    checkShipment: (device) => checkShipment(device, { id: 'seed.1', checked: true }),
    removeShipment: (device) => removeShipment(device, { id: 'seed.1' }),
    packShipment: (device) =>
      packShipment(device, { order, shipment: null, allocations: ['allocation-a'] }),
    shipOrder: (device) => shipOrder(device, { id: 'again', order })
  };

  it.each(Object.keys(edits))(
    'refuses %s: locked means locked (scenarios 14 and 67)',
    async (name) => {
      const device = await aShippedOrder();
      expect(await edits[name]?.(device)).toEqual({
        ok: false,
        error: { code: 'order-closed', status: 'shipped' }
      });
    }
  );

  it.each([
    ['issueOrder', issueOrder, 'in-progress'],
    ['holdOrder', holdOrder, 'on-hold'],
    ['cancelOrder', cancelOrder, 'cancelled']
  ] as const)('refuses %s: only the listed moves stay open', async (_, move, to) => {
    const device = await aShippedOrder();
    expect(await move(device, { order })).toEqual({
      ok: false,
      error: { code: 'cannot-move', from: 'shipped', to }
    });
  });

  it('still takes the tracking number and the delivery of its shipment (scenario 47)', async () => {
    const device = await aShippedOrder();
    const papers = { tracking: 'TRK12345', invoice: 'INV01234', deliveryDate: '2026-02-03' };
    await done(editShipment(device, { id: 'seed.1', ...papers }));
    expect(await device.db.shipments.get('seed.1')).toMatchObject(papers);
  });

  it('cannot be undone: what left can only be returned', async () => {
    const device = await anAllocatedOrder();
    const action = await done(shipOrder(device, { id: 'seed', order }));
    expect(await undo(device, action)).toEqual({
      ok: false,
      error: { code: 'shipped-cannot-be-undone' }
    });
    expect(await status(device)).toBe('shipped');
  });

  it('cannot be undone either when its last step sent nothing', async () => {
    const device = await anAllocatedOrder();
    await done(releaseAllocations(device, { order, allocations: ['allocation-b'] }));
    await done(shipOrder(device, { id: 'seed', order, mode: 'allocated' }));
    const asked = { id: 'seed-2', order, mode: 'close-short', reason: 'Sold out' } as const;
    const action = await done(shipOrder(device, asked));
    expect(await undo(device, action)).toEqual({
      ok: false,
      error: { code: 'shipped-cannot-be-undone' }
    });
    expect(await status(device)).toBe('shipped');
  });
});

describe('shipping 1,000 allocations', () => {
  it('takes each of them off the shelf once, in one go', { timeout: 60_000 }, async () => {
    const device = await aShop();
    await given(device, manyAllocated(order, 1_000));
    await done(shipOrder(device, { id: 'seed', order }));

    const left = stockItemsOf(await device.db.stockItems.where('parent').notEqual('').toArray());
    expect(left.map(({ quantity }) => quantity)).toEqual(Array.from({ length: 1_000 }, () => 2));
    const shelf = stockItemsOf(await device.db.stockItems.toArray()).filter(
      ({ salesOrder, location }) => salesOrder === null && location === null
    );
    expect(shelf.map(({ quantity }) => quantity)).toEqual(Array.from({ length: 1_000 }, () => 1));
    const states = (await device.db.allocations.toArray()).map(({ $ }) => $?.state);
    expect(states).toEqual(Array.from({ length: 1_000 }, () => 'shipped'));
    expect(await status(device)).toBe('shipped');
  });
});
