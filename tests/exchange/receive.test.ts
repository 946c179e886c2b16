import { describe, expect, it } from 'vitest';
import { addDevicePlace } from '#commands/add-device-place.ts';
import { allocateStock } from '#commands/allocate-stock.ts';
import { createOrder } from '#commands/create-order.ts';
import { importInvenTree } from '#commands/import-inventree.ts';
import { loadDemoShop } from '#commands/demo/load-demo.ts';
import { saveCompany } from '#commands/save-company.ts';
import { planned, taken } from '#exchange/receive.ts';
import { noteHandedTo } from '#exchange/send.ts';
import type { Device } from '#store/device-context.ts';
import { heardMatrix, peersOf } from '#store/peers.ts';
import { differences } from '#store/rebuild.ts';
import { knownTo, workshopOf } from '#store/standing.ts';
import { aCompany, aLine, aPart, aSalesOrder, aStockItem } from '#tests/support/builders.ts';
import { given, had, hadStock } from '#tests/support/device.ts';
import { generation, planOf, realExport } from '#tests/support/inventree.ts';
import { handed, openedDevice, receives, stateOf } from '#tests/support/meeting.ts';

/** Two tablets of one workshop: the second has joined by a full file of the first. */
async function twoTablets(): Promise<readonly [Device, Device]> {
  const a = await openedDevice('aaaaaaa1', 'north');
  await given(
    a,
    had('companies', aCompany()),
    had('parts', aPart()),
    had('salesOrders', aSalesOrder()),
    had('lines', aLine()),
    hadStock(aStockItem())
  );
  const b = await openedDevice('bbbbbbb2', 'its-own');
  await receives(b, await handed(a));
  await receives(a, await handed(b));
  return [a, b];
}

const rename = (device: Device, name: string) => saveCompany(device, { id: aCompany().id, name });

describe('receiving an order file', () => {
  it('joins an empty tablet to the workshop, under the next letter', async () => {
    const [a, b] = await twoTablets();
    expect(await workshopOf(b.db)).toBe('north');
    expect(await b.db.devices.get(b.id)).toMatchObject({ name: 'Tablet 2', letter: 'B' });
    expect(await stateOf(b)).toBe(await stateOf(a));
    expect(await differences(b.db)).toEqual([]);
  });

  it('brings what the other did, and then the two agree', async () => {
    const [a, b] = await twoTablets();
    await createOrder(b, { id: b.newId(), customer: aCompany().id, lines: [] });
    await rename(a, 'Acme');
    await receives(a, await handed(b, { kind: 'changes' }));
    await receives(b, await handed(a, { kind: 'changes' }));
    expect(await stateOf(b)).toBe(await stateOf(a));
    expect(await a.db.salesOrders.toArray()).toHaveLength(2);
    expect((await b.db.companies.get(aCompany().id))?.name).toBe('Acme');
  });

  it('of changes carries only what the other is not known to have', async () => {
    const [a, b] = await twoTablets();
    await rename(a, 'Acme');
    const file = await handed(a, { kind: 'changes' });
    expect(file.blocks.flatMap(({ changes }) => changes.map(({ k }) => k))).toEqual([
      'company.save'
    ]);
    await receives(b, file);
    expect(await heardMatrix(b.db)).toMatchObject({ [a.id]: await knownTo(a.db) });
    expect(await peersOf(a.db, a.id, await knownTo(a.db))).toMatchObject([
      { id: b.id, letter: 'B', unconfirmed: 1 }
    ]);
  });

  it('of changes reaches a tablet that joined in its place and said nothing yet', async () => {
    const [a, b] = await twoTablets();
    await addDevicePlace(a, { id: 'ppppppp9', name: 'Packing' });
    const place = await handed(a, { kind: 'full', place: 'ppppppp9' });
    await noteHandedTo(a, place.header);
    await rename(a, 'First');
    await receives(b, await handed(a, { kind: 'changes' }));
    await receives(a, await handed(b, { kind: 'changes' }));
    await rename(a, 'Second');
    const c = await openedDevice('ccccccc3', 'its-own');
    await receives(c, place);
    expect((await receives(c, await handed(a, { kind: 'changes' }))).plan.verdict).toEqual({
      code: 'apply'
    });
    expect((await c.db.companies.get(aCompany().id))?.name).toBe('Second');
  });

  it('a second time changes nothing', async () => {
    const [a, b] = await twoTablets();
    await rename(a, 'Acme');
    const file = await handed(a, { kind: 'changes' });
    await receives(b, file);
    const before = await stateOf(b);
    const { plan } = await receives(b, file);
    expect(plan.verdict).toEqual({ code: 'repeat' });
    expect(await stateOf(b)).toBe(before);
  });

  it('that builds on what has not arrived is parked, and applies afterwards', async () => {
    const [a, b] = await twoTablets();
    await rename(a, 'First');
    const first = await handed(a, { kind: 'changes' });
    await a.db.peers.put({ d: b.id, vv: await knownTo(a.db), at: 0 });
    await rename(a, 'Second');
    const second = await handed(a, { kind: 'changes' });
    expect((await receives(b, second)).plan.verdict).toEqual({
      code: 'park',
      parking: { code: 'earlier-missing', devices: [a.id] }
    });
    await receives(b, first);
    expect((await receives(b, second)).plan.verdict).toEqual({ code: 'apply' });
    expect((await b.db.companies.get(aCompany().id))?.name).toBe('Second');
  });

  it('of another workshop is refused by its name', async () => {
    const [a] = await twoTablets();
    const other = await openedDevice('ccccccc3', 'south');
    await given(other, had('companies', aCompany()));
    expect((await receives(a, await handed(other))).plan.verdict).toEqual({
      code: 'refuse',
      refusal: { code: 'other-workshop', name: '' }
    });
  });

  it('for a newer app waits for an update', async () => {
    const [a, b] = await twoTablets();
    await rename(a, 'Acme');
    const file = await handed(a, { kind: 'changes' });
    const header = Object.assign({}, file.header, { schema: { written: 9, minReader: 9 } });
    expect((await receives(b, { ...file, header })).plan.verdict).toEqual({
      code: 'park',
      parking: { code: 'newer-app', app: '0.1.0' }
    });
  });

  it('keeps what was done here between the plan and the taking', async () => {
    const [a, b] = await twoTablets();
    await rename(a, 'Acme');
    const plan = await planned(b, await handed(a, { kind: 'changes' }));
    await createOrder(b, { id: b.newId(), customer: aCompany().id, lines: [] });
    const own = (await knownTo(b.db))[b.id];
    await taken(b, plan);
    expect(await b.db.salesOrders.count()).toBe(2);
    expect((await knownTo(b.db))[b.id]).toBe(own);
    expect(await rename(b, 'Still here')).toMatchObject({ ok: true });
    expect(await differences(b.db)).toEqual([]);
  });

  it('leaves no trace when it is stopped in the middle', async () => {
    const [a, b] = await twoTablets();
    await rename(a, 'Acme');
    const before = await stateOf(b);
    const plan = await planned(b, await handed(a, { kind: 'changes' }));
    const stop = new AbortController();
    const watch = { onprogress: () => stop.abort(), signal: stop.signal };
    await expect(taken(b, plan, watch)).rejects.toMatchObject({ name: 'Stopped' });
    expect(await stateOf(b)).toBe(before);
    expect(await b.db.received.count()).toBe(1);
  });

  it('of two that allocated the same stock leaves both allocations, for a person to see', async () => {
    const [a, b] = await twoTablets();
    const asked = { line: aLine().id, item: aStockItem().id, quantity: 50 };
    await allocateStock(a, { ...asked, id: a.newId() });
    await allocateStock(b, { ...asked, id: `${b.newId()}b` });
    await receives(a, await handed(b, { kind: 'changes' }));
    await receives(b, await handed(a, { kind: 'changes' }));
    expect(await a.db.allocations.count()).toBe(2);
    expect(await stateOf(b)).toBe(await stateOf(a));
    expect(await differences(a.db)).toEqual([]);
  });

  it('takes an imported InvenTree to a second tablet, whole', { timeout: 120_000 }, async () => {
    const a = await openedDevice('aaaaaaa1', 'north');
    const done = await importInvenTree(a, planOf(realExport ?? generation(2026)));
    expect(done.ok).toBe(true);
    const b = await openedDevice('bbbbbbb2', 'its-own');
    await receives(b, await handed(a));
    await receives(a, await handed(b, { kind: 'changes' }));
    expect(await b.db.salesOrders.count()).toBeGreaterThan(1);
    expect(await stateOf(b)).toBe(await stateOf(a));
    expect(await differences(b.db)).toEqual([]);
  });

  it('takes the whole demo shop to a second tablet', async () => {
    const a = await openedDevice('aaaaaaa1', 'north');
    await loadDemoShop(a);
    const b = await openedDevice('bbbbbbb2', 'its-own');
    await receives(b, await handed(a));
    await receives(a, await handed(b, { kind: 'changes' }));
    expect(await stateOf(b)).toBe(await stateOf(a));
    expect(await differences(b.db)).toEqual([]);
  });
});
