import { beforeEach, describe, expect, it } from 'vitest';
import type { Device } from '#store/device-context.ts';
import { namesIn } from '#store/names.ts';
import { aPart, aStockItem } from '#tests/support/builders.ts';
import { aDevice, given, had, hadStock } from '#tests/support/device.ts';

let device: Device;

beforeEach(async () => {
  device = await aDevice();
});

const nameOf = async (id: string) => (await namesIn(device.db, [id])).get('item')?.get(id);

describe('a stock item is called', () => {
  it('by its part, and by its serial number or its batch', async () => {
    await given(
      device,
      had('parts', aPart({ ipn: 'SP', name: 'Spanner' })),
      hadStock(aStockItem({ quantity: 5, batch: 'B-7' }))
    );
    expect(await nameOf(aStockItem().id)).toBe('SP Spanner (B-7)');
  });

  it('by these alone where its part is not here, and by nothing where it has none', async () => {
    await given(
      device,
      hadStock(aStockItem({ id: 'batched', quantity: 5, batch: 'B-7' })),
      hadStock(aStockItem({ id: 'plain', quantity: 5 }))
    );
    expect(await nameOf('batched')).toBe('(B-7)');
    expect(await nameOf('plain')).toBe('');
  });
});
