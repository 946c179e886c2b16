import { describe, expect, it } from 'vitest';
import { create, putNamed, remove, type Change } from '#domain/changes.ts';
import { editedAfterShipping } from '#domain/findings/edited-after-shipping.ts';
import { actionsFor, settlementOf } from '#domain/findings/settlement.ts';
import { LineId } from '#domain/kernel/ids.ts';
import { frozen } from '#domain/sales-order/frozen.ts';
import { aLine, anExtraLine, aSalesOrder, aStockItem } from '#tests/support/builders.ts';
import { hadStock } from '#tests/support/device.ts';
import { aHeld, aShipping, had } from '#tests/support/finding-facts.ts';
import { twoDevices } from '#tests/support/in-memory-device.ts';

const order = aSalesOrder({ status: 'in-progress', customerReference: 'PO 7' });
const line = aLine({ quantity: 5, price: { amount: '2', currency: 'EUR' } });
const extraLine = anExtraLine({ quantity: 1 });

const shop = () =>
  twoDevices(
    had('salesOrders', order),
    had('lines', line),
    had('extraLines', extraLine),
    hadStock(aStockItem({ quantity: 10 })),
    [aHeld({ id: 'held', quantity: 5 })]
  );

const ship = aShipping('held', {
  quantity: 5,
  frozen: frozen({ order, lines: [line], extraLines: [extraLine] })
});

const found = ({ a }: ReturnType<typeof shop>) => editedAfterShipping(a.view, 'order-1');

/** One device ships the order while the other writes. */
function crossed(...writes: Change[]) {
  const both = shop();
  both.b.act('order.ship', ship);
  both.a.act('order.edit', writes);
  both.meet();
  return both;
}

const dearer = putNamed('lines', 'line-1', { price: { amount: '3', currency: 'EUR' } });

function settled(both: ReturnType<typeof shop>, action: string) {
  const [finding] = both.a.open;
  if (!finding) throw new Error('nothing found');
  return settlementOf(both.a.view, finding, { seed: 'new', name: 'N' }, action);
}

describe('an edit that did not know that the order was shipped', () => {
  it.each([
    ['the price of a line', dearer, 'price', 'line-1'],
    ['the quantity of a line', putNamed('lines', 'line-1', { quantity: 8 }), 'quantity', 'line-1'],
    [
      'the customer’s number of the order',
      putNamed('salesOrders', 'order-1', { customerReference: 'PO 8' }),
      'customerReference',
      'order-1'
    ],
    [
      'an extra line',
      putNamed('extraLines', extraLine.id, { quantity: 2 }),
      'quantity',
      extraLine.id
    ]
  ])('of %s is a finding that says what stays and what was written', (...[, write, field, id]) => {
    const both = crossed(write);
    expect(found(both)).toMatchObject([
      { severity: 'amber', edits: [{ id, field, written: write[3][field as never] }] }
    ]);
    expect(both.a.open.map(({ code }) => code)).toEqual(['edited-after-shipping']);
  });

  it('is a finding also when a line was added or deleted', () => {
    const added = crossed(create('lines', aLine({ id: 'line-2', quantity: 1 })));
    expect(found(added)).toMatchObject([{ edits: [{ id: 'line-2', field: 'del', stays: true }] }]);
    const deleted = crossed(remove('lines', LineId.parse('line-1')));
    expect(found(deleted)).toMatchObject([{ edits: [{ id: 'line-1', stays: false }] }]);
    expect(deleted.a.open.map(({ code }) => code)).toEqual(['edited-after-shipping']);
  });

  it('is none when the shipper knew of it, and none when it wrote what was there', () => {
    const both = shop();
    both.a.act('order.edit', [dearer]);
    both.meet();
    const now = { ...line, price: { amount: '3', currency: 'EUR' } } as typeof line;
    const closed = frozen({ order, lines: [now], extraLines: [extraLine] });
    both.b.act('order.ship', aShipping('held', { quantity: 5, frozen: closed }));
    both.meet();
    expect(found(both)).toEqual([]);
    expect(found(crossed(putNamed('lines', 'line-1', { quantity: 5 })))).toEqual([]);
  });

  it('is none while the order is open: a parcel of it leaves, and the rest may change', () => {
    const both = shop();
    both.b.act('order.ship', aShipping('held', { quantity: 2, status: 'in-progress' }));
    both.a.act('order.edit', [dearer]);
    both.meet();
    expect(found(both)).toEqual([]);
  });

  it('is dropped by writing back what stays, on every device', () => {
    const both = crossed(dearer);
    both.a.act('settle', settled(both, 'drop'));
    expect(both.meet()).toEqual([]);
    expect(both.b.view.record('lines', 'line-1')?.price).toEqual(line.price);
  });

  it('can be kept as a note: it stays written and unseen, and nobody is asked again', () => {
    const both = crossed(dearer);
    const [finding] = both.a.open;
    expect(finding && actionsFor(both.a.view, finding).map(({ id }) => id)).toEqual([
      'drop',
      'keep-note'
    ]);
    both.a.act('settle', settled(both, 'keep-note'));
    expect(both.meet()).toEqual([]);
    expect(found(both)).toHaveLength(1);
  });
});
