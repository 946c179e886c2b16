import { beforeEach, describe, expect, it } from 'vitest';
import { addLine } from '#commands/add-line.ts';
import { allocateStock } from '#commands/allocate-stock.ts';
import { autoAllocateComponents } from '#commands/auto-allocate-components.ts';
import { cancelOrder } from '#commands/cancel-order.ts';
import { completeOutput } from '#commands/complete-output.ts';
import { createBuild } from '#commands/create-build.ts';
import { createOrder } from '#commands/create-order.ts';
import { editLine } from '#commands/edit-line.ts';
import { editOrder } from '#commands/edit-order.ts';
import { releaseAllocations } from '#commands/release-allocations.ts';
import { removeLine } from '#commands/remove-line.ts';
import { saveSettings } from '#commands/save-settings.ts';
import { shipOrder } from '#commands/ship-order.ts';
import { buildSuggestion } from '#domain/build/build-suggestion.ts';
import { daysAfter, type Day } from '#domain/kernel/day.ts';
import { LineId, nth, SalesOrderId, StockItemId } from '#domain/kernel/ids.ts';
import { freeIn } from '#domain/stock/availability.ts';
import { lineCovers } from '#store/builds.ts';
import { claimsOn } from '#store/claims.ts';
import { customersToChoose } from '#store/customer-choice.ts';
import type { Device } from '#store/device-context.ts';
import { orderPage } from '#store/order-page.ts';
import { salableParts } from '#store/part-choice.ts';
import { differences } from '#store/rebuild.ts';
import { stockItemOf, stockItemsOf } from '#store/records.ts';
import { stockForLine } from '#store/stock-choice.ts';
import { aBomLine, aCompany, aLocation, aPart, aStockItem } from '#tests/support/builders.ts';
import { aDevice, given, had, hadStock } from '#tests/support/device.ts';
import { mostOf } from '#ui/order/stock-choice.ts';

const okay = { ok: true };
const refused = (error: object) => ({ ok: false, error });

let device: Device;
let order: SalesOrderId;
let line: LineId;

/**
 * The fixture of the scenarios (FX): ABC Co, Spanner, Sa = 100 and Sb = 200, an order for 50. The
 * Spanner is made of a handle, so that it can be built.
 */
beforeEach(async () => {
  device = await aDevice();
  const made = { salable: true, assembly: true, defaultLocation: 'finished' };
  await given(
    device,
    had('companies', aCompany()),
    had('companies', aCompany({ id: 'maker', name: 'Maker', isCustomer: false })),
    had('locations', aLocation({ id: 'shelf' })),
    had('locations', aLocation({ id: 'finished', name: 'Finished' })),
    had('parts', aPart(made)),
    had('parts', aPart({ id: 'handle', name: 'Handle', salable: false })),
    had('parts', aPart({ id: 'hammer', name: 'Hammer' })),
    had('bomLines', aBomLine({ subPart: 'handle' })),
    hadStock(aStockItem({ id: 'sa', quantity: 100, location: 'shelf' })),
    hadStock(aStockItem({ id: 'sb', quantity: 200, location: 'shelf' })),
    hadStock(aStockItem({ id: 'handles', part: 'handle', quantity: 80 })),
    hadStock(aStockItem({ id: 'hammers', part: 'hammer', quantity: 10 }))
  );
  order = SalesOrderId.parse(device.newId());
  line = nth(LineId, order, 1);
  const lines = [{ part: 'part-1', quantity: 50 }];
  const created = await createOrder(device, { id: order, customer: 'company-1', lines });
  expect(created).toMatchObject(okay);
});

const allocate = (item: string, quantity: number) =>
  allocateStock(device, { id: device.newId(), line, item, quantity });

const ship = (about: { mode?: 'all' | 'allocated' | 'close-short'; reason?: string } = {}) =>
  shipOrder(device, { id: device.newId(), order, ...about });

async function page() {
  const found = await orderPage(device.db, order, device.today());
  if (!found) throw new Error('the order has gone');
  return found;
}

/** What the page of the order says of its first line: allocated, shipped, still missing. */
async function figures() {
  const [row] = (await page()).lines;
  return row && { held: row.held, shipped: row.shipped, missing: row.cover.missing };
}

/** What an item holds, and how much of it is free. */
async function stock(id: string) {
  const item = stockItemOf(await device.db.stockItems.get(id));
  if (!item) return undefined;
  const claims = (await claimsOn(device.db, [item.id])).get(item.id) ?? [];
  return { quantity: item.quantity, free: freeIn(item, claims) };
}

const spanners = async () =>
  stockItemsOf(await device.db.stockItems.where('part').equals('part-1').toArray());

async function allocatedInFull() {
  expect(await allocate('sa', 25)).toMatchObject(okay);
  expect(await allocate('sb', 25)).toMatchObject(okay);
}

describe('taking an order', () => {
  it('starts Pending, with nothing allocated and nothing shipped (scenario 1)', async () => {
    expect((await page()).order).toMatchObject({ reference: 'SO-0001', status: 'pending' });
    expect(await figures()).toEqual({ held: 0, shipped: 0, missing: 50 });
    expect((await page()).cover.kind).toBe('none');
  });

  it('takes four more lines of the same part: five in all (scenario 2)', async () => {
    for (const quantity of [1, 2, 3, 4]) {
      const asked = { id: device.newId(), order, part: 'part-1', quantity };
      expect(await addLine(device, asked)).toMatchObject(okay);
    }
    const { lines } = await page();
    expect(lines.map((row) => row.line.quantity)).toEqual([50, 1, 2, 3, 4]);
  });

  it('offers and takes customers only, and parts for sale only (scenario 16)', async () => {
    expect((await customersToChoose(device.db, '')).map(({ name }) => name)).toEqual(['ABC Co']);
    expect(await customersToChoose(device.db, 'maker')).toEqual([]);
    expect(await createOrder(device, { id: device.newId(), customer: 'maker' })).toEqual(
      refused({ code: 'not-a-customer', name: 'Maker' })
    );
    const offered = (await salableParts(device.db, '')).map(({ name }) => name);
    expect(offered.sort()).toEqual(['Hammer', 'Spanner']);
    expect(await salableParts(device.db, 'handle')).toEqual([]);
    const asked = { id: device.newId(), order, part: 'handle', quantity: 1 };
    expect(await addLine(device, asked)).toEqual(
      refused({ code: 'not-salable', part: 'handle', name: 'Handle' })
    );
  });

  it.each([
    [null, false],
    [-5, true],
    [0, false],
    [5, false]
  ])('due %s days from today is overdue: %s (scenario 15)', async (days, overdue) => {
    const targetDate: Day | null = days === null ? null : daysAfter(device.today(), days);
    await editOrder(device, { id: order, targetDate });
    expect((await page()).overdue).toBe(overdue);
  });
});

describe('allocating', () => {
  it('of 25 and 20 leaves 5 missing (scenario 3)', async () => {
    await allocate('sa', 25);
    await allocate('sb', 20);
    expect(await figures()).toEqual({ held: 45, shipped: 0, missing: 5 });
  });

  it('of 25 and 25 covers the line; quantities stay, what is free goes down (scenario 4)', async () => {
    await allocatedInFull();
    expect(await figures()).toEqual({ held: 50, shipped: 0, missing: 0 });
    expect((await page()).cover.kind).toBe('ready');
    expect(await stock('sa')).toEqual({ quantity: 100, free: 75 });
    expect(await stock('sb')).toEqual({ quantity: 200, free: 175 });
  });

  it('may take the same item twice: today’s rule (scenario 12)', async () => {
    expect(await allocate('sa', 10)).toMatchObject(okay);
    expect(await allocate('sa', 15)).toMatchObject(okay);
    expect(await figures()).toMatchObject({ held: 25 });
    expect(await stock('sa')).toEqual({ quantity: 100, free: 75 });
  });

  it('is refused for stock of another part (scenario 13)', async () => {
    expect(await allocate('hammers', 1)).toEqual(refused({ code: 'wrong-part' }));
  });

  it('offers what the line needs, or what the item has free (scenario 20)', async () => {
    await allocate('sa', 20);
    const offered = async () => {
      const choice = await stockForLine(device.db, { line, today: device.today() });
      const missing = (await page()).lines[0]?.cover.missing;
      return choice?.rows.map((row) => [row.item, mostOf(row, new Map(), missing)]).sort();
    };
    expect(await offered()).toEqual([
      ['sa', 30],
      ['sb', 30]
    ]);
    const rival = { id: device.newId(), order, part: 'part-1', quantity: 175 };
    await addLine(device, rival);
    const asked = { id: device.newId(), line: rival.id, item: 'sb', quantity: 175 };
    expect(await allocateStock(device, asked)).toMatchObject(okay);
    expect(await offered()).toEqual([
      ['sa', 30],
      ['sb', 25]
    ]);
  });

  it('of 40 and 40 is refused, and legal with the setting: then 80 are shipped (scenario 11)', async () => {
    await allocate('sa', 40);
    expect(await allocate('sb', 40)).toEqual(refused({ code: 'more-than-ordered', missing: 10 }));
    await saveSettings(device, { allowOverAllocation: true });
    expect(await allocate('sb', 40)).toMatchObject(okay);
    expect(await figures()).toEqual({ held: 80, shipped: 0, missing: 0 });
    expect(await ship()).toMatchObject(okay);
    expect(await figures()).toEqual({ held: 0, shipped: 80, missing: 0 });
  });
});

describe('cancelling', () => {
  it('frees everything that was allocated (scenario 5)', async () => {
    await allocatedInFull();
    expect(await cancelOrder(device, { order })).toMatchObject(okay);
    expect((await page()).order.status).toBe('cancelled');
    expect(await figures()).toMatchObject({ held: 0 });
    expect(await stock('sa')).toEqual({ quantity: 100, free: 100 });
    expect(await stock('sb')).toEqual({ quantity: 200, free: 200 });
  });

  it('leaves nothing to ship: the order stays Cancelled (scenario 6)', async () => {
    await allocatedInFull();
    await cancelOrder(device, { order });
    expect(await ship()).toEqual(refused({ code: 'order-closed', status: 'cancelled' }));
    expect((await page()).order.status).toBe('cancelled');
  });
});

describe('shipping', () => {
  it('takes 25 off each item and gives 25 + 25 to the customer (scenario 7)', async () => {
    await allocatedInFull();
    expect(await spanners()).toHaveLength(2);
    expect(await ship()).toMatchObject(okay);

    const here = { customer: null, salesOrder: null, location: 'shelf', parent: null };
    const sent = { customer: 'company-1', salesOrder: order, location: null, quantity: 25 };
    const items = await spanners();
    expect(items).toHaveLength(4);
    expect(items.filter(({ parent }) => parent === null)).toMatchObject([
      { id: 'sa', quantity: 75, ...here },
      { id: 'sb', quantity: 175, ...here }
    ]);
    expect(items.filter(({ parent }) => parent === 'sa')).toMatchObject([sent]);
    expect(items.filter(({ parent }) => parent === 'sb')).toMatchObject([sent]);

    expect((await page()).order).toMatchObject({ status: 'shipped', shippedOn: '2026-02-01' });
    expect(await figures()).toEqual({ held: 0, shipped: 50, missing: 0 });
    const [action] = await device.db.actions.where('about').equals(order).reverse().sortBy('t');
    expect(action).toMatchObject({ k: 'order.ship', u: 'Kim' });
    expect(await differences(device.db)).toEqual([]);
  });

  it('happens once, and cannot be cancelled (scenario 8)', async () => {
    await allocatedInFull();
    await ship();
    expect(await ship()).toEqual(refused({ code: 'order-closed', status: 'shipped' }));
    expect(await cancelOrder(device, { order })).toEqual(
      refused({ code: 'cannot-move', from: 'shipped', to: 'cancelled' })
    );
    expect(await spanners()).toHaveLength(4);
  });

  it('of 30 of 50 is refused unless it is closed short, with a reason (scenarios 10 and 56)', async () => {
    await allocate('sa', 30);
    const lines = [{ line, part: 'part-1', missing: 20, held: 30 }];
    expect(await ship()).toEqual(refused({ code: 'lines-short', lines }));
    expect(await ship({ mode: 'close-short' })).toMatchObject({
      error: { code: 'not-understood' }
    });
    expect(await ship({ mode: 'close-short', reason: 'Sold out' })).toMatchObject(okay);
    expect((await page()).order).toMatchObject({ status: 'shipped', shortReason: 'Sold out' });
    expect(await figures()).toEqual({ held: 0, shipped: 30, missing: 20 });
  });

  it('locks the order: nothing of it can be edited any more (scenario 14)', async () => {
    await allocatedInFull();
    await ship();
    const locked = refused({ code: 'order-closed', status: 'shipped' });
    const asked = { id: device.newId(), order, part: 'part-1', quantity: 1 };
    expect(await addLine(device, asked)).toEqual(locked);
    expect(await editLine(device, { line, quantity: 60 })).toEqual(locked);
    expect(await removeLine(device, { line })).toEqual(locked);
    expect(await editOrder(device, { id: order, notes: 'late' })).toEqual(locked);
    expect(await allocate('sa', 1)).toEqual(locked);
    expect(await releaseAllocations(device, { order })).toEqual(locked);
    const build = { id: device.newId(), part: 'part-1', quantity: 1, line };
    expect(await createBuild(device, build)).toEqual(locked);
  });
});

describe('building what is short', () => {
  const suggested = async () => {
    const row = (await page()).lines[0]?.line;
    const [cover] = await lineCovers(device.db, row ? [row] : []);
    return cover && buildSuggestion({ ...cover, order: (await page()).order });
  };

  it('suggests 30 for 50 of which 20 are allocated; the build is listed and allocates nothing (scenario 17)', async () => {
    await allocate('sa', 20);
    const suggestion = await suggested();
    expect(suggestion).toMatchObject({ part: 'part-1', quantity: 30, salesOrder: order, line });
    if (!suggestion) return;
    const { part, quantity, destination } = suggestion;
    const asked = { id: device.newId(), part, quantity, destination, line };
    expect(await createBuild(device, asked)).toMatchObject(okay);
    expect((await page()).builds.map(({ build }) => [build.reference, build.quantity])).toEqual([
      ['BO-0001', 30]
    ]);
    expect(await figures()).toEqual({ held: 20, shipped: 0, missing: 30 });
  });

  it('suggests 1 when all is allocated (scenario 18)', async () => {
    await allocatedInFull();
    expect(await suggested()).toMatchObject({ quantity: 1 });
  });

  const built = async () => {
    await allocate('sa', 20);
    const build = device.newId();
    await createBuild(device, { id: build, part: 'part-1', quantity: 30, line });
    await autoAllocateComponents(device, { build, seed: device.newId() });
    const made = { build, quantity: 30, location: 'finished' };
    expect(await completeOutput(device, made)).toMatchObject(okay);
    return (await spanners()).filter((item) => item.build === build);
  };

  it('brings 30 into stock and allocates them to the line at once (scenario 19, better)', async () => {
    expect(await built()).toMatchObject([{ quantity: 30, location: 'finished' }]);
    expect(await figures()).toEqual({ held: 50, shipped: 0, missing: 0 });
    expect(await stock('handles')).toEqual({ quantity: 50, free: 50 });
    expect((await page()).order.status).toBe('pending');
  });

  it('leaves them free for the user to allocate when the setting is off (scenario 19)', async () => {
    await saveSettings(device, { outputToLine: false });
    const [item] = await built();
    expect(await stock(StockItemId.parse(item?.id))).toEqual({ quantity: 30, free: 30 });
    expect(await figures()).toEqual({ held: 20, shipped: 0, missing: 30 });
  });
});
