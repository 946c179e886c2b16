import { describe, expect, it } from 'vitest';
import { completeOrder } from '#commands/complete-order.ts';
import { countStock } from '#commands/count-stock.ts';
import { leaveFinding } from '#commands/leave-finding.ts';
import { releaseAllocations } from '#commands/release-allocations.ts';
import { settleFinding } from '#commands/settle-finding.ts';
import { shipOrder } from '#commands/ship-order.ts';
import { isUndoable, undo } from '#commands/undo.ts';
import { put } from '#domain/changes.ts';
import { SalesOrderId } from '#domain/kernel/ids.ts';
import type { Device } from '#store/device-context.ts';
import { differences } from '#store/rebuild.ts';
import {
  aBuild,
  aCompany,
  aLine,
  aPart,
  aSalesOrder,
  aStockItem
} from '#tests/support/builders.ts';
import { aDevice, given, had, hadStock } from '#tests/support/device.ts';
import { aHeld, aShipping } from '#tests/support/finding-facts.ts';
import { heardFromTwo, openIn } from '#tests/support/two-shops.ts';

const basics = [
  ...had('companies', aCompany()),
  ...had('parts', aPart()),
  ...had('salesOrders', aSalesOrder()),
  ...had('lines', aLine({ quantity: 8 })),
  ...hadStock(aStockItem({ quantity: 5 }))
];

const promisedTwice = () =>
  heardFromTwo(basics, [
    [[aHeld({ id: 'first', quantity: 5 })]],
    [[aHeld({ id: 'second', quantity: 3 })]]
  ]);

const cancel = put('salesOrders', SalesOrderId.parse('order-1'), { status: 'cancelled' });

const cancelledAndShipped = () =>
  heardFromTwo(
    [...basics, aHeld({ id: 'first', quantity: 5 })],
    [[[cancel]], [aShipping('first', { quantity: 5 })]]
  );

const sentTwice = () =>
  heardFromTwo(
    [...basics, aHeld({ id: 'first', quantity: 5 })],
    [[aShipping('first', { quantity: 5 })], [aShipping('first', { quantity: 5 })]]
  );

async function only(device: Device) {
  const [finding, ...others] = await openIn(device);
  if (!finding || others.length > 0) throw new Error('not one finding');
  return finding;
}

const settling = async (device: Device, about: { action?: string; name?: string } = {}) =>
  settleFinding(device, { id: 'seed', finding: (await only(device)).key, name: '', ...about });

describe('settling a finding', () => {
  it('closes it, and leaves the tables as the log says', async () => {
    const device = await promisedTwice();
    expect(await only(device)).toMatchObject({ code: 'over-allocated' });
    const settled = await settling(device);
    if (!settled.ok || !settled.value) throw new Error(JSON.stringify(settled));
    expect(await openIn(device)).toEqual([]);
    expect(await device.db.findings.count()).toBe(0);
    // Taken back, more would be promised again than there is.
    expect(await isUndoable(device, settled.value)).toBe(false);
    expect(await differences(device.db)).toEqual([]);
  });

  it('is refused once somebody has settled it', async () => {
    const device = await promisedTwice();
    const { key: finding } = await only(device);
    await settling(device);
    expect(await settleFinding(device, { id: 'again', finding, name: '' })).toEqual({
      ok: false,
      error: { code: 'already-settled' }
    });
  });

  it('is the one door through which a closed order changes, and no undo goes back through it', async () => {
    const device = await cancelledAndShipped();
    const finding = (await openIn(device)).find(({ code }) => code === 'cancelled-and-shipped');
    if (!finding) throw new Error('no finding');
    const settled = await settleFinding(device, { id: 'seed', finding: finding.key, name: '' });
    if (!settled.ok || !settled.value) throw new Error(JSON.stringify(settled));
    expect(await device.db.salesOrders.get('order-1')).toMatchObject({ status: 'shipped' });
    expect(await undo(device, settled.value)).toMatchObject({
      ok: false,
      error: { code: 'order-closed' }
    });
    expect((await openIn(device)).map(({ code }) => code)).not.toContain('cancelled-and-shipped');
  });

  it('gives the last to come the next number, and keeps its old one findable', async () => {
    const device = await heardFromTwo(had('companies', aCompany()), [
      [had('salesOrders', aSalesOrder({ id: 'one', reference: 'SO-0007' }))],
      [had('salesOrders', aSalesOrder({ id: 'two', reference: 'SO-0007' }))]
    ]);
    expect(await settling(device, { name: 'SO-0007' })).toMatchObject({
      error: { code: 'name-taken' }
    });
    expect(await settling(device, { name: 'Seven' })).toMatchObject({
      error: { code: 'name-does-not-match' }
    });
    expect(await settling(device)).toMatchObject({ ok: true });
    expect(await device.db.salesOrders.get('two')).toMatchObject({
      reference: 'SO-0008',
      aliases: ['SO-0007']
    });
  });

  it('gives the last build to come the next number of builds', async () => {
    const device = await heardFromTwo(had('parts', aPart()), [
      [had('builds', aBuild({ id: 'one', reference: 'BO-0003' }))],
      [had('builds', aBuild({ id: 'two', reference: 'BO-0003' }))]
    ]);
    expect(await settling(device)).toMatchObject({ ok: true });
    expect(await device.db.builds.get('two')).toMatchObject({ reference: 'BO-0004' });
  });

  it('gives one of two pieces with the same serial number another that nobody has', async () => {
    const piece = (id: string, serial: string) => hadStock(aStockItem({ id, serial, quantity: 1 }));
    const device = await heardFromTwo(
      [...had('parts', aPart()), ...piece('zero', '1007-2')],
      [[piece('one', '1007')], [piece('two', '1007')]]
    );
    expect(await settling(device, { name: '1007-2' })).toMatchObject({
      error: { code: 'name-taken', name: '1007-2' }
    });
    expect(await settling(device)).toMatchObject({ ok: true });
    expect(await device.db.stockItems.get('two')).toMatchObject({ serial: '1007-3' });
    expect(await openIn(device)).toEqual([]);
  });
});

describe('leaving a finding as it is', () => {
  it('closes it, is undone and redone, and may be done once more', async () => {
    const device = await sentTwice();
    const { key: finding } = await only(device);
    const leaving = () => leaveFinding(device, { finding, note: 'One parcel' });
    const left = await leaving();
    if (!left.ok || !left.value) throw new Error(JSON.stringify(left));
    expect(await openIn(device)).toEqual([]);
    expect(await leaving()).toMatchObject({ error: { code: 'already-settled' } });

    expect(await isUndoable(device, left.value)).toBe(true);
    expect(await openIn(device)).toEqual([]);
    const undone = await undo(device, left.value);
    if (!undone.ok) throw new Error(JSON.stringify(undone));
    expect((await only(device)).key).toBe(finding);
    expect(await undo(device, left.value)).toMatchObject({ error: { code: 'already-undone' } });
    expect(await undo(device, undone.value)).toMatchObject({ ok: true });
    expect(await openIn(device)).toEqual([]);

    expect(await undo(device, left.value)).toMatchObject({ ok: true });
    expect((await only(device)).key).toBe(finding);
    expect(await leaving()).toMatchObject({ ok: true });
    expect(await openIn(device)).toEqual([]);
    expect(await differences(device.db)).toEqual([]);
  });

  it('is refused where somebody must decide', async () => {
    const device = await promisedTwice();
    const { key: finding } = await only(device);
    expect(await leaveFinding(device, { finding, note: '' })).toMatchObject({
      error: { code: 'must-be-decided' }
    });
  });
});

describe('a red finding', () => {
  it('keeps the order from being completed until it is decided', async () => {
    const device = await sentTwice();
    const { key: finding } = await only(device);
    const completing = () => completeOrder(device, { order: 'order-1' });
    expect(await completing()).toMatchObject({
      error: { code: 'finding-open', findings: [{ key: finding }] }
    });
    await leaveFinding(device, { finding, note: '' });
    expect(await completing()).toMatchObject({ ok: true });
  });

  it('keeps its stock from being shipped, and is settled by what a person does anyway', async () => {
    const device = await aDevice();
    await given(device, basics, [aHeld({ id: 'first', quantity: 5 })]);
    const shipping = () => shipOrder(device, { id: 'ship', order: 'order-1', mode: 'allocated' });
    const count = (counted: number) =>
      countStock(device, {
        seed: device.newId(),
        item: 'stock-1',
        counted,
        acceptBelowHeld: true,
        reason: 'Counted twice'
      });
    await count(4);
    expect(await only(device)).toMatchObject({ code: 'over-allocated', quantity: 4, promised: 5 });
    expect(await shipping()).toMatchObject({ error: { code: 'finding-open' } });
    await count(5);
    expect(await openIn(device)).toEqual([]);
    await count(4);
    expect(
      await releaseAllocations(device, { order: 'order-1', allocations: ['first'] })
    ).toMatchObject({ ok: true });
    expect(await openIn(device)).toEqual([]);
  });
});
