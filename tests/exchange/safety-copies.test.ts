import { describe, expect, it } from 'vitest';
import { read } from '#exchange/read.ts';
import { safeguarded, safetyCopies, type Shelf } from '#exchange/safety-copies.ts';
import { fingerprintOf } from '#exchange/fingerprint.ts';
import { aCompany } from '#tests/support/builders.ts';
import { given, had } from '#tests/support/device.ts';
import { openedDevice } from '#tests/support/meeting.ts';

/** A shelf in memory: what the browser's private folder is on a device. */
function aShelf(): Shelf & { readonly files: Map<string, Blob> } {
  const files = new Map<string, Blob>();
  return {
    files,
    names: () => Promise.resolve([...files.keys()]),
    put: (name, file) => Promise.resolve(void files.set(name, file)),
    get: (name) => Promise.resolve(files.get(name)),
    remove: (name) => Promise.resolve(void files.delete(name))
  };
}

const day = 86_400_000;

async function aShop() {
  let clock = Date.UTC(2026, 1, 1, 8);
  const device = await openedDevice('aaaaaaa1', 'north', { now: () => clock });
  await given(device, had('companies', aCompany()));
  return { device, wait: (time: number) => (clock += time) };
}

describe('a safety copy', () => {
  it('is a full file of everything', async () => {
    const { device } = await aShop();
    const shelf = aShelf();
    await safeguarded(device, shelf, 'import');
    const [copy] = await safetyCopies(shelf);
    const file = await read((await shelf.get(copy?.name ?? '')) ?? new Blob());
    expect(file).toMatchObject({ ok: true, value: { header: { kind: 'full' }, changes: 2 } });
  });

  it('is made before the first import of a day, and before every restore', async () => {
    const { device, wait } = await aShop();
    const shelf = aShelf();
    for (const before of ['import', 'import', 'restore'] as const) {
      wait(1_000);
      await safeguarded(device, shelf, before);
    }
    expect((await safetyCopies(shelf)).map(({ before }) => before)).toEqual(['restore', 'import']);
    wait(day);
    await safeguarded(device, shelf, 'import');
    expect(await safetyCopies(shelf)).toHaveLength(3);
  });

  it('is kept with the two before it; older ones go', async () => {
    const { device } = await aShop();
    const shelf = aShelf();
    const days = [1, 2, 3, 4, 5].map((n) => device.now() + n * day);
    for (const at of days) await safeguarded({ ...device, now: () => at }, shelf, 'import');
    const copies = (await safetyCopies(shelf)).map(({ at }) => at);
    expect(copies).toEqual(days.slice(-3).reverse());
  });

  it('of an empty device is none', async () => {
    const shelf = aShelf();
    await safeguarded(await openedDevice('aaaaaaa1', 'north'), shelf, 'import');
    expect(shelf.files.size).toBe(0);
  });

  it('leaves other files on the shelf alone', async () => {
    const { device } = await aShop();
    const shelf = aShelf();
    await shelf.put('note.txt', new Blob(['mine']));
    await safeguarded(device, shelf, 'restore');
    expect(shelf.files.has('note.txt')).toBe(true);
    expect(await safetyCopies(shelf)).toHaveLength(1);
  });
});

describe('the fingerprint', () => {
  it('is the same for the same knowledge, whatever order it came in', async () => {
    const one = await fingerprintOf({ aaaaaaa1: [3, 30], bbbbbbb2: [1, 10] });
    expect(one).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/);
    expect(await fingerprintOf({ bbbbbbb2: [1, 10], aaaaaaa1: [3, 30] })).toBe(one);
  });

  it('is another when one change more is known, or another history', async () => {
    const one = await fingerprintOf({ aaaaaaa1: [3, 30] });
    expect(await fingerprintOf({ aaaaaaa1: [4, 40] })).not.toBe(one);
    expect(await fingerprintOf({ aaaaaaa1: [3, 31] })).not.toBe(one);
  });
});
