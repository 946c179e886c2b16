import { describe, expect, it } from 'vitest';
import { editLine } from '#commands/edit-line.ts';
import { editOrder } from '#commands/edit-order.ts';
import { addLine } from '#commands/add-line.ts';
import { removeLine } from '#commands/remove-line.ts';
import { saveExtraLine } from '#commands/save-extra-line.ts';
import { shipOrder } from '#commands/ship-order.ts';
import type { SalesOrderId } from '#domain/kernel/ids.ts';
import type { Device } from '#store/device-context.ts';
import { orderPage } from '#store/order-page.ts';
import { differences } from '#store/rebuild.ts';
import { aCompany, aLine, aPart, aSalesOrder, aStockItem } from '#tests/support/builders.ts';
import { aHeld } from '#tests/support/finding-facts.ts';
import { aDevice, given, had, hadStock } from '#tests/support/device.ts';
import { hear, meet } from '#tests/support/hearing.ts';

/** Two tablets that know the same open order of five pieces at 2 euros, all of them allocated. */
async function twoTablets() {
  const a = await aDevice({ id: 'a0000001' });
  let ids = 0;
  const b = await aDevice({ id: 'b0000002', newId: () => `b-${String((ids += 1))}` });
  await given(
    a,
    had('companies', aCompany()),
    had('parts', aPart()),
    hadStock(aStockItem({ quantity: 5 })),
    had('salesOrders', aSalesOrder({ status: 'in-progress', customerReference: 'PO 7' })),
    had('lines', aLine({ quantity: 5, price: { amount: '2', currency: 'EUR' } })),
    [aHeld({ id: 'held', quantity: 5 })]
  );
  await hear(a, b);
  return { a, b };
}

const pageOf = (device: Device) => orderPage(device.db, 'order-1' as SalesOrderId, device.today());

async function shown(device: Device) {
  const page = await pageOf(device);
  return {
    status: page?.order.status,
    customerReference: page?.order.customerReference,
    lines: page?.lines.map(({ line }) => [line.id, line.quantity, line.price?.amount]),
    extraLines: page?.extraLines.length,
    total: page?.total.net
  };
}

const asShipped = {
  status: 'shipped',
  customerReference: 'PO 7',
  lines: [['line-1', 5, '2']],
  extraLines: 0,
  total: '10'
};

/** One tablet ships while the other does something that it could not have done knowing of it. */
async function crossed(...unknowing: ((b: Device) => Promise<{ readonly ok: boolean }>)[]) {
  const { a, b } = await twoTablets();
  expect(await shipOrder(a, { id: a.newId(), order: 'order-1' })).toMatchObject({ ok: true });
  for (const act of unknowing) expect(await act(b)).toMatchObject({ ok: true });
  await meet(a, b);
  return { a, b };
}

describe('an order that was shipped while another tablet, not knowing it, changed it', () => {
  it('is shown on both with the quantity, the price and the customer’s number it was shipped with', async () => {
    const { a, b } = await crossed(
      (b) => editLine(b, { line: 'line-1', quantity: 8, price: { amount: '3', currency: 'EUR' } }),
      (b) => editOrder(b, { id: 'order-1', customerReference: 'PO 8' })
    );
    expect(await shown(a)).toEqual(asShipped);
    expect(await shown(b)).toEqual(asShipped);
    expect((await a.db.lines.get('line-1'))?.quantity).toBe(8);
  });

  it('shows no line that was added, and every line that was deleted', async () => {
    const { a, b } = await crossed(
      (b) => addLine(b, { id: b.newId(), order: 'order-1', part: 'part-1', quantity: 1 }),
      (b) =>
        saveExtraLine(b, { id: b.newId(), order: 'order-1', description: 'Freight', quantity: 1 })
    );
    expect(await shown(a)).toEqual(asShipped);
    expect(await shown(b)).toEqual(asShipped);
    const other = await crossed((b) => removeLine(b, { line: 'line-1' }));
    expect(await shown(other.b)).toEqual(asShipped);
  });

  it('is found by what it was shipped with', async () => {
    const { b } = await crossed((b) => editOrder(b, { id: 'order-1', customerReference: 'other' }));
    const found = await b.db.salesOrders.where('$.words').equals('other').count();
    expect(found).toBe(0);
  });

  it('is kept as the log adds up to, whichever came first', async () => {
    const { a, b } = await crossed((b) => editLine(b, { line: 'line-1', quantity: 8 }));
    expect(await differences(a.db)).toEqual([]);
    expect(await differences(b.db)).toEqual([]);
    expect((await b.db.lines.get('line-1'))?.$).toEqual({ frozen: { quantity: 5 } });
    expect((await a.db.lines.get('line-1'))?.$).toEqual({ frozen: { quantity: 5 } });
  });
});
