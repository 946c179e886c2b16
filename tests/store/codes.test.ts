import { beforeEach, describe, expect, it } from 'vitest';
import { linkCode } from '#commands/link-code.ts';
import { removePart } from '#commands/remove-part.ts';
import { undo } from '#commands/undo.ts';
import { unlinkCode } from '#commands/unlink-code.ts';
import { codeId } from '#domain/code/linked-code.ts';
import { linkedCodesOf, resolveCode } from '#store/codes.ts';
import type { Device } from '#store/device-context.ts';
import { openFindings } from '#store/findings.ts';
import { differences } from '#store/rebuild.ts';
import {
  aBuild,
  aCompany,
  aLocation,
  aPart,
  aSalesOrder,
  aStockItem
} from '#tests/support/builders.ts';
import { aDevice, given, had, hadStock } from '#tests/support/device.ts';
import { meet } from '#tests/support/hearing.ts';

const article = '04006381333931';

const shop = [
  had('companies', aCompany()),
  had('parts', aPart({ ipn: 'SK-22', name: 'Seal kit' })),
  had('parts', aPart({ id: 'part-2', ipn: 'SK-23', name: 'Seal kit large' })),
  had('locations', aLocation({ name: 'Shelf 2' })),
  had(
    'salesOrders',
    aSalesOrder({ reference: 'SO-0042', customerReference: 'PO 7', aliases: ['SO-B1'] })
  ),
  had('builds', aBuild({ id: 'build-1', reference: 'BO-0007' })),
  hadStock(aStockItem({ id: 'item-1', batch: 'L-7', quantity: 5 })),
  hadStock(aStockItem({ id: 'item-2', serial: '100', quantity: 1 })),
  hadStock(aStockItem({ id: 'item-3', part: 'part-2', serial: '100', quantity: 1 }))
];

let device: Device;

beforeEach(async () => {
  device = await aDevice();
  await given(device, ...shop);
});

/** The ids that a code leads to, or why to none. */
async function leads(text: string, on = device) {
  const found = await resolveCode(on.db, text);
  return found.kind === 'found' ? found.things.map(({ id }) => id) : found.kind;
}

describe('a code without a link', () => {
  it.each([
    ['the number of an order', 'SO-0042', 'order-1'],
    ['that number in small letters', 'so-0042', 'order-1'],
    ['the customer’s own number', 'PO 7', 'order-1'],
    ['a number that the order had before', 'SO-B1', 'order-1'],
    ['the number of a build', 'BO-0007', 'build-1'],
    ['a part number', 'SK-22', 'part-1'],
    ['a batch', 'L-7', 'item-1'],
    ['the name of a location', 'shelf 2', 'location-1'],
    ['a printed link', 'https://tablet.local/parts/part-2', 'part-2'],
    ['a printed short code', 'so:SO-0042', 'order-1'],
    ['a short code with an id', 'item:item-1', 'item-1']
  ])('leads by %s', async (_, text, id) => {
    expect(await leads(text)).toEqual([id]);
  });

  it('leads to a list where several things bear it', async () => {
    expect(await leads('100')).toEqual(['item-2', 'item-3']);
  });

  it.each(['SK', 'SK-2', 'SK-22 ', 'SO-004'].filter((text) => text.trim() === text))(
    'leads nowhere when it is only the beginning: %s',
    async (text) => {
      expect(await leads(text)).toBe('unknown');
    }
  );

  it('says that what it was printed for is not here', async () => {
    expect(await leads('https://tablet.local/parts/part-9')).toBe('gone');
    expect(await leads('https://tablet.local/parts/order-1')).toBe('gone');
  });

  it('with a wrong check digit leads nowhere', async () => {
    expect(await resolveCode(device.db, '(01)04006381333932')).toMatchObject({
      kind: 'fault',
      why: 'check-digit'
    });
  });
});

describe('a linked code', () => {
  it('leads to what it was linked to, until it is unlinked', async () => {
    await linkCode(device, { text: 'XYZ', subject: 'location-1' });
    expect(await leads('XYZ')).toEqual(['location-1']);
    expect((await linkedCodesOf(device.db, 'location-1')).map(({ text }) => text)).toEqual(['XYZ']);
    await unlinkCode(device, { code: codeId('XYZ') });
    expect(await leads('XYZ')).toBe('unknown');
    expect(await linkedCodesOf(device.db, 'location-1')).toEqual([]);
    await linkCode(device, { text: 'XYZ', subject: 'part-1' });
    expect(await leads('XYZ')).toEqual(['part-1']);
    expect(await differences(device.db)).toEqual([]);
  });

  it('of an article leads to its part however it is scanned, and to the very piece', async () => {
    await linkCode(device, { text: `(01)${article}(10)OTHER`, subject: 'part-1' });
    expect(await leads('4006381333931')).toEqual(['part-1']);
    expect(await leads(`(01)${article}(10)L-9`)).toEqual(['part-1']);
    expect(await leads(`(01)${article}(10)L-7`)).toEqual(['item-1']);
    expect(await leads(`01${article}21100`)).toEqual(['item-2']);
  });

  it('is refused for a second thing and names the first', async () => {
    await linkCode(device, { text: 'XYZ', subject: 'part-1' });
    expect(await linkCode(device, { text: 'XYZ', subject: 'part-2' })).toEqual({
      ok: false,
      error: { code: 'linked-already', name: 'SK-22 Seal kit' }
    });
    expect(await linkCode(device, { text: 'SK-23', subject: 'part-1' })).toMatchObject({
      error: { code: 'names-another' }
    });
    expect(await linkCode(device, { text: 'XYZ', subject: 'build-1' })).toMatchObject({
      error: { code: 'gone' }
    });
  });

  it('whose part was deleted says so, and can be linked anew', async () => {
    await given(device, had('parts', aPart({ id: 'part-9', name: 'Old' })));
    await linkCode(device, { text: 'XYZ', subject: 'part-9' });
    await removePart(device, { part: 'part-9' });
    expect(await leads('XYZ')).toBe('gone');
    await linkCode(device, { text: 'XYZ', subject: 'part-1' });
    expect(await leads('XYZ')).toEqual(['part-1']);
  });

  it('is taken back by undo', async () => {
    const done = await linkCode(device, { text: 'XYZ', subject: 'part-1' });
    if (!done.ok || !done.value) throw new Error('not linked');
    expect((await undo(device, done.value)).ok).toBe(true);
    expect(await leads('XYZ')).toBe('unknown');
  });
});

describe('two tablets that link one code', () => {
  async function tablets() {
    const b = await aDevice({ id: 'b0000002', newId: () => 'b-1' });
    await meet(device, b);
    return b;
  }

  it('to one thing agree', async () => {
    const b = await tablets();
    await linkCode(device, { text: 'XYZ', subject: 'part-1' });
    await linkCode(b, { text: 'XYZ', subject: 'part-1' });
    await meet(device, b);
    expect(await leads('XYZ')).toEqual(['part-1']);
    expect(await leads('XYZ', b)).toEqual(['part-1']);
    expect(await device.db.codes.count()).toBe(1);
    expect(await device.db.findings.count()).toBe(0);
  });

  it('to two things ask which one is right', async () => {
    const b = await tablets();
    await linkCode(device, { text: 'XYZ', subject: 'part-1' });
    await linkCode(b, { text: 'XYZ', subject: 'part-2' });
    await meet(device, b);
    expect(await leads('XYZ', b)).toEqual(await leads('XYZ'));
    const [asked] = (await openFindings(b.db, { offset: 0, limit: 10 })).findings;
    expect(asked?.finding).toMatchObject({ code: 'field-changed-twice', field: 'subject' });
    expect(asked?.names.get('part-1')?.name).toBe('SK-22 Seal kit');
    expect(asked?.names.get('part-2')?.name).toBe('SK-23 Seal kit large');
  });
});
