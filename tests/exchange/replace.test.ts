import { describe, expect, it } from 'vitest';
import { createOrder } from '#commands/create-order.ts';
import { replaced } from '#exchange/replace.ts';
import { openDatabase } from '#store/open.ts';
import { forgetOlder } from '#store/generations.ts';
import { differences } from '#store/rebuild.ts';
import type { Device } from '#store/device-context.ts';
import { workshopOf } from '#store/standing.ts';
import { aCompany } from '#tests/support/builders.ts';
import { aDevice, given, had } from '#tests/support/device.ts';
import { handed, receives } from '#tests/support/meeting.ts';

const marker = { isSet: () => Promise.resolve(false), set: () => Promise.resolve() };
const opening = (name: string) => openDatabase({ name, marker });

async function tablet(name: string, id: string): Promise<Device> {
  const db = await opening(name);
  await db.meta.bulkPut([
    { k: 'device', v: id },
    { k: 'workshop', v: `${name}-workshop` }
  ]);
  return aDevice({ db, id });
}

async function anew(name: string): Promise<Device> {
  const db = await opening(name);
  return aDevice({ db, id: String((await db.meta.get('device'))?.v) });
}

const order = (device: Device) =>
  createOrder(device, { id: device.newId(), customer: aCompany().id, lines: [] });

describe('putting a full file in the place of a tablet’s data', () => {
  it('recovers the tablet into the workshop of the file, under a new id', async () => {
    const a = await tablet('replace-a', 'aaaaaaa1');
    await given(a, had('companies', aCompany()));
    await order(a);
    const b = await tablet('replace-b', 'bbbbbbb2');
    await given(b, had('companies', aCompany({ name: 'Other' })));
    await replaced(b, await handed(a), { root: 'replace-b', to: 'recover' });

    const again = await anew('replace-b');
    expect(again.id).not.toBe(b.id);
    expect(await workshopOf(again.db)).toBe('replace-a-workshop');
    expect((await again.db.companies.get(aCompany().id))?.name).toBe(aCompany().name);
    expect(await differences(again.db)).toEqual([]);
    expect((await receives(a, await handed(again))).plan.verdict).toEqual({ code: 'apply' });
  });

  it('goes back to a backup as a workshop of its own, whose files the others refuse', async () => {
    const a = await tablet('replace-c', 'aaaaaaa1');
    await given(a, had('companies', aCompany()));
    const backup = await handed(a);
    await order(a);
    await replaced(a, backup, { root: 'replace-c', to: 'go-back' });
    const again = await anew('replace-c');
    expect(await again.db.salesOrders.count()).toBe(0);
    expect(await order(again)).toMatchObject({ ok: true });
    const other = await tablet('replace-d', 'ddddddd4');
    await receives(other, backup);
    expect((await receives(other, await handed(again))).plan.verdict.code).toBe('refuse');
  });

  it('lets no window write to the data that was replaced', async () => {
    const a = await tablet('replace-e', 'aaaaaaa1');
    await given(a, had('companies', aCompany()));
    await replaced(a, await handed(a), { root: 'replace-e', to: 'go-back' });
    expect(await order(a)).toEqual({ ok: false, error: { code: 'not-saved', fault: 'closed' } });
  });

  it('leaves everything as it was when the file does not add up', async () => {
    const a = await tablet('replace-f', 'aaaaaaa1');
    await given(a, had('companies', aCompany()));
    const backup = await handed(a);
    const [block] = backup.blocks;
    if (!block) throw new Error('no block');
    const holed = [{ ...block, texts: block.texts.slice(1), changes: block.changes.slice(1) }];
    const doing = replaced(a, { ...backup, blocks: holed }, { root: 'replace-f', to: 'recover' });
    await expect(doing).rejects.toThrow();
    expect(await order(a)).toMatchObject({ ok: true });
    const names = (await indexedDB.databases()).map(({ name }) => name);
    expect(names).not.toContain('replace-f-g2');
  });

  it('removes the old data at a later start', async () => {
    const a = await tablet('replace-g', 'aaaaaaa1');
    await given(a, had('companies', aCompany()));
    await replaced(a, await handed(a), { root: 'replace-g', to: 'recover' });
    a.db.close();
    await forgetOlder('replace-g');
    const names = (await indexedDB.databases()).map(({ name }) => name);
    expect(names).toContain('replace-g-g2');
    expect(names).not.toContain('replace-g-g1');
  });
});
