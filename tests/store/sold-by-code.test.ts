import { beforeEach, describe, expect, it } from 'vitest';
import { linkCode } from '#commands/link-code.ts';
import { ownCode } from '#domain/code/scanned.ts';
import type { Device } from '#store/device-context.ts';
import { salableParts } from '#store/part-choice.ts';
import { soldByCode } from '#store/sold-by-code.ts';
import { aCompany, aPart, aStockItem } from '#tests/support/builders.ts';
import { aDevice, given, had, hadStock } from '#tests/support/device.ts';

let device: Device;

beforeEach(async () => {
  device = await aDevice();
  await given(
    device,
    had('parts', aPart({ ipn: 'SP-1' })),
    had('parts', aPart({ id: 'part-2', name: 'Bracket', ipn: 'BR-1', salable: false })),
    had('companies', aCompany()),
    had('companies', aCompany({ id: 'company-2', name: 'Only Supplies', isCustomer: false })),
    hadStock(aStockItem({ quantity: 5, batch: 'B-7' }))
  );
  await linkCode(device, { text: '4006381333931', subject: 'part-1' });
});

describe('a code that is scanned while an order is entered', () => {
  it.each(['SP-1', '4006381333931', 'B-7'])('%s leads to the part', async (code) => {
    expect(await soldByCode(device.db, code)).toMatchObject({
      kind: 'part',
      part: { id: 'part-1' }
    });
  });

  it('names a part that may not be sold', async () => {
    expect(await soldByCode(device.db, 'BR-1')).toEqual({ kind: 'not-sold', name: 'Bracket' });
  });

  it('chooses a customer, and nobody else', async () => {
    const scan = (company: string) => soldByCode(device.db, ownCode('company', company));
    expect(await scan('company-1')).toEqual({
      kind: 'customer',
      id: 'company-1',
      name: 'ABC Co'
    });
    expect(await scan('abc co')).toMatchObject({ id: 'company-1' });
    expect(await soldByCode(device.db, 'ABC Co')).toBeUndefined();
    expect(await scan('company-2')).toBeUndefined();
  });

  it('means nothing here when nobody knows it, or when several parts bear it', async () => {
    expect(await soldByCode(device.db, 'nobody')).toBeUndefined();
    await given(
      device,
      had('parts', aPart({ id: 'part-3', name: 'Wrench' })),
      hadStock(aStockItem({ id: 'stock-3', part: 'part-3', quantity: 5, batch: 'B-7' }))
    );
    expect(await soldByCode(device.db, 'B-7')).toBeUndefined();
  });
});

describe('the search for a part to sell', () => {
  it('finds the part by a code that is linked to it', async () => {
    const names = async (query: string) =>
      (await salableParts(device.db, query)).map(({ name }) => name);
    expect(await names('4006381333931')).toEqual(['Spanner']);
    expect(await names('SP-1')).toEqual(['Spanner']); // once, though its words match too
    expect(await names('BR-1')).toEqual([]);
  });
});
