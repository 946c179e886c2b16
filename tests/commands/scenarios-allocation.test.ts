import { beforeEach, describe, expect, it } from 'vitest';
import { addLine } from '#commands/add-line.ts';
import { allocateAll } from '#commands/allocate-all.ts';
import { allocateComponent } from '#commands/allocate-component.ts';
import { allocateStock } from '#commands/allocate-stock.ts';
import { createBuild } from '#commands/create-build.ts';
import { createOrder } from '#commands/create-order.ts';
import { createShipment } from '#commands/create-shipment.ts';
import { shipOrder } from '#commands/ship-order.ts';
import { nth, LineId, SalesOrderId } from '#domain/kernel/ids.ts';
import type { Device } from '#store/device-context.ts';
import { orderPage } from '#store/order-page.ts';
import { aBomLine, aCompany, aPart, aStockItem } from '#tests/support/builders.ts';
import { aDevice, given, had, hadStock } from '#tests/support/device.ts';

const okay = { ok: true };
const refused = (error: object) => ({ ok: false, error });

let device: Device;

beforeEach(async () => {
  device = await aDevice();
  await given(
    device,
    had('companies', aCompany()),
    had('parts', aPart()),
    hadStock(aStockItem({ id: 'sa', quantity: 100 }))
  );
});

/** An order with lines of these quantities; gives its id and those of its lines. */
async function anOrder(quantities: readonly number[], part = 'part-1') {
  const order = SalesOrderId.parse(device.newId());
  const lines = quantities.map((quantity) => ({ part, quantity }));
  expect(await createOrder(device, { id: order, customer: 'company-1', lines })).toMatchObject(
    okay
  );
  return { order, lines: quantities.map((_, n) => nth(LineId, order, n + 1)) };
}

const allocate = (line: string | undefined, item: string, quantity: number) =>
  allocateStock(device, { id: device.newId(), line: line ?? 'nowhere', item, quantity });

const allocated = async () =>
  (await device.db.allocations.toArray()).map(({ item, quantity }) => [item, quantity]);

const rowsOf = async (order: SalesOrderId) =>
  (await orderPage(device.db, order, device.today()))?.lines ?? [];

describe('allocating by hand', () => {
  it('takes 50 of a variant for a line of its template (scenario 22)', async () => {
    await given(
      device,
      had('parts', aPart({ id: 'template', isTemplate: true })),
      had('parts', aPart({ id: 'variant', variantOf: 'template' })),
      hadStock(aStockItem({ id: 'red', part: 'variant', quantity: 60 }))
    );
    const { order, lines } = await anOrder([50], 'template');
    expect(await allocate(lines[0], 'red', 50)).toMatchObject(okay);
    expect(await rowsOf(order)).toMatchObject([{ held: 50, cover: { kind: 'ready' } }]);
  });

  it('takes nothing when something is wrong with what was asked (scenario 23)', async () => {
    const [{ lines }, other] = [await anOrder([300]), await anOrder([1])];
    await createShipment(device, { id: 'theirs', order: other.order });
    const notUnderstood = { ok: false, error: { code: 'not-understood' } };
    expect(await allocate(lines[0], 'sa', 0)).toMatchObject(notUnderstood);
    expect(await allocate(lines[0], '', 1)).toMatchObject(notUnderstood);
    expect(await allocate(lines[0], 'sa', 250)).toEqual(
      refused({ code: 'not-enough-stock', free: 100, held: [] })
    );
    const packing = (shipment: string) =>
      allocateStock(device, {
        id: device.newId(),
        line: lines[0] ?? 'nowhere',
        item: 'sa',
        quantity: 1,
        shipment
      });
    expect(await packing('9999')).toEqual(refused({ code: 'gone' }));
    expect(await packing('theirs')).toEqual(refused({ code: 'shipment-of-another-order' }));
    expect(await allocated()).toEqual([]);
  });

  it('gives the last five to one of two orders that ask at the same moment (scenario 25)', async () => {
    await given(device, hadStock(aStockItem({ id: 'five', quantity: 5 })));
    const [one, two] = [await anOrder([5]), await anOrder([5])];
    const answers = await Promise.all([
      allocate(one.lines[0], 'five', 5),
      allocate(two.lines[0], 'five', 5)
    ]);
    const [winner] = answers[0].ok ? [one] : [two];
    const by = { kind: 'order', id: winner.order };
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(answers.find(({ ok }) => !ok)).toMatchObject(
      refused({ code: 'not-enough-stock', free: 0, held: [{ by, quantity: 5 }] })
    );
    expect(await allocated()).toEqual([['five', 5]]);
  });

  it('takes serialised pieces one at a time (scenario 31)', async () => {
    await given(
      device,
      had('parts', aPart({ id: 'saw', trackable: true })),
      hadStock(aStockItem({ id: 'saw-7', part: 'saw', serial: '7', quantity: 1 }))
    );
    const { lines } = await anOrder([3], 'saw');
    expect(await allocate(lines[0], 'saw-7', 2)).toEqual(refused({ code: 'serial-is-one' }));
    expect(await allocate(lines[0], 'saw-7', 0)).toMatchObject({
      error: { code: 'not-understood' }
    });
    expect(await allocate(lines[0], 'saw-7', 1)).toMatchObject(okay);
  });

  it('leaves 6 of 10 to the build that holds them: 4 are free, 5 are not (scenario 32)', async () => {
    await given(
      device,
      had('parts', aPart({ id: 'bike', assembly: true })),
      had('bomLines', aBomLine({ id: 'wheels', part: 'bike', subPart: 'part-1', quantity: 1 })),
      hadStock(aStockItem({ id: 'ten', quantity: 10 }))
    );
    const build = device.newId();
    await createBuild(device, { id: build, part: 'bike', quantity: 6 });
    const held = { id: device.newId(), build, bomLine: 'wheels', item: 'ten', quantity: 6 };
    expect(await allocateComponent(device, held)).toMatchObject(okay);
    const { lines } = await anOrder([50]);
    expect(await allocate(lines[0], 'ten', 5)).toMatchObject(
      refused({ code: 'not-enough-stock', free: 4, held: [{ by: { kind: 'build' }, quantity: 6 }] })
    );
    expect(await allocate(lines[0], 'ten', 4)).toMatchObject(okay);
  });
});

describe('the lines of an order', () => {
  it('are allocated, and shipped, two of three (scenario 26)', async () => {
    const { order, lines } = await anOrder([10, 10, 10]);
    for (const line of lines.slice(0, 2)) await allocate(line, 'sa', 10);
    const figures = async () =>
      (await rowsOf(order)).map(({ held, shipped, line }) => [
        held + shipped >= line.quantity,
        shipped >= line.quantity
      ]);
    expect(await figures()).toEqual([
      [true, false],
      [true, false],
      [false, false]
    ]);
    const partly = { id: device.newId(), order, mode: 'allocated' } as const;
    expect(await shipOrder(device, partly)).toMatchObject(okay);
    expect(await figures()).toEqual([
      [true, true],
      [true, true],
      [false, false]
    ]);
  });
});

describe('allocating all', () => {
  it('serves only the lines that were chosen, of an order that is there (scenario 41)', async () => {
    const { order, lines } = await anOrder([10, 20, 30]);
    const asked = { order, seed: device.newId(), lines: lines.slice(1, 2) };
    expect(await allocateAll(device, asked)).toMatchObject(okay);
    expect((await rowsOf(order)).map(({ held }) => held)).toEqual([0, 20, 0]);

    const other = await anOrder([5]);
    const mixed = { order, seed: device.newId(), lines: [...lines.slice(0, 1), ...other.lines] };
    expect(await allocateAll(device, mixed)).toEqual(refused({ code: 'line-of-another-order' }));
    expect(await allocateAll(device, { ...asked, order: 'nowhere', lines: [] })).toEqual(
      refused({ code: 'gone' })
    );
    expect(await allocated()).toEqual([['sa', 20]]);
  });

  it('leaves a line that is full as it is (scenario 39)', async () => {
    const { order, lines } = await anOrder([10]);
    await allocate(lines[0], 'sa', 10);
    expect(await allocateAll(device, { order, seed: device.newId() })).toEqual({
      ok: true,
      value: undefined
    });
    const more = { id: device.newId(), order, part: 'part-1', quantity: 90 };
    await addLine(device, more);
    expect(await allocateAll(device, { order, seed: device.newId() })).toMatchObject(okay);
    expect((await rowsOf(order)).map(({ held }) => held)).toEqual([10, 90]);
  });
});
