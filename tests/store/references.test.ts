import { describe, expect, it } from 'vitest';
import { nextReference } from '#domain/kernel/reference.ts';
import { referenceFacts } from '#store/references.ts';
import { aBuild, aSalesOrder } from '#tests/support/builders.ts';
import { aDevice, given, had } from '#tests/support/device.ts';

const named = (...references: readonly string[]) =>
  references.map((reference, n) =>
    had('salesOrders', aSalesOrder({ id: `order-${String(n)}`, reference }))
  );

const wanting = { pattern: 'SO-{ref:04d}', letter: '' };

describe('the facts for a reference', () => {
  it('start from nothing in an empty shop (scenario 61)', async () => {
    const { db } = await aDevice();
    const facts = await referenceFacts(db, 'salesOrders', wanting);
    expect(facts).toEqual({ ...wanting, highest: 0, taken: false });
    expect(nextReference(facts)).toBe('SO-0001');
  });

  it('know the highest number by value, not by text (R-R3)', async () => {
    const device = await aDevice();
    await given(device, ...named('SO-9', 'SO-0010', 'SO-B0099', 'XX-500'));
    const facts = await referenceFacts(device.db, 'salesOrders', wanting);
    expect(facts.highest).toBe(10);
  });

  it('count each letter for itself, and builds apart from orders', async () => {
    const device = await aDevice();
    await given(device, ...named('SO-0010', 'SO-B0007'), had('builds', aBuild()));
    const lettered = { ...wanting, letter: 'B' };
    expect((await referenceFacts(device.db, 'salesOrders', lettered)).highest).toBe(7);
    const builds = { pattern: 'BO-{ref:04d}', letter: '' };
    expect((await referenceFacts(device.db, 'builds', builds)).highest).toBe(1);
  });

  it('follow any pattern (scenario 63)', async () => {
    const device = await aDevice();
    await given(device, ...named('XYZ-987', '2026/5', '5-2026', '12-2026', '1-X'));
    const highest = async (pattern: string) =>
      (await referenceFacts(device.db, 'salesOrders', { pattern, letter: '' })).highest;
    expect(await highest('XYZ-{ref:06d}')).toBe(987);
    expect(await highest('2026/{ref}')).toBe(5);
    expect(await highest('{ref}-2026')).toBe(12);
    expect(await highest('{ref}-X')).toBe(1);
  });

  it('tell whether a reference is taken by another', async () => {
    const device = await aDevice();
    await given(device, ...named('SO-12345'));
    const taken = async (about: object) =>
      (await referenceFacts(device.db, 'salesOrders', { ...wanting, ...about })).taken;
    expect(await taken({ asked: 'SO-12345' })).toBe(true);
    expect(await taken({ asked: 'SO-12346' })).toBe(false);
    expect(await taken({ asked: 'SO-12345', except: 'order-0' })).toBe(false);
    expect(await taken({ asked: '' })).toBe(false);
  });
});
