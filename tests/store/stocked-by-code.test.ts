import { beforeEach, describe, expect, it } from 'vitest';
import type { Device } from '#store/device-context.ts';
import { stockedByCode } from '#store/stocked-by-code.ts';
import { aLocation, aPart, aStockItem } from '#tests/support/builders.ts';
import { aDevice, given, had, hadStock } from '#tests/support/device.ts';

let device: Device;

beforeEach(async () => {
  device = await aDevice();
  await given(
    device,
    had('parts', aPart({ ipn: 'SP-1', salable: false })),
    had('locations', aLocation({ id: 'location-1', name: 'Shelf A' })),
    had('locations', aLocation({ id: 'location-2', name: 'Hall', structural: true })),
    hadStock(aStockItem({ quantity: 5, batch: 'B-7' }))
  );
});

describe('a code that is scanned while stock is received or moved', () => {
  it.each(['SP-1', 'B-7'])('%s leads to the part, also to one that is not sold', async (code) => {
    expect(await stockedByCode(device.db, code)).toMatchObject({
      kind: 'part',
      part: { id: 'part-1' }
    });
  });

  it('chooses a location, but none that only holds others', async () => {
    expect(await stockedByCode(device.db, 'loc:Shelf A')).toMatchObject({
      kind: 'location',
      id: 'location-1'
    });
    expect(await stockedByCode(device.db, 'loc:Hall')).toEqual({
      kind: 'structural',
      name: 'Hall'
    });
  });

  it('leaves any other code to the app', async () => {
    expect(await stockedByCode(device.db, 'nobody knows it')).toBeUndefined();
  });
});
