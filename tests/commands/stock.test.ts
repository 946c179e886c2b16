import { describe, expect, it } from 'vitest';
import type { EventOf } from '#domain/changes.ts';
import { adjustStock } from '#commands/adjust-stock.ts';
import { assignToCustomer } from '#commands/assign-to-customer.ts';
import { changeStatus } from '#commands/change-status.ts';
import { countStock } from '#commands/count-stock.ts';
import { editStockItem } from '#commands/edit-stock-item.ts';
import { mergeStock } from '#commands/merge-stock.ts';
import { moveStock } from '#commands/move-stock.ts';
import { receiveStock } from '#commands/receive-stock.ts';
import { removeLocation } from '#commands/remove-location.ts';
import { removeStockItem } from '#commands/remove-stock-item.ts';
import { saveLocation } from '#commands/save-location.ts';
import { serialiseStock } from '#commands/serialise-stock.ts';
import { splitStock } from '#commands/split-stock.ts';
import { writeOffStock } from '#commands/write-off-stock.ts';
import { nth, StockItemId } from '#domain/kernel/ids.ts';
import { sum } from '#domain/kernel/quantity.ts';
import { claimsOn } from '#store/claims.ts';
import type { Device } from '#store/device-context.ts';
import { stockItemOf } from '#store/records.ts';
import {
  aCompany,
  aLine,
  aLocation,
  anAllocation,
  aPart,
  aSalesOrder,
  aStockItem
} from '#tests/support/builders.ts';
import { aDevice, given, had, hadStock } from '#tests/support/device.ts';

const stored = async (device: Device, id: string) =>
  stockItemOf(await device.db.stockItems.get(id));

const quantityOf = async (device: Device, id: string) => (await stored(device, id))?.quantity;

/** What the ledger of an item says, in the order it happened. */
const ledgerOf = async (device: Device, item: string) => {
  const rows = await device.db.movements.where('item').equals(item).toArray();
  return rows
    .sort((a, b) => a._.c[2] - b._.c[2])
    .map(({ id: _id, _: _witness, ...movement }): EventOf<'movements'> => movement);
};

async function aShop() {
  const device = await aDevice();
  await given(
    device,
    had('parts', aPart()),
    had('parts', aPart({ id: 'bike', name: 'Bike', trackable: true, salable: true })),
    had('companies', aCompany()),
    had('locations', aLocation()),
    had('locations', aLocation({ id: 'location-2', name: 'Shelf 2' }))
  );
  return device;
}

/** An open order that holds so much of a stock item. */
const heldByOrder = (item: string, quantity: number) => [
  had('salesOrders', aSalesOrder()),
  had('lines', aLine()),
  had('allocations', (({ state: _state, ...record }) => record)(anAllocation({ item, quantity })))
];

describe('stock from the door to the shelf', () => {
  it('is received, taken, counted, moved and merged, and its ledger explains every piece', async () => {
    const device = await aShop();
    const id = device.newId();
    const item = StockItemId.parse(id);
    const seeds = [1, 2, 3, 4].map(() => device.newId());
    const [taking = '', counting = '', moving = '', merging = ''] = seeds;

    await receiveStock(device, { id, part: 'part-1', quantity: 100, location: 'location-1' });
    expect(await quantityOf(device, id)).toBe(100);
    await adjustStock(device, { seed: taking, item, direction: 'remove', quantity: 15 });
    expect(await quantityOf(device, id)).toBe(85);
    await countStock(device, { seed: counting, item, counted: 80, reason: 'Stocktake' });
    expect(await quantityOf(device, id)).toBe(80);

    const piece = nth(StockItemId, moving, 1);
    await moveStock(device, { seed: moving, items: [{ item, quantity: 30 }], to: 'location-2' });
    expect(await stored(device, id)).toMatchObject({ quantity: 50, location: 'location-1' });
    expect(await stored(device, piece)).toMatchObject({
      quantity: 30,
      location: 'location-2',
      parent: id,
      since: (await stored(device, id))?.since
    });

    const merged = await mergeStock(device, { seed: merging, into: item, items: [piece] });
    expect(merged.ok).toBe(true);
    expect(await quantityOf(device, id)).toBe(80);
    expect(await quantityOf(device, piece)).toBe(0);

    expect(await ledgerOf(device, id)).toEqual([
      { item: id, kind: 'received', quantity: 100, to: 'location-1' },
      { item: id, kind: 'removed', quantity: -15 },
      { item: id, kind: 'counted', quantity: 0, counted: 80, reason: 'Stocktake' },
      {
        item: id,
        kind: 'split-off',
        quantity: -30,
        other: piece,
        from: 'location-1',
        to: 'location-2'
      },
      { item: id, kind: 'merged-from', quantity: 30, other: piece }
    ]);
    const ofPiece = await ledgerOf(device, piece);
    expect(ofPiece.map(({ kind }) => kind)).toEqual(['split-from', 'merged-into']);
    expect(sum(ofPiece.map(({ quantity }) => quantity))).toBe(0);
  });

  it('keeps what an order holds through a merge', async () => {
    const device = await aShop();
    await given(
      device,
      hadStock(aStockItem({ quantity: 10 })),
      hadStock(aStockItem({ id: 'stock-2', quantity: 20 })),
      ...heldByOrder('stock-2', 20)
    );
    const [kept, gone] = [StockItemId.parse('stock-1'), StockItemId.parse('stock-2')];
    await mergeStock(device, { seed: device.newId(), into: kept, items: [gone] });
    const claims = await claimsOn(device.db, [kept, gone]);
    expect([...claims.values()].map((each) => each.map(({ quantity }) => quantity))).toEqual([
      [20],
      []
    ]);
    expect(await quantityOf(device, kept)).toBe(30);
  });

  it('is not taken below what an order holds, but may be counted there', async () => {
    const device = await aShop();
    await given(device, hadStock(aStockItem({ quantity: 10 })), ...heldByOrder('stock-1', 8));
    const asked = { seed: device.newId(), item: 'stock-1' };
    const held = [{ by: { kind: 'order', reference: 'SO-0001' }, quantity: 8 }];
    expect(await adjustStock(device, { ...asked, direction: 'remove', quantity: 3 })).toMatchObject(
      {
        ok: false,
        error: { code: 'held-by', free: 2, held }
      }
    );
    expect(await countStock(device, { ...asked, counted: 7 })).toMatchObject({
      ok: false,
      error: { code: 'held-by', held }
    });
    expect((await countStock(device, { ...asked, counted: 7, acceptBelowHeld: true })).ok).toBe(
      true
    );
    expect(await quantityOf(device, 'stock-1')).toBe(7);
  });

  it('gets serial numbers once in a part’s family (scenario 91)', async () => {
    const device = await aShop();
    const id = device.newId();
    await receiveStock(device, { id, part: 'bike', quantity: 2, serials: '1-2' });
    expect(await stored(device, id)).toMatchObject({ serial: '1', quantity: 1 });
    const lot = device.newId();
    await receiveStock(device, { id: lot, part: 'bike', quantity: 10 });

    const seed = device.newId();
    const asked = { seed, item: lot, quantity: 3 };
    expect(await serialiseStock(device, { ...asked, serials: '2+' })).toMatchObject({
      ok: false,
      error: { code: 'serials-exist', serials: ['2'] }
    });
    expect((await serialiseStock(device, { ...asked, serials: '~ ~ ~' })).ok).toBe(true);
    expect(await quantityOf(device, lot)).toBe(7);
    expect(await stored(device, nth(StockItemId, seed, 3))).toMatchObject({
      serial: '5',
      quantity: 1
    });
    const piece = nth(StockItemId, seed, 1);
    expect(await editStockItem(device, { item: piece, serial: '1' })).toMatchObject({
      ok: false,
      error: { code: 'serials-exist', serials: ['1'] }
    });
    expect((await editStockItem(device, { item: piece, serial: 'A1' })).ok).toBe(true);
  });

  it('is split, marked, given away and written off', async () => {
    const device = await aShop();
    await given(device, hadStock(aStockItem({ quantity: 10, location: 'location-1' })));
    const piece = device.newId();
    await splitStock(device, { id: piece, item: 'stock-1', quantity: 4 });
    await changeStatus(device, { seed: device.newId(), items: [piece], status: 'attention' });
    const customer = 'company-1';
    await assignToCustomer(device, { seed: device.newId(), item: piece, customer });
    expect(await stored(device, piece)).toMatchObject({
      quantity: 4,
      status: 'attention',
      customer,
      location: null
    });
    await writeOffStock(device, { seed: device.newId(), item: 'stock-1', reason: 'Water' });
    expect(await quantityOf(device, 'stock-1')).toBe(0);
    expect(await removeStockItem(device, { item: 'stock-1' })).toMatchObject({
      ok: false,
      error: { code: 'in-use', by: [{ kind: 'stockItems', count: 1 }] }
    });
  });

  it('that came by mistake can be removed once it is empty', async () => {
    const device = await aShop();
    const id = device.newId();
    await receiveStock(device, { id, part: 'part-1', quantity: 1 });
    expect(await removeStockItem(device, { item: id })).toMatchObject({
      ok: false,
      error: { code: 'not-empty', quantity: 1 }
    });
    await countStock(device, { seed: device.newId(), item: id, counted: 0 });
    expect((await removeStockItem(device, { item: id })).ok).toBe(true);
    expect(await stored(device, id)).toBeUndefined();
    expect(await countStock(device, { seed: device.newId(), item: id, counted: 1 })).toEqual({
      ok: false,
      error: { code: 'gone' }
    });
  });

  it('stands at places that are never inside themselves and go only when they are empty', async () => {
    const device = await aShop();
    await saveLocation(device, { id: 'location-2', parent: 'location-1' });
    expect(await saveLocation(device, { id: 'location-1', parent: 'location-2' })).toEqual({
      ok: false,
      error: { code: 'loop' }
    });
    const id = device.newId();
    await receiveStock(device, { id, part: 'part-1', quantity: 5, location: 'location-2' });
    expect(await saveLocation(device, { id: 'location-2', structural: true })).toEqual({
      ok: false,
      error: { code: 'holds-stock', items: 1 }
    });
    expect(await removeLocation(device, { location: 'location-2' })).toEqual({
      ok: false,
      error: { code: 'in-use', by: [{ kind: 'stockItems', count: 1 }] }
    });
    await moveStock(device, { seed: device.newId(), items: [{ item: id }], to: 'location-1' });
    expect((await removeLocation(device, { location: 'location-2' })).ok).toBe(true);
    expect(await saveLocation(device, { id: 'location-2', name: 'Back' })).toEqual({
      ok: false,
      error: { code: 'gone' }
    });
  });
});
