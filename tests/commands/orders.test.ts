import { beforeEach, describe, expect, it } from 'vitest';
import { addLine } from '#commands/add-line.ts';
import { allocateAll } from '#commands/allocate-all.ts';
import { allocateSerials } from '#commands/allocate-serials.ts';
import { allocateStock } from '#commands/allocate-stock.ts';
import { createOrder } from '#commands/create-order.ts';
import { duplicateOrder } from '#commands/duplicate-order.ts';
import { editAllocation } from '#commands/edit-allocation.ts';
import { editLine } from '#commands/edit-line.ts';
import { editOrder } from '#commands/edit-order.ts';
import { moveLine } from '#commands/move-line.ts';
import { releaseAllocations } from '#commands/release-allocations.ts';
import { removeExtraLine } from '#commands/remove-extra-line.ts';
import { removeLine } from '#commands/remove-line.ts';
import { saveExtraLine } from '#commands/save-extra-line.ts';
import { LineId, nth, SalesOrderId, StockItemId } from '#domain/kernel/ids.ts';
import { AllocateAll } from '#domain/sales-order/allocate-all.ts';
import { inPosition } from '#domain/sales-order/position.ts';
import { freeIn } from '#domain/stock/availability.ts';
import { allocationProposal } from '#store/allocation-proposal.ts';
import { claimsOn } from '#store/claims.ts';
import { contextOf, type Device } from '#store/device-context.ts';
import { allocationsOfOrder, extraLinesOf, linesOf, orderOf } from '#store/order-rows.ts';
import { stockItemOf } from '#store/records.ts';
import {
  aCompany,
  aLocation,
  anAddress,
  aPart,
  aSalesOrder,
  aStockItem
} from '#tests/support/builders.ts';
import { aDevice, given, had, hadStock } from '#tests/support/device.ts';

const sa = StockItemId.parse('sa');
const sb = StockItemId.parse('sb');

let device: Device;
let order: SalesOrderId;
let line: LineId;

const free = async (id: StockItemId) => {
  const item = stockItemOf(await device.db.stockItems.get(id));
  return item && [item.quantity, freeIn(item, (await claimsOn(device.db, [id])).get(id) ?? [])];
};

const held = async () =>
  (await allocationsOfOrder(device.db, order))
    .filter(({ state }) => state === 'open')
    .map(({ item, quantity }) => [item, quantity])
    .sort();

const allocating = (item: StockItemId, quantity: number) =>
  allocateStock(device, { id: device.newId(), line, item, quantity });

const cancelled = async () => {
  const status = aSalesOrder({ id: order, status: 'cancelled' }).status;
  await given(device, [['put', 'salesOrders', order, { status }]]);
};

/** The shop of the scenarios: ABC Co, Spanner, Sa = 100 and Sb = 200, and one order for 50 (FX). */
beforeEach(async () => {
  device = await aDevice();
  await given(
    device,
    had('companies', aCompany()),
    had('companies', aCompany({ id: 'supplier', isCustomer: false, name: 'Bolts Ltd' })),
    had('addresses', anAddress({ company: 'supplier' })),
    had('parts', aPart()),
    had('parts', aPart({ id: 'part-2', name: 'Hammer', trackable: true })),
    had('locations', aLocation({ id: 'room' })),
    had('locations', aLocation({ id: 'shelf', parent: 'room' })),
    hadStock(aStockItem({ id: 'sa', quantity: 100, location: 'shelf' })),
    hadStock(aStockItem({ id: 'sb', quantity: 200 })),
    ...['1', '2', '3'].map((serial) =>
      hadStock(aStockItem({ id: `h${serial}`, part: 'part-2', serial, quantity: 1 }))
    )
  );
  order = SalesOrderId.parse(device.newId());
  line = nth(LineId, order, 1);
  const lines = [{ part: 'part-1', quantity: 50 }];
  const made = await createOrder(device, { id: order, customer: 'company-1', lines });
  expect(made.ok).toBe(true);
});

describe('an order', () => {
  it('starts Pending with nothing set aside (scenario 1)', async () => {
    expect(await orderOf(device.db, order)).toMatchObject({
      reference: 'SO-0001',
      status: 'pending',
      createdOn: '2026-02-01'
    });
    expect(await linesOf(device.db, order)).toMatchObject([{ id: line, quantity: 50 }]);
    expect(await held()).toEqual([]);
  });

  it('is one action in the history, with its reference', async () => {
    const [action] = await device.db.actions.where('about').equals(order).toArray();
    expect(action).toMatchObject({ k: 'order.create', u: 'Kim', a: { reference: 'SO-0001' } });
  });

  it('gets the next reference, and refuses one that is taken or does not fit (scenario 61)', async () => {
    const creating = (reference: string) =>
      createOrder(device, { id: device.newId(), customer: 'company-1', reference });
    expect(await creating('SO-0001')).toEqual({
      ok: false,
      error: { code: 'reference-taken', reference: 'SO-0001' }
    });
    expect((await creating('SO-12345')).ok).toBe(true);
    const id = SalesOrderId.parse(device.newId());
    await createOrder(device, { id, customer: 'company-1' });
    expect((await orderOf(device.db, id))?.reference).toBe('SO-12346');
  });

  it('is made once when the same action comes twice', async () => {
    const again = await createOrder(device, { id: order, customer: 'company-1' });
    expect(again).toEqual({ ok: true, value: undefined });
    expect(await device.db.salesOrders.count()).toBe(1);
  });

  it('is only made for customers, for parts that are here (scenario 16)', async () => {
    const id = device.newId();
    expect(await createOrder(device, { id, customer: 'supplier' })).toEqual({
      ok: false,
      error: { code: 'not-a-customer', name: 'Bolts Ltd' }
    });
    const lines = [{ part: 'part-9', quantity: 1 }];
    expect(await createOrder(device, { id, customer: 'company-1', lines })).toEqual({
      ok: false,
      error: { code: 'gone' }
    });
    expect(await device.db.salesOrders.count()).toBe(1);
  });

  it('is edited, but not to an address of another company (scenario 65)', async () => {
    await editOrder(device, { id: order, description: 'Urgent', reference: 'SO-0042' });
    expect(await orderOf(device.db, order)).toMatchObject({
      description: 'Urgent',
      reference: 'SO-0042',
      aliases: ['SO-0001']
    });
    expect(await editOrder(device, { id: order, address: 'address-1' })).toEqual({
      ok: false,
      error: { code: 'address-of-another', title: 'Works' }
    });
  });

  it('is had once more, without what was set aside (scenario 68)', async () => {
    await allocating(sa, 20);
    await saveExtraLine(device, {
      id: device.newId(),
      order,
      description: 'Freight',
      quantity: 1
    });
    const id = SalesOrderId.parse(device.newId());
    expect((await duplicateOrder(device, { id, order })).ok).toBe(true);
    expect((await orderOf(device.db, id))?.reference).toBe('SO-0002');
    expect(await linesOf(device.db, id)).toMatchObject([{ part: 'part-1', quantity: 50 }]);
    expect(await extraLinesOf(device.db, id)).toMatchObject([{ description: 'Freight' }]);
    expect(await allocationsOfOrder(device.db, id)).toEqual([]);
  });
});

describe('the lines of an order', () => {
  const adding = (quantity: number) =>
    addLine(device, { id: device.newId(), order, part: 'part-1', quantity });
  const quantities = async () =>
    inPosition(await linesOf(device.db, order)).map(({ quantity }) => quantity);

  it('may name one part as often as wanted (scenario 2)', async () => {
    for (const quantity of [1, 2, 3, 4]) await adding(quantity);
    expect(await quantities()).toEqual([50, 1, 2, 3, 4]);
  });

  it('move, and stay where they are put', async () => {
    for (const quantity of [1, 2]) await adding(quantity);
    await moveLine(device, { line, after: null });
    const last = inPosition(await linesOf(device.db, order)).at(-1);
    await moveLine(device, { line, after: last?.id ?? null });
    expect(await quantities()).toEqual([1, 2, 50]);
  });

  it('want less only after asking for what is set aside', async () => {
    await allocating(sa, 30);
    await allocating(sb, 15);
    expect(await editLine(device, { line, quantity: 40 })).toEqual({
      ok: false,
      error: { code: 'surplus-allocated', held: 45, wanted: 40 }
    });
    await editLine(device, { line, quantity: 40, freeSurplus: true });
    expect(await held()).toEqual([
      [sa, 30],
      [sb, 10]
    ]);
  });

  it('free what they held when they go', async () => {
    await allocating(sa, 30);
    expect((await removeLine(device, { line })).ok).toBe(true);
    expect(await linesOf(device.db, order)).toEqual([]);
    expect(await free(sa)).toEqual([100, 100]);
    expect(await removeLine(device, { line })).toEqual({ ok: false, error: { code: 'gone' } });
  });

  it('stay as they are once the order is closed (scenario 67)', async () => {
    const extraLine = device.newId();
    const freight = { id: extraLine, order, description: 'Freight', quantity: 1 };
    await saveExtraLine(device, freight);
    await cancelled();
    const refused = { ok: false, error: { code: 'order-closed', status: 'cancelled' } };
    expect(await adding(1)).toEqual(refused);
    expect(await editLine(device, { line, notes: 'red' })).toEqual(refused);
    expect(await removeLine(device, { line })).toEqual(refused);
    expect(await moveLine(device, { line, after: null })).toEqual(refused);
    expect(await saveExtraLine(device, { ...freight, quantity: 2 })).toEqual(refused);
    expect(await removeExtraLine(device, { extraLine })).toEqual(refused);
    expect(await editOrder(device, { id: order, notes: 'x' })).toEqual(refused);
    expect(await allocating(sa, 1)).toEqual(refused);
    expect(await allocateAll(device, { order, seed: device.newId() })).toEqual(refused);
    expect(await releaseAllocations(device, { order })).toEqual(refused);
  });

  it('are joined by extra lines that come and go', async () => {
    const extraLine = device.newId();
    const freight = { id: extraLine, order, description: 'Freight', quantity: 1 };
    await saveExtraLine(device, freight);
    await saveExtraLine(device, { ...freight, price: { amount: '-5', currency: 'EUR' } });
    expect(await extraLinesOf(device.db, order)).toMatchObject([{ price: { amount: '-5' } }]);
    await removeExtraLine(device, { extraLine });
    expect(await extraLinesOf(device.db, order)).toEqual([]);
    expect(await saveExtraLine(device, freight)).toEqual({ ok: false, error: { code: 'gone' } });
  });
});

describe('setting stock aside', () => {
  it('is a reservation: quantities stay, what is free goes down (scenarios 3 and 4)', async () => {
    await allocating(sa, 25);
    await allocating(sb, 25);
    expect(await free(sa)).toEqual([100, 75]);
    expect(await free(sb)).toEqual([200, 175]);
    expect(await allocating(sa, 1)).toEqual({
      ok: false,
      error: { code: 'more-than-ordered', missing: 0 }
    });
  });

  it('ends when the order is cancelled (scenario 5)', async () => {
    await allocating(sa, 25);
    await cancelled();
    expect(await held()).toEqual([]);
    expect(await free(sa)).toEqual([100, 100]);
  });

  it('is refused for stock of another part and past what is there (scenarios 13 and 23)', async () => {
    const hammer = StockItemId.parse('h1');
    expect(await allocating(hammer, 1)).toEqual({ ok: false, error: { code: 'wrong-part' } });
    expect(await allocating(sa, 250)).toEqual({
      ok: false,
      error: { code: 'not-enough-stock', free: 100, held: [] }
    });
    const shipment = 'nowhere';
    const asked = { id: device.newId(), line, item: sa, quantity: 1, shipment };
    expect(await allocateStock(device, asked)).toEqual({ ok: false, error: { code: 'gone' } });
    expect(await held()).toEqual([]);
  });

  it('changes and ends as one likes', async () => {
    await allocating(sa, 25);
    const [allocation] = await allocationsOfOrder(device.db, order);
    await editAllocation(device, { allocation: allocation?.id ?? '', quantity: 40 });
    expect(await held()).toEqual([[sa, 40]]);
    await allocating(sb, 10);
    await releaseAllocations(device, { order, allocations: [allocation?.id ?? ''] });
    expect(await held()).toEqual([[sb, 10]]);
    await releaseAllocations(device, { order });
    expect(await held()).toEqual([]);
    const actions = await device.db.actions.where('about').equals(order).sortBy('t');
    expect(actions.at(-1)).toMatchObject({
      k: 'allocation.release',
      a: { reference: 'SO-0001', released: 1, kept: 0 }
    });
  });

  it('of all lines at once does what was proposed (scenarios 33, 37 and 38)', async () => {
    const asked = { order, seed: device.newId() };
    const context = await contextOf(device);
    const proposed = async (about: object) => {
      const options = AllocateAll.parse({ ...asked, ...about });
      const proposals = await allocationProposal(device.db, options, context);
      return proposals?.flatMap(({ choices }) =>
        choices.map(({ item, quantity }) => [item.id, quantity])
      );
    };
    expect(await proposed({ location: 'room' })).toEqual([[sa, 50]]);
    expect(await proposed({ without: 'room' })).toEqual([[sb, 50]]);
    await allocateAll(device, { ...asked, without: 'room' });
    expect(await held()).toEqual([[sb, 50]]);
    expect(await proposed({})).toEqual([]);
  });

  it('of two lines of one part at once counts no piece twice', async () => {
    await addLine(device, { id: device.newId(), order, part: 'part-1', quantity: 300 });
    await allocateAll(device, { order, seed: device.newId() });
    expect(await free(sa)).toEqual([100, 0]);
    expect(await free(sb)).toEqual([200, 0]);
  });

  it('of pieces by serial number is all or nothing (scenarios 29 and 30)', async () => {
    const hammers = device.newId();
    await addLine(device, { id: hammers, order, part: 'part-2', quantity: 3 });
    const asked = { line: hammers, quantity: 2 };
    expect(
      await allocateSerials(device, { ...asked, seed: device.newId(), serials: '1, 999' })
    ).toEqual({ ok: false, error: { code: 'serials-not-found', serials: ['999'] } });
    await allocateSerials(device, { ...asked, seed: device.newId(), serials: '1-2' });
    expect(await held()).toEqual([
      ['h1', 1],
      ['h2', 1]
    ]);
    expect(
      await allocateSerials(device, { ...asked, quantity: 1, seed: device.newId(), serials: '2' })
    ).toEqual({ ok: false, error: { code: 'serials-unavailable', serials: ['2'] } });
  });

  it('by two at the same moment gives the last pieces to one of them (scenario 25)', async () => {
    await given(device, hadStock(aStockItem({ id: 'five', quantity: 5 })));
    const five = StockItemId.parse('five');
    const answers = await Promise.all([allocating(five, 5), allocating(five, 5)]);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await free(five)).toEqual([5, 0]);
  });
});
