import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { allocateStock } from '#commands/allocate-stock.ts';
import { editLine } from '#commands/edit-line.ts';
import { shipOrder } from '#commands/ship-order.ts';
import type { Change } from '#domain/changes.ts';
import { SalesOrderId } from '#domain/kernel/ids.ts';
import { commitMany } from '#store/commit.ts';
import { databaseNamed } from '#store/database.ts';
import { transact, type Device } from '#store/device-context.ts';
import { orderPage } from '#store/order-page.ts';
import { aCompany, aLine, aPart, aSalesOrder, aStockItem } from '#tests/support/builders.ts';
import { had, hadStock } from '#tests/support/device.ts';
import { manyAllocated } from '#tests/support/shipping.ts';
import { measure, tableOf } from './measure.ts';

/** So many parts and orders, and two and a half times as many stock items. */
const sizes = { small: 1_000, medium: 10_000 } as const;
const repeats = 15;
const shipments = 5;
const orderOf200 = 'order-of-200';

async function aDevice(size: string): Promise<Device> {
  const db = databaseNamed(`figures-${size}-${crypto.randomUUID()}`);
  await db.open();
  return {
    db,
    id: 'a0000001',
    app: '0.1.0',
    person: () => 'Kim',
    now: () => Date.now(),
    today: () => aSalesOrder().createdOn,
    newId: () => crypto.randomUUID(),
    newDeviceId: () => 'b0000002'
  };
}

const numbers = (many: number) => Array.from({ length: many }, (_, n) => n);

/** A part with two or three stock items, and an order of five lines. */
function onePartAndOrder(n: number, of: number): Change[] {
  const id = String(n);
  const order = `order-${id}`;
  const items = numbers(n % 2 === 0 ? 3 : 2).map((k) => `item-${id}-${String(k)}`);
  const parts = numbers(5).map((k) => `part-${String((n * 7 + k) % of)}`);
  return [
    ...had('parts', aPart({ id: `part-${id}`, name: `Part ${id}` })),
    ...items.flatMap((item) =>
      hadStock(aStockItem({ id: item, part: `part-${id}`, quantity: 99 }))
    ),
    ...had('salesOrders', aSalesOrder({ id: order, reference: `SO-${id.padStart(6, '0')}` })),
    ...parts.flatMap((part, k) => {
      const line = { id: `line-${id}-${String(k)}`, order, part, quantity: 3 };
      return had('lines', aLine(line));
    })
  ];
}

/** An order of 200 lines for 200 parts. */
const ofManyLines = (): Change[] => [
  ...had('salesOrders', aSalesOrder({ id: orderOf200, reference: 'SO-900000' })),
  ...numbers(200).flatMap((n) => {
    const line = { id: `of-200-${String(n)}`, order: orderOf200, part: `part-${String(n)}` };
    return had('lines', aLine({ ...line, quantity: 3 }));
  })
];

async function keep(device: Device, changes: readonly Change[]): Promise<void> {
  const work = () => commitMany(device, { kind: 'test.given' }, changes);
  await transact(device, work, 300_000);
}

async function aShop(size: keyof typeof sizes): Promise<Device> {
  const device = await aDevice(size);
  await keep(device, [...had('companies', aCompany()), ...had('parts', aPart())]);
  const many = sizes[size];
  for (let from = 0; from < many; from += 500)
    await keep(
      device,
      numbers(500).flatMap((n) => onePartAndOrder(from + n, many))
    );
  await keep(device, ofManyLines());
  return device;
}

const sure = (answer: { readonly ok: boolean }) => {
  if (!answer.ok) throw new Error(JSON.stringify(answer));
};

/** Says what was measured, and fails when it is more than it may be. */
async function holds(...[about, many, act]: Parameters<typeof measure>): Promise<void> {
  const figure = await measure(about, many, act);
  console.log(tableOf([figure]));
  expect(figure.ms, about.figure).toBeLessThanOrEqual(about.atMost);
}

describe.each(['small', 'medium'] as const)('in a %s database', (size) => {
  let device: Device;
  beforeAll(async () => {
    device = await aShop(size);
  }, 600_000);
  afterAll(() => device.db.close());

  it('allocates', { timeout: 60_000 }, async () => {
    await holds({ figure: 'allocate', size, atMost: 30 }, repeats, async (n) => {
      const line = `line-${String(n)}-0`;
      const item = `item-${String((n * 7) % sizes[size])}-0`;
      sure(await allocateStock(device, { id: device.newId(), line, item, quantity: 2 }));
    });
  });

  it('edits a line', { timeout: 60_000 }, async () => {
    await holds({ figure: 'edit a line', size, atMost: 30 }, repeats, async (n) => {
      sure(await editLine(device, { line: `line-${String(n)}-1`, reference: `R${String(n)}` }));
    });
  });

  it('asks what the page of an order with 200 lines shows', { timeout: 60_000 }, async () => {
    const about = { figure: 'open an order of 200 lines', size, atMost: 200 };
    const id = SalesOrderId.parse(orderOf200);
    await holds(about, repeats, async () => {
      const page = await orderPage(device.db, id, device.today());
      if (page?.lines.length !== 200) throw new Error('the order is not there');
    });
  });

  it('ships 1,000 allocations', { timeout: 300_000 }, async () => {
    for (const n of numbers(shipments + 1))
      await keep(device, manyAllocated(`ship-${String(n)}`, 1_000));
    const about = { figure: 'ship 1,000 allocations', size, atMost: 1_000 };
    await holds(about, shipments, async (n) => {
      sure(await shipOrder(device, { id: device.newId(), order: `ship-${String(n)}` }));
    });
  });
});
