import { expect } from 'vitest';
import { settleFinding } from '#commands/settle-finding.ts';
import { looked, carriedOut, kept, retried } from '#exchange/session.ts';
import { parcelFor, type Wanted } from '#exchange/send.ts';
import { written } from '#exchange/write.ts';
import { fingerprintOf } from '#exchange/fingerprint.ts';
import { workshopOf, reachOf } from '#store/standing.ts';
import { differences } from '#store/rebuild.ts';
import type { Device } from '#store/device-context.ts';
import { aDevice } from './device.ts';
import { choices } from './history.ts';
import { stateOf } from './meeting.ts';
import { anyCommand, aRandomShop, type RandomShop } from './random-shop.ts';

const steps = 80;

type Choose = (most: number) => number;

const year = 31_557_600_000;

/** A device of its own whose clock is up to ten years off. */
async function aTablet(letter: string, choose: Choose): Promise<Device> {
  const off = (choose(21) - 10) * year;
  let clock = Date.UTC(2026, 1, 1, 8) + off;
  let ids = 0;
  const id = `${letter.repeat(7)}1`;
  const tail = (n: number) => n.toString(16).padStart(11, '0');
  const device = await aDevice({
    id,
    now: () => (clock += 1_000),
    newId: () => `01900000-0000-7000-8000-${letter}${tail((ids += 1) * 65_536)}`
  });
  await device.db.meta.bulkPut([
    { k: 'device', v: id },
    { k: 'workshop', v: `of-${letter}` }
  ]);
  return device;
}

/** The bytes of an order file as they leave a device. */
async function fileOf(device: Device, wanted: Wanted, isGzipped: boolean): Promise<Blob> {
  const { header, blocks } = await parcelFor(device, wanted);
  const file = await written({ header, blocks }, { isGzipped });
  if (!file.ok) throw new Error('not written');
  return file.value;
}

/** What the screens do with a file: look, and take it, keep it or leave it. */
async function given(device: Device, file: Blob): Promise<string> {
  const found = await looked(device, file);
  if (!found.ok) return found.error.code;
  const { plan } = found.value;
  if (plan.verdict.code === 'park') await kept(device, plan);
  if (plan.verdict.code === 'apply' || plan.verdict.code === 'join') await carriedOut(device, plan);
  return plan.verdict.code;
}

async function damaged(file: Blob, choose: Choose): Promise<Blob> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const at = choose(bytes.length);
  bytes[at] = (bytes[at] ?? 0) ^ (1 << choose(8));
  return new Blob([bytes]);
}

interface Meeting {
  readonly shops: readonly RandomShop[];
  /** Every file that ever left a device: carried about, read again, forgotten and found. */
  readonly files: Blob[];
  readonly choose: Choose;
}

async function exchangeStep({ shops, files, choose }: Meeting): Promise<void> {
  const device = shops[choose(shops.length)]?.device;
  if (!device) throw new Error('nobody there');
  const file = files[choose(files.length)];
  if (choose(2) === 0 || !file) {
    const wanted: Wanted = choose(4) === 0 ? { kind: 'full' } : { kind: 'changes' };
    files.push(await fileOf(device, wanted, choose(2) === 0));
  } else if (choose(6) === 0) {
    const before = await stateOf(device);
    const verdict = await given(device, await damaged(file, choose));
    // A flipped bit in a gzip header changes nothing that is read; everything else is refused.
    if (!['apply', 'repeat', 'park'].includes(verdict)) expect(await stateOf(device)).toBe(before);
  } else await given(device, file);
}

async function lived(of: number): Promise<Meeting> {
  const choose = choices(of);
  const founder = await aTablet('a', choose);
  const first = await aRandomShop(choose, founder);
  const shops = [first];
  for (const letter of ['b', 'c', 'd'].slice(0, 1 + choose(3))) {
    const device = await aTablet(letter, choose);
    expect(await given(device, await fileOf(founder, { kind: 'full' }, true))).toBe('join');
    shops.push({ device, choose, actions: [], countedBelow: new Set() });
  }
  const meeting = { shops, files: [], choose };
  for (let step = 0; step < steps; step += 1) {
    if (choose(4) === 0) await exchangeStep(meeting);
    else await anyCommand(shops[choose(shops.length)] ?? first);
  }
  return meeting;
}

/** Everybody hears of everything. */
async function exchanged(devices: readonly Device[]): Promise<void> {
  for (let round = 0; round < 2; round += 1)
    for (const from of devices)
      for (const to of devices)
        if (from !== to) await given(to, await fileOf(from, { kind: 'changes' }, false));
}

const openOn = async ({ db }: Device) =>
  (await db.findings.toArray()).filter(({ open, severity }) => open === 1 && severity !== 'info');

/** Answers every question by its largest button; one answer may raise another question. */
async function settledAll(device: Device): Promise<void> {
  for (let left = 300; left > 0; left -= 1) {
    const [row] = await openOn(device);
    if (!row) return;
    const done = await settleFinding(device, { id: device.newId(), finding: row.id });
    expect(done, JSON.stringify(row.finding)).toMatchObject({ ok: true });
  }
  expect(await openOn(device)).toEqual([]);
}

/**
 * Lives through a history of random commands and real files on two to four tablets, with stale,
 * repeated, reordered and damaged files and clocks off by years, and holds that all agree on
 * everything afterwards, and that everything can be settled.
 */
export async function agreeAfter(of: number): Promise<void> {
  const { shops } = await lived(of);
  const devices = shops.map(({ device }) => device);
  await exchanged(devices);
  const [first = '', ...others] = await Promise.all(devices.map(stateOf));
  for (const other of others) expect(other).toBe(first);
  const prints = await Promise.all(devices.map(async ({ db }) => fingerprintOf(await reachOf(db))));
  expect(new Set(prints).size).toBe(1);
  for (const { db, id } of devices) {
    expect(await differences(db)).toEqual([]);
    expect(await workshopOf(db)).toBe('of-a');
    expect(await db.devices.get(id)).toBeDefined();
    expect(await db.inbox.count()).toBe(0);
  }
  expect(await Promise.all(devices.map(retried))).toEqual(devices.map(() => 0));

  const [decider] = devices;
  if (!decider) throw new Error('no device');
  await settledAll(decider);
  await exchanged(devices);
  for (const each of devices) expect(await openOn(each)).toEqual([]);
  expect(new Set(await Promise.all(devices.map(stateOf))).size).toBe(1);
}
