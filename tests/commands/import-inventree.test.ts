import { describe, expect, it } from 'vitest';
import { importInvenTree, previewImport, type ImportPhase } from '#commands/import-inventree.ts';
import { put } from '#domain/changes.ts';
import { CompanyId, SalesOrderId } from '#domain/kernel/ids.ts';
import { isLocked } from '#domain/sales-order/status.ts';
import { commit } from '#store/commit.ts';
import { transact, type Device } from '#store/device-context.ts';
import { aSalesOrder } from '#tests/support/builders.ts';
import { aDevice, given, had } from '#tests/support/device.ts';
import { allFindings, InMemoryDevice } from '#tests/support/in-memory-device.ts';
import { entry, generation, id, realExport, source } from '#tests/support/inventree.ts';

async function previewed(device: Device, text: string) {
  const preview = await previewImport(device, { files: [{ name: '', text }], source });
  if (!preview.ok) throw new Error(preview.error.code);
  return preview.value;
}

async function imported(device: Device, text: string) {
  const { plan } = await previewed(device, text);
  const done = await importInvenTree(device, plan);
  if (!done.ok) throw new Error(done.error.code);
  return done.value;
}

const changeSetsOf = async ({ db, id: own }: Device) =>
  (await db.tail.where('[d+s]').between([own, 0], [own, Infinity]).toArray()).map(({ j }) => j);

const total = (counts: Readonly<Record<string, number>>) =>
  Object.values(counts).reduce((sum, count) => sum + count, 0);

/** Many shops in one file: the same records again and again under other numbers. */
function manyTimes(text: string, times: number): string {
  type Entry = { model: string; pk: number; fields: Record<string, unknown> };
  const own = JSON.parse(text) as Entry[];
  const offset = 100_000;
  const pointers = new Set([
    ...['part', 'sub_part', 'bom_item', 'category', 'parent', 'location', 'customer', 'order'],
    ...[
      'line',
      'item',
      'shipment',
      'build',
      'stock_item',
      'variant_of',
      'belongs_to',
      'sales_order'
    ],
    ...['take_from', 'destination', 'default_location', 'install_into']
  ]);
  const moved = (value: unknown, by: number): unknown =>
    typeof value === 'number' ? value + by : value;
  return JSON.stringify(
    Array.from({ length: times }, (_, n) =>
      own.map(({ model, pk, fields }) => ({
        model,
        pk: pk + n * offset,
        fields: Object.fromEntries(
          Object.entries(fields).map(([name, value]) => [
            name,
            pointers.has(name) ? moved(value, n * offset) : value
          ])
        )
      }))
    ).flat()
  );
}

/** Processor time, so that a busy machine does not count. */
function millisecondsSince(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1_000;
}

describe('previewing an InvenTree import', () => {
  it('writes nothing, and says what would be new', async () => {
    const device = await aDevice();
    const { fresh, plan } = await previewed(device, generation(2021));
    expect(fresh).toEqual({
      made: Object.fromEntries(Object.entries(plan.report.made).filter(([, count]) => count > 0)),
      alreadyHere: {},
      heldBack: {},
      splits: 0
    });
    expect(await changeSetsOf(device)).toEqual([]);
    expect(await device.db.companies.count()).toBe(0);
  });

  it('refuses what is no export', async () => {
    const device = await aDevice();
    expect(await previewImport(device, { files: [{ name: '', text: '<html>' }] })).toEqual({
      ok: false,
      error: { code: 'web-page' }
    });
  });

  it('takes the name of the InvenTree from the file, and from the last import after that', async () => {
    const device = await aDevice();
    const text = generation(2021);
    const first = await previewImport(device, { files: [{ name: '', text }] });
    expect(first.ok && first.value.plan.source).toBe('Stool Works');
    await imported(device, text);
    const second = await previewImport(device, { files: [{ name: '', text }] });
    expect(second.ok && second.value.plan.source).toBe(source);
  });

  it('names the references that other orders here bear', async () => {
    const device = await aDevice();
    await given(device, had('salesOrders', aSalesOrder({ reference: '0002' })));
    expect((await previewed(device, generation(2021))).takenReferences).toEqual(['0002']);
  });

  it('can be stopped at every step', async () => {
    for (const at of ['reading', 'planning', 'comparing'] as const) {
      const stop = new AbortController();
      const phases: ImportPhase[] = [];
      const answer = await previewImport(
        await aDevice(),
        { files: [{ name: '', text: generation(2024) }] },
        {
          signal: stop.signal,
          onprogress: (phase) => {
            phases.push(phase);
            if (phase === at) stop.abort();
          }
        }
      );
      expect(answer).toEqual({ ok: false, error: { code: 'cancelled' } });
      expect(phases.at(-1)).toBe(at);
    }
  });
});

describe.each([2021, 2024, 2026] as const)('importing an export of %s', (year) => {
  it('a second time changes nothing and leaves no trace', async () => {
    const device = await aDevice();
    const text = generation(year);
    const first = await imported(device, text);
    expect(first.changeSets).toBe(1);
    const log = await changeSetsOf(device);
    const tables = async () =>
      Promise.all(device.db.tables.map(async (table) => [table.name, await table.toArray()]));
    const before = (await tables()).filter(([name]) => name !== 'meta');

    const second = await imported(device, text);
    expect(second).toEqual({
      fresh: { made: {}, alreadyHere: first.fresh.made, heldBack: {}, splits: 0 },
      changeSets: 0
    });
    expect(await changeSetsOf(device)).toEqual(log);
    expect((await tables()).filter(([name]) => name !== 'meta')).toEqual(before);
  });

  it('lets no password into the log', async () => {
    const device = await aDevice();
    await imported(device, generation(year));
    expect((await changeSetsOf(device)).join()).not.toContain('pbkdf2');
  });

  it('on two devices that meet later raises nothing that the file alone does not', async () => {
    const [mine, yours] = [await aDevice({ id: 'a0000001' }), await aDevice({ id: 'b0000002' })];
    const alone = new InMemoryDevice('c0000003', () => 0);
    const both = new InMemoryDevice('d0000004', () => 0);
    for (const device of [mine, yours]) {
      await imported(device, generation(year));
      const changeSets = await changeSetsOf(device);
      both.receive({ base: {}, head: {}, changeSets });
      if (device === mine) alone.receive({ base: {}, head: {}, changeSets });
    }
    // That both hold themselves to be the first device comes from the devices, not from the file.
    const codes = ({ state }: InMemoryDevice) =>
      allFindings(state.rows)
        .map(({ code }) => code)
        .filter((code) => code !== 'duplicate-letter');
    expect(codes(both)).toEqual(codes(alone));
    expect(both.state.rows.of('stockItems')).toHaveLength(alone.state.rows.of('stockItems').length);
  });
});

describe('importing from InvenTree', () => {
  it('brings a shipped order shipped and locked, its stock with the customer', async () => {
    const device = await aDevice();
    await imported(device, generation(2024));
    const { db } = device;
    const order = await db.salesOrders.get(id('order.salesorder', 1));
    expect(order && isLocked(order.status)).toBe(true);
    expect(order).toMatchObject({ status: 'shipped', shippedOn: '2022-09-07', $: { open: 0 } });
    const allocation = await db.allocations.get(id('order.salesorderallocation', 1));
    expect(allocation?.$).toEqual({ state: 'shipped' });
    const item = await db.stockItems.get(id('stock.stockitem', 994));
    expect(item).toMatchObject({ customer: id('company.company', 30), location: null });
    expect(item?.$).toMatchObject({ quantity: 3 });
  });

  it('sets aside again what open orders and active builds hold', async () => {
    const device = await aDevice();
    await imported(device, generation(2024));
    const { db } = device;
    expect((await db.allocations.get(id('order.salesorderallocation', 3)))?.$).toEqual({
      state: 'open'
    });
    expect((await db.buildAllocations.get(id('build.builditem', 11)))?.$).toEqual({
      consumed: 0,
      left: 4
    });
  });

  it('names the InvenTree in the history', async () => {
    const device = await aDevice();
    await imported(device, generation(2024));
    const [action] = (await device.db.actions.toArray()).filter(
      ({ k }) => k === 'inventree.import'
    );
    expect(action?.a).toEqual({ source, orders: 2, parts: 4, items: 5 });
  });

  it('leaves alone what was edited or deleted since', async () => {
    const device = await aDevice();
    await imported(device, generation(2021));
    const [renamed, deleted] = [1, 2].map((pk) => CompanyId.parse(id('company.company', pk)));
    await transact(device, () =>
      commit(device, { kind: 'test.edit' }, [
        put('companies', renamed ?? CompanyId.parse('x'), { name: 'Ours now' }),
        put('companies', deleted ?? CompanyId.parse('x'), { del: true })
      ])
    );
    expect((await imported(device, generation(2021))).changeSets).toBe(0);
    expect(await device.db.companies.get(renamed ?? '')).toMatchObject({ name: 'Ours now' });
    expect(await device.db.companies.get(deleted ?? '')).toMatchObject({ del: true });
  });

  it('holds back new lines of an order that is here: it may be closed by now', async () => {
    const device = await aDevice();
    await imported(device, generation(2021));
    await transact(device, () =>
      commit(device, { kind: 'test.edit' }, [
        put('salesOrders', SalesOrderId.parse(id('order.salesorder', 1)), { status: 'cancelled' })
      ])
    );
    const newer = JSON.stringify([
      ...(JSON.parse(generation(2021)) as unknown[]),
      entry('order.salesorderlineitem', 90, { order: 1, part: 1, quantity: '1' }),
      entry('stock.stockitem', 90, { part: 2, quantity: '4', parent: 1, status: 10 }),
      entry('company.company', 90, { name: 'Newcomer' })
    ]);
    const { fresh } = await imported(device, newer);
    expect(fresh).toMatchObject({
      made: { companies: 1, stockItems: 1, movements: 1 },
      heldBack: { lines: 1 },
      splits: 1
    });
    expect(await device.db.lines.where('order').equals(id('order.salesorder', 1)).count()).toBe(1);
  });

  it('can be stopped before it writes, and then has written nothing', async () => {
    const device = await aDevice();
    const { plan } = await previewed(device, generation(2024));
    const signal = AbortSignal.abort();
    expect(await importInvenTree(device, plan, { signal })).toEqual({
      ok: false,
      error: { code: 'cancelled' }
    });
    expect(await changeSetsOf(device)).toEqual([]);
  });

  it('writes all or nothing', async () => {
    const device = await aDevice();
    const { plan } = await previewed(device, generation(2024));
    const full = Object.assign(new Error('QuotaExceededError'), { name: 'QuotaExceededError' });
    device.db.outputs.hook('creating', () => {
      throw full;
    });
    expect(await importInvenTree(device, plan)).toEqual({
      ok: false,
      error: { code: 'not-saved', fault: 'full' }
    });
    expect(await device.db.companies.count()).toBe(0);
    expect(await changeSetsOf(device)).toEqual([]);
  });

  it('survives the way to a worker and back', async () => {
    const device = await aDevice();
    const { plan } = await previewed(device, generation(2026));
    const done = await importInvenTree(device, structuredClone(plan));
    expect(done.ok && total(done.value.fresh.made)).toBe(plan.changes.length);
  });
});

const missing = realExport === undefined ? ' (skipped: the file is not at ../shared/data)' : '';

describe.skipIf(realExport === undefined)(`the public demo export of 2022${missing}`, () => {
  const text = realExport ?? '[]';

  it('is imported in under two seconds, and a second time changes nothing', async () => {
    const device = await aDevice();
    const start = process.cpuUsage();
    const { changeSets } = await imported(device, text);
    const took = millisecondsSince(start);
    expect(changeSets).toBeGreaterThan(0);
    expect(took).toBeLessThan(2_000);
    expect((await imported(device, text)).changeSets).toBe(0);

    const items = await device.db.stockItems.toArray();
    const raw = JSON.parse(text) as { model: string; pk: number; fields: { quantity: string } }[];
    const expected = new Map(
      raw
        .filter(({ model }) => model === 'stock.stockitem')
        .map(({ pk, fields }) => [id('stock.stockitem', pk), Number(fields.quantity)])
    );
    expect(new Map(items.map((item) => [String(item.id), item.$?.quantity]))).toEqual(expected);
  });

  it('ten times over is imported in under twenty seconds', { timeout: 60_000 }, async () => {
    const device = await aDevice();
    const many = manyTimes(text, 10);
    const start = process.cpuUsage();
    const { fresh } = await imported(device, many);
    const took = millisecondsSince(start);
    expect(fresh.made).toMatchObject({
      stockItems: 3_230,
      salesOrders: 30,
      buildAllocations: 1_340
    });
    expect(took).toBeLessThan(20_000);
  });
});
