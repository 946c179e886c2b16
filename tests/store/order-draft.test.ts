import { describe, expect, it } from 'vitest';
import { draftIn, emptyDraft, keepDraft, keptDraft } from '#store/order-draft.ts';
import { aCompany, aSalesOrder } from '#tests/support/builders.ts';
import { aDevice, given, had } from '#tests/support/device.ts';

const entered = {
  ...emptyDraft('order-1'),
  customer: 'company-1',
  lines: [{ key: 3, part: 'part-1', quantity: '20' }]
};

describe('a sales order that is being entered', () => {
  it('is there again after a crash, as it was left', async () => {
    const { db } = await aDevice();
    await keepDraft(db, entered, 7);
    expect(await keptDraft(db, 'order-2')).toEqual(entered);
  });

  it('leaves nothing behind when everything was taken out again', async () => {
    const { db } = await aDevice();
    await keepDraft(db, entered, 7);
    await keepDraft(db, emptyDraft('order-1'), 8);
    expect(await db.drafts.count()).toBe(0);
    expect(await draftIn(db)).toBeUndefined();
    expect(await keptDraft(db, 'order-2')).toEqual(emptyDraft('order-2'));
  });

  it('is over once its order is there, though the crash came before it was put away', async () => {
    const device = await aDevice();
    await keepDraft(device.db, entered, 7);
    await given(device, had('salesOrders', aSalesOrder({ id: 'order-1' })));
    expect(await keptDraft(device.db, 'order-2')).toEqual(emptyDraft('order-2'));
    expect(await draftIn(device.db)).toBeUndefined();
  });

  it('is read as an older app kept it, without an id and keys', async () => {
    const { db } = await aDevice();
    const lines = [
      { part: 'part-1', quantity: '5' },
      { part: 'part-2', quantity: '1' }
    ];
    await db.drafts.put({ k: 'new-order', at: 7, value: { customer: 'company-1', lines } });
    const kept = await keptDraft(db, 'order-2');
    expect(kept.id).toBe('order-2');
    expect(kept.lines.map(({ key }) => key)).toEqual([0, 1]);
    expect(kept.notes).toBe('');
  });

  it('says on the home screen for whom it is, how long, and when it was touched', async () => {
    const device = await aDevice();
    await given(device, had('companies', aCompany()));
    await keepDraft(device.db, entered, 7);
    expect(await draftIn(device.db)).toEqual({ at: 7, customer: 'ABC Co', lines: 1 });
    await keepDraft(device.db, { ...entered, customer: undefined }, 8);
    expect(await draftIn(device.db)).toEqual({ at: 8, customer: '', lines: 1 });
  });
});
