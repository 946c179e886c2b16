import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { loadDemoShop } from '#commands/demo/load-demo.ts';
import { exportedCsv } from '#commands/export-csv.ts';
import { importCsv, previewCsv, type CsvAsked } from '#commands/import-csv/import-csv.ts';
import { undo } from '#commands/undo.ts';
import { importKinds, type ImportKind } from '#interop/csv/fields.ts';
import { guessedKind, guessedMapping } from '#interop/csv/mapping.ts';
import { readTable } from '#interop/csv/read-table.ts';
import { recordsOf, stockItemsOf } from '#store/records.ts';
import { differences } from '#store/rebuild.ts';
import type { Device } from '#store/device-context.ts';
import { aCompany, aPart, aSalesOrder } from '#tests/support/builders.ts';
import { aDevice, given, had } from '#tests/support/device.ts';

function asking(kind: ImportKind, text: string): CsvAsked {
  const table = readTable(text);
  if (!table.ok) throw new Error(table.error.code);
  return { kind, table: table.value, mapping: guessedMapping(kind, table.value.headers) };
}

const previewed = (device: Device, kind: ImportKind, text: string) =>
  previewCsv(device, asking(kind, text));

async function imported(device: Device, kind: ImportKind, text: string) {
  const asked = asking(kind, text);
  const preview = await previewCsv(device, asked);
  const done = await importCsv(device, asked, preview);
  if (!done.ok) throw new Error(done.error.code);
  return preview;
}

async function exported(device: Device, kind: ImportKind) {
  let text = '';
  for await (const page of exportedCsv(device, { kind })) text += page.text;
  return text;
}

const partsOf = async ({ db }: Device) => recordsOf('parts', await db.parts.toArray());
const itemsOf = async ({ db }: Device) => stockItemsOf(await db.stockItems.toArray());
const actionsOf = ({ db }: Device) => db.actions.where('k').equals('csv.import').count();

describe('The demo shop', { timeout: 120_000 }, () => {
  let shop: Device;

  beforeAll(async () => {
    shop = await aDevice();
    await loadDemoShop(shop);
  }, 120_000);

  it.each(importKinds)('comes back as it was from its own CSV of %s', async (kind) => {
    const text = await exported(shop, kind);
    const before = await shop.db.tail.count();
    const preview = await imported(shop, kind, text);
    expect(preview).toMatchObject({ added: 0, changed: [], faulty: [], made: [] });
    expect(preview.same).toBeGreaterThan(10);
    expect(await shop.db.tail.count()).toBe(before);
  });

  it('is known by the headers of its own files', async () => {
    for (const kind of importKinds) {
      const { table } = asking(kind, await exported(shop, kind));
      expect(guessedKind(table.headers)).toBe(kind);
    }
  });

  it('moves to an empty tablet by its files, with the same ids', async () => {
    const empty = await aDevice({ id: 'bbbbbbbb' });
    for (const kind of ['companies', 'parts', 'stockItems'] as const) {
      const preview = await imported(empty, kind, await exported(shop, kind));
      expect(preview.faulty.filter(({ refusal }) => refusal.code !== 'with-customer')).toEqual([]);
    }
    const parts = async (device: Device) =>
      (await partsOf(device)).map(({ category: _c, defaultLocation: _d, ...part }) => part);
    expect(await parts(empty)).toEqual(await parts(shop));
    const held = (await itemsOf(shop)).filter((item) => item.quantity > 0 && !item.customer);
    const there = new Map((await itemsOf(empty)).map((item) => [item.id, item]));
    expect(held.map(({ id, quantity }) => [id, quantity])).toEqual(
      held.map(({ id }) => [id, there.get(id)?.quantity])
    );
    expect(await differences(empty.db)).toEqual([]);
  });
});

describe('A table of parts', () => {
  let device: Device;

  beforeEach(async () => {
    device = await aDevice();
  });

  it('makes parts, and a second time changes nothing', async () => {
    const text =
      'IPN;Bezeichnung;Mindestbestand;Salable;Kategorie\nW-1;Widget;1,5;ja;Metal / Small\n';
    expect(await imported(device, 'parts', text)).toMatchObject({
      added: 1,
      made: ['Metal', 'Small']
    });
    const [part] = await partsOf(device);
    expect(part).toMatchObject({ ipn: 'W-1', name: 'Widget', minimumStock: 1.5, salable: true });
    expect(await previewed(device, 'parts', text)).toMatchObject({
      added: 0,
      same: 1,
      changed: []
    });
  });

  it('makes the same parts on two tablets', async () => {
    const other = await aDevice({ id: 'bbbbbbbb' });
    const text = 'IPN,Name\nW-1,Widget\n';
    await imported(device, 'parts', text);
    await imported(other, 'parts', text);
    expect((await partsOf(other))[0]?.id).toBe((await partsOf(device))[0]?.id);
  });

  it('changes what it says and nothing else', async () => {
    await given(device, had('parts', aPart({ ipn: 'W-1', name: 'Widget', description: 'kept' })));
    const preview = await imported(device, 'parts', 'IPN,Units\nW-1,kg\n');
    expect(preview.changed).toEqual([{ number: 2, name: 'W-1 | Widget', fields: ['units'] }]);
    expect((await partsOf(device))[0]).toMatchObject({ units: 'kg', description: 'kept' });
  });

  it('says of each row by number what is wrong, and takes the others', async () => {
    const text = 'IPN,Name,Minimum Stock\nA,Anchor,5\nB,Bolt,many\n,,3\nA,Anchor,6\n';
    const preview = await imported(device, 'parts', text);
    expect(preview.added).toBe(1);
    expect(preview.faulty.map(({ row, refusal }) => [row.number, refusal])).toEqual([
      [3, { code: 'bad-cell', column: 'Minimum Stock', why: { code: 'not-a-number' } }],
      [4, { code: 'nameless' }],
      [5, { code: 'twice', row: 2 }]
    ]);
    expect(await partsOf(device)).toHaveLength(1);
  });

  it('leaves no category behind that only a refused row named', async () => {
    const preview = await previewed(device, 'parts', 'IPN,Name,Category\nA,,Lost\nB,Bolt,Kept\n');
    expect(preview).toMatchObject({ added: 1, made: ['Kept'] });
  });

  it('finds templates that stand further down', async () => {
    const text = 'Name,Variant Of,Template\nRed,Base,no\nBase,,yes\n';
    expect(await imported(device, 'parts', text)).toMatchObject({ added: 2, faulty: [] });
  });

  it('is one action, and goes again by one undo', async () => {
    await imported(device, 'parts', 'IPN,Name\nA,Anchor\nB,Bolt\n');
    expect(await actionsOf(device)).toBe(1);
    const action = await device.db.actions.where('k').equals('csv.import').first();
    await undo(device, { device: action?.d ?? '', sequence: action?.s ?? 0 });
    expect(await partsOf(device)).toEqual([]);
  });

  it('is not taken when the data has moved on since the preview', async () => {
    const asked = asking('parts', 'IPN,Name\nA,Anchor\n');
    const preview = await previewCsv(device, asked);
    await given(device, had('parts', aPart({ ipn: 'A', name: 'Anchor' })));
    expect(await importCsv(device, asked, preview)).toEqual({
      ok: false,
      error: { code: 'changed-meanwhile' }
    });
  });
});

describe('A table of stock', () => {
  const text = 'IPN,Quantity,Location,Batch\nW-1,10,Hall / Bin 1,L1\nW-1,4,Hall / Bin 2,\n';
  let device: Device;

  beforeEach(async () => {
    device = await aDevice();
    await given(device, had('parts', aPart({ ipn: 'W-1', name: 'Widget' })));
  });

  it('is received into places that are made for it, and once only', async () => {
    expect(await imported(device, 'stockItems', text)).toMatchObject({
      added: 2,
      made: ['Hall', 'Bin 1', 'Bin 2']
    });
    expect((await itemsOf(device)).map(({ quantity }) => quantity).toSorted()).toEqual([10, 4]);
    expect(await previewed(device, 'stockItems', text)).toMatchObject({ added: 0, same: 2 });
  });

  it('counts what is there already', async () => {
    await imported(device, 'stockItems', text);
    const preview = await imported(device, 'stockItems', text.replace(',10,', ',7,'));
    expect(preview).toMatchObject({ added: 0, same: 1, changed: [{ fields: ['quantity'] }] });
    expect((await itemsOf(device)).map(({ quantity }) => quantity).toSorted()).toEqual([4, 7]);
    expect(await differences(device.db)).toEqual([]);
  });

  it('names the parts that are not here', async () => {
    const { faulty } = await previewed(device, 'stockItems', 'IPN,Quantity\nX-9,1\n');
    expect(faulty.map(({ refusal }) => refusal)).toEqual([{ code: 'unknown-part', named: 'X-9' }]);
  });
});

describe('A table of order lines', () => {
  it('adds lines to the orders it names, in their currency, and once only', async () => {
    const device = await aDevice();
    const customer = aCompany({ isCustomer: true });
    const order = aSalesOrder({ customer: customer.id, reference: 'SO-0007', currency: 'EUR' });
    await given(
      device,
      had('companies', customer),
      had('salesOrders', order),
      had('parts', aPart({ ipn: 'W-1', name: 'Widget', salable: true }))
    );
    const text =
      'Order,IPN,Quantity,Unit Price\nSO-0007,W-1,3,2.50\nSO-0007,W-1,1,2.50\nSO-9,W-1,1,1\n';
    const preview = await imported(device, 'lines', text);
    expect(preview.added).toBe(2);
    expect(preview.faulty.map(({ refusal }) => refusal)).toEqual([
      { code: 'unknown-order', named: 'SO-9' }
    ]);
    const lines = recordsOf('lines', await device.db.lines.toArray());
    expect(lines.map(({ price }) => price)).toEqual([
      { amount: '2.5', currency: 'EUR' },
      { amount: '2.5', currency: 'EUR' }
    ]);
    expect(new Set(lines.map(({ position }) => position)).size).toBe(2);
    expect(await previewed(device, 'lines', text)).toMatchObject({ added: 0, same: 2 });
  });
});
