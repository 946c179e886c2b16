import { beforeAll, describe, expect, it } from 'vitest';
import { loadDemoShop } from '#commands/demo/load-demo.ts';
import { exportedForInventree } from '#commands/export-inventree.ts';
import { inventreeKinds, type InventreeKind } from '#interop/csv/inventree-tables.ts';
import { readTable } from '#interop/csv/read-table.ts';
import type { Device } from '#store/device-context.ts';
import { aDevice } from '#tests/support/device.ts';

/** The headers that InvenTree itself writes for these fields, and so maps by itself. */
const known: Readonly<Record<InventreeKind, readonly string[]>> = {
  companies:
    'Company name,Company description,Website,Phone number,Email,Currency,Contact,Link,Image,Active,Is customer,Is manufacturer,Is supplier,Tax ID'.split(
      ','
    ),
  parts:
    'Active,Assembly,Category,Component,Default Expiry,Default Location,Description,IPN,Is Template,Keywords,Link,Locked,Minimum Stock,Maximum Stock,Name,Notes,Purchaseable,Revision,Salable,Testable,Trackable,Units,Variant Of,Virtual,Consumable'.split(
      ','
    ),
  stockItems:
    'Part,Quantity,Serial Number,Batch Code,Stock Location,Customer,Delete on deplete,Expiry Date,External Link,Notes,Packaging,Status,Purchase Price,Currency'.split(
      ','
    ),
  salesOrders:
    'Start date,Target Date,Description,Link,Project Code,Reference,Contact,Address,Customer,Customer Reference ,Order Currency'.split(
      ','
    ),
  lines:
    'Line Number,Link,Notes,Order,Project Code,Quantity,Reference,Target Date,Discount,Part,Sale price,Currency'.split(
      ','
    ),
  extraLines:
    'Line Number,Description,Discount,Link,Notes,Order,Price,Currency,Project Code,Quantity,Reference,Target Date'.split(
      ','
    )
};

const needed: Readonly<Record<InventreeKind, readonly string[]>> = {
  companies: ['Company name', 'Is customer'],
  parts: ['Name', 'IPN', 'Description'],
  stockItems: ['Part', 'Quantity'],
  salesOrders: ['Reference', 'Customer'],
  lines: ['Order', 'Part', 'Quantity'],
  extraLines: ['Order', 'Quantity']
};

describe('A table for InvenTree’s import wizard', () => {
  let device: Device;

  beforeAll(async () => {
    device = await aDevice();
    await loadDemoShop(device);
  }, 120_000);

  async function written(kind: InventreeKind) {
    let text = '';
    for await (const page of exportedForInventree(device, kind)) text += page.text;
    return text;
  }

  it.each(inventreeKinds)('has only headers that the wizard maps by itself: %s', async (kind) => {
    const text = await written(kind);
    expect(text.startsWith('"')).toBe(true);
    const [first = ''] = text.split('\r\n');
    const headers = first.slice(1, -1).split('","');
    expect(headers.filter((header) => !known[kind].includes(header))).toEqual([]);
    expect(headers).toEqual(expect.arrayContaining([...needed[kind]]));
  });

  it.each(inventreeKinds)('has in each row of %s what the wizard must have', async (kind) => {
    const table = readTable(await written(kind));
    if (!table.ok) throw new Error(table.error.code);
    const { headers, rows } = table.value;
    const at = needed[kind]
      .filter((header) => !['IPN', 'Description'].includes(header))
      .map((header) => headers.indexOf(header));
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.filter(({ cells }) => at.some((each) => cells[each] === ''))).toEqual([]);
  });

  it('sends open orders only, and the lines of those', async () => {
    const references = async (kind: InventreeKind, header: string) => {
      const table = readTable(await written(kind));
      if (!table.ok) throw new Error(table.error.code);
      const at = table.value.headers.indexOf(header);
      return new Set(table.value.rows.map(({ cells }) => cells[at]));
    };
    const orders = await references('salesOrders', 'Reference');
    const open = await device.db.salesOrders
      .filter(({ status }) => ['pending', 'in-progress', 'on-hold'].includes(status))
      .toArray();
    expect(orders).toEqual(new Set(open.map(({ reference }) => reference)));
    for (const order of await references('lines', 'Order')) expect(orders.has(order)).toBe(true);
  });
});
