import { beforeAll, describe, expect, it } from 'vitest';
import { loadDemoShop } from '#commands/demo/load-demo.ts';
import { exportedCsv, type ListWanted } from '#commands/export-csv.ts';
import type { ListKind } from '#interop/csv/list-rows.ts';
import { listTables } from '#interop/csv/list-tables.ts';
import { readTable } from '#interop/csv/read-table.ts';
import { buildsPage, type BuildFilter } from '#store/build-list.ts';
import { companiesPage } from '#store/company-list.ts';
import type { Device } from '#store/device-context.ts';
import { partsPage } from '#store/parts-list.ts';
import { ordersPage } from '#store/sales-orders.ts';
import { stockPage } from '#store/stock.ts';
import { aDevice } from '#tests/support/device.ts';

let device: Device;

beforeAll(async () => {
  device = await aDevice();
  await loadDemoShop(device);
}, 120_000);

/** A list as its file says it: one object a row, by header. */
async function exported(wanted: ListWanted) {
  let text = '';
  let last;
  for await (const page of exportedCsv(device, wanted)) {
    text += page.text;
    last = page;
  }
  expect(last?.done).toBe(last?.total);
  const table = readTable(text);
  if (!table.ok) throw new Error(table.error.code);
  const { headers, rows } = table.value;
  return rows.map(({ cells }) =>
    Object.fromEntries(headers.map((header, at) => [header, cells[at] ?? '']))
  );
}

const idsIn = (rows: readonly Readonly<Record<string, string>>[]) =>
  rows.map((row) => row['Docket ID']);

describe('A list as CSV', () => {
  it.each(Object.keys(listTables) as ListKind[])('has every row of %s', async (kind) => {
    const alive = await device.db
      .table<{ readonly del?: boolean }>(kind)
      .filter(({ del }) => del !== true)
      .count();
    const rows = await exported({ kind });
    expect(rows).toHaveLength(alive);
    expect(new Set(idsIn(rows)).size).toBe(alive);
  });

  it('names what a row points at', async () => {
    const [line] = await exported({ kind: 'lines' });
    const order = await device.db.salesOrders.get(line?.['Order ID'] as never);
    const part = await device.db.parts.get(line?.['Part ID'] as never);
    expect(line).toMatchObject({ Order: order?.reference, IPN: part?.ipn, Part: part?.name });
  });

  it('says where stock lies from the outside in', async () => {
    const rows = await exported({ kind: 'stockItems' });
    expect(rows.some((row) => row['Location']?.includes(' / '))).toBe(true);
  });

  it('says who moved what and when', async () => {
    const [first] = await exported({ kind: 'movements' });
    expect(first?.['When']).toMatch(/^\d{4}-\d\d-\d\dT/);
    expect(first?.['What']).toBe('received');
  });

  it('has only what belongs to a thing, when that is asked for', async () => {
    const order = await device.db.salesOrders.toCollection().first();
    const rows = await exported({
      kind: 'lines',
      within: { by: 'order', ids: [order?.id ?? ''] }
    });
    expect(rows.length).toBeGreaterThan(0);
    expect(new Set(rows.map((row) => row['Order']))).toEqual(new Set([order?.reference]));
  });
});

const all = { from: 0, most: 10_000 };

describe('What a filter shows is what its CSV has, in the same order:', () => {
  it.each([
    { filter: 'open' as const, sort: 'newest' as const, search: '' },
    { filter: 'all' as const, sort: 'due' as const, search: '' },
    { filter: 'open' as const, cover: 'short' as const, sort: 'newest' as const, search: '' },
    { filter: 'all' as const, sort: 'newest' as const, search: 'so-0001' }
  ])('orders under %o', async (asked) => {
    const page = await ordersPage(device.db, { ...asked, ...all }, device.today());
    const rows = await exported({ kind: 'salesOrders', asked: { ...asked, ...all } });
    expect(idsIn(rows)).toEqual(page.rows.map(({ id }) => id));
  });

  it.each([
    { filter: 'all' as const, search: '' },
    { filter: 'low' as const, search: '' },
    { filter: 'salable' as const, search: 'table' }
  ])('parts under %o', async (asked) => {
    const page = await partsPage(device.db, { ...asked, ...all }, device.today());
    const rows = await exported({ kind: 'parts', asked: { ...asked, ...all } });
    expect(idsIn(rows)).toEqual(page.rows.map(({ part }) => part.id));
  });

  it.each([
    { filter: 'in-stock' as const, search: '' },
    { filter: 'customers' as const, search: '' },
    { filter: 'all' as const, search: 'screw' }
  ])('stock under %o', async (asked) => {
    const page = await stockPage(device.db, { ...asked, ...all }, device.today());
    const rows = await exported({ kind: 'stockItems', asked: { ...asked, ...all } });
    expect(idsIn(rows)).toEqual(page.rows.map(({ item }) => item.id));
  });

  it.each([
    { filter: 'customers' as const, search: '' },
    { filter: 'suppliers' as const, search: '' }
  ])('companies under %o', async (asked) => {
    const page = await companiesPage(device.db, { ...asked, ...all });
    const rows = await exported({ kind: 'companies', asked: { ...asked, ...all } });
    expect(idsIn(rows)).toEqual(page.rows.map(({ id }) => id));
  });

  it.each<{ view: BuildFilter; search: string }>([
    { view: 'ready', search: '' },
    { view: 'open', search: '' },
    { view: 'done', search: 'bo' }
  ])('builds under %o', async (asked) => {
    const page = await buildsPage(device.db, { ...asked, ...all }, device.today());
    const rows = await exported({ kind: 'builds', asked: { ...asked, ...all } });
    expect(idsIn(rows)).toEqual(page.rows.map(({ build }) => build.id));
  });
});
