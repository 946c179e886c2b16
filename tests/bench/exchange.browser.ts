import { exportDB, importDB } from 'dexie-export-import';
import { expect, it } from 'vitest';
import type { Change } from '#domain/changes.ts';
import { put } from '#domain/changes.ts';
import { LineId } from '#domain/kernel/ids.ts';
import { carriedOut, looked } from '#exchange/session.ts';
import { parcelFor, type Wanted } from '#exchange/send.ts';
import { written } from '#exchange/write.ts';
import { commit, commitMany } from '#store/commit.ts';
import { databaseNamed } from '#store/database.ts';
import { transact, type Device } from '#store/device-context.ts';
import { aCompany, aLine, aPart, aSalesOrder, aStockItem } from '#tests/support/builders.ts';
import { had, hadStock } from '#tests/support/device.ts';

// The medium size: 10,000 parts, 25,000 stock items, 10,000 orders; about 100,000 records.
const parts = 10_000;
const orders = 10_000;
const deltas = 500;

async function aDevice(id: string, workshop: string): Promise<Device> {
  const db = databaseNamed(`exchange-${id}-${crypto.randomUUID()}`);
  await db.open();
  await db.meta.bulkPut([
    { k: 'device', v: id },
    { k: 'workshop', v: workshop }
  ]);
  return {
    db,
    id,
    app: '0.1.0',
    person: () => 'Kim',
    now: () => Date.now(),
    today: () => aSalesOrder().createdOn,
    newId: () => crypto.randomUUID(),
    newDeviceId: () => 'z0000001'
  };
}

const numbers = (many: number, from = 0) => Array.from({ length: many }, (_, n) => n + from);

/** A part with two or three stock items, and an order of two lines. */
function onePartAndOrder(n: number): Change[] {
  const id = String(n);
  const order = `order-${id}`;
  const items = numbers(n % 2 === 0 ? 3 : 2).map((k) => `item-${id}-${String(k)}`);
  return [
    ...had('parts', aPart({ id: `part-${id}`, name: `Part ${id}` })),
    ...items.flatMap((item) => hadStock(aStockItem({ id: item, part: `part-${id}` }))),
    ...had('salesOrders', aSalesOrder({ id: order, reference: `SO-${id.padStart(6, '0')}` })),
    ...numbers(2).flatMap((k) => {
      const part = `part-${String((n * 7 + k) % parts)}`;
      return had('lines', aLine({ id: `line-${id}-${String(k)}`, order, part, quantity: 3 }));
    })
  ];
}

async function furnished(): Promise<Device> {
  const device = await aDevice('aaaaaaa1', 'north');
  const keep = (changes: Change[]) =>
    transact(device, () => commitMany(device, { kind: 'test.given' }, changes), 300_000);
  await keep(had('companies', aCompany()));
  for (let from = 0; from < orders; from += 500)
    await keep(numbers(500, from).flatMap(onePartAndOrder));
  return device;
}

async function fileOf(device: Device, wanted: Wanted): Promise<Blob> {
  const { header, blocks } = await parcelFor(device, wanted);
  const file = await written({ header, blocks }, { isGzipped: true });
  if (!file.ok) throw new Error('not written');
  return file.value;
}

async function timed<T>(work: () => Promise<T>): Promise<readonly [number, T]> {
  const start = performance.now();
  const value = await work();
  return [performance.now() - start, value];
}

/** What a person waits for: reading, checking and previewing a file, and taking it. */
async function received(device: Device, file: Blob) {
  const [look, found] = await timed(() => looked(device, file));
  if (!found.ok) throw new Error(found.error.code);
  const { plan } = found.value;
  if (plan.verdict.code === 'repeat') return { look, take: 0, changes: 0 };
  const [take, done] = await timed(() => carriedOut(device, plan));
  return { look, take, changes: done.changes };
}

const rowsIn = async ({ db }: Device) =>
  (await Promise.all(db.tables.map((table) => table.count()))).reduce((sum, n) => sum + n, 0);

const say = (figure: string, ...values: readonly (readonly [string, number])[]) => {
  const text = values.map(([name, value]) => `${name} ${String(Math.round(value * 100) / 100)}`);
  console.log(`${figure.padEnd(34)} ${text.join(' · ')}`);
};

it('two tablets of the medium size meet', { timeout: 1_200_000 }, async () => {
  const a = await furnished();
  const b = await aDevice('bbbbbbb2', 'its-own');
  const [write, full] = await timed(() => fileOf(a, { kind: 'full' }));
  const first = await received(b, full);
  const rows = await rowsIn(b);
  say('first join', ['rows', rows], ['file MB', full.size / 1e6], ['write ms', write]);
  say('first join', ['look ms', first.look], ['take ms', first.take]);

  const dump = await exportDB(b.db);
  const [imported, copy] = await timed(() => importDB(dump, { name: `copy-${b.db.name}` }));
  say('dexie-export-import, same rows', ['ms', imported], ['ratio', first.take / imported]);
  copy.close();

  await received(a, await fileOf(b, { kind: 'changes' }));
  for (const n of numbers(deltas))
    await transact(a, () =>
      commit(a, { kind: 'line.edit' }, [
        put('lines', LineId.parse(`line-${String(n * 13)}-0`), { reference: `R${String(n)}` })
      ])
    );
  const delta = await fileOf(a, { kind: 'changes' });
  const second = await received(b, delta);
  say('delta', ['changes', second.changes], ['look ms', second.look], ['take ms', second.take]);
  const repeat = await received(b, delta);
  say('repeated file', ['look ms', repeat.look]);
  expect(second.changes).toBe(deltas);
  expect(second.look + second.take, 'a delta of 500 in ms').toBeLessThanOrEqual(1_000);
  expect(repeat.look, 'a repeated file in ms').toBeLessThanOrEqual(300);
});
