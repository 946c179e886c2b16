import { beforeEach, describe, expect, it } from 'vitest';
import { quantity } from '#domain/kernel/quantity.ts';
import type { Device } from '#store/device-context.ts';
import { examine, mend, type Diagnosis } from '#store/doctor.ts';
import { differences } from '#store/rebuild.ts';
import { choices } from '#tests/support/history.ts';
import { anyCommand, aRandomShop } from '#tests/support/random-shop.ts';

let device: Device;

beforeEach(async () => {
  const shop = await aRandomShop(choices(11));
  for (let n = 0; n < 40; n += 1) await anyCommand(shop);
  device = shop.device;
});

/** The checks that found something, and where. */
const wrongIn = ({ checked }: Diagnosis) =>
  checked
    .filter(({ wrong }) => wrong > 0)
    .map(({ check, kind, faults }) => [check, kind, faults[0]?.table]);

describe('the stock doctor', () => {
  it('finds nothing in a shop that nobody has touched from behind, and says what it looked at', async () => {
    const heard: string[] = [];
    const diagnosis = await examine(device.db, (check) => heard.push(check));
    expect(wrongIn(diagnosis)).toEqual([]);
    expect(heard).toEqual(diagnosis.checked.map(({ check }) => check));
    expect(diagnosis.checked.find(({ check }) => check === 'ledger')?.records).toBeGreaterThan(20);
  });

  it('finds a quantity that was changed behind its back, and mends it', async () => {
    const before = await device.db.stockItems.get('spanners-1');
    await device.db.stockItems.update('spanners-1', { '$.quantity': quantity(7777) });
    expect(wrongIn(await examine(device.db))).toEqual([
      ['tables', 'damage', 'stockItems'],
      ['ledger', 'damage', 'stockItems']
    ]);
    expect(wrongIn(await mend(device.db))).toEqual([]);
    expect(await device.db.stockItems.get('spanners-1')).toEqual(before);
  });

  it('finds rows that have gone, and brings them back', async () => {
    await device.db.parts.delete('bike');
    expect(wrongIn(await examine(device.db))).toEqual(
      expect.arrayContaining([
        ['tables', 'damage', 'parts'],
        ['pointers', 'decide', expect.any(String)]
      ])
    );
    expect(wrongIn(await mend(device.db))).toEqual([]);
    expect(await differences(device.db)).toEqual([]);
  });

  it('tells how far it is while it writes the tables', async () => {
    const heard: number[] = [];
    await mend(device.db, (check, done, total) => {
      if (check === '') heard.push(done / total);
    });
    expect(heard[0]).toBe(0);
    expect(heard.at(-1)).toBe(1);
    expect(heard).toEqual(heard.toSorted((a, b) => a - b));
  });

  it('finds a change that is missing from the log, and does not claim to mend it', async () => {
    const first = await device.db.tail.orderBy('[d+s]').first();
    if (!first) throw new Error('an empty log');
    await device.db.tail.delete([first.d, first.s + 1]);
    const found = wrongIn(await examine(device.db));
    expect(found[0]).toEqual(['log', 'log', 'log']);
  });
});
