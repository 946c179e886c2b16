import { describe, expect, it } from 'vitest';
import { put, remove } from '#domain/changes.ts';
import { deletedButUsed } from '#domain/findings/deleted-but-used.ts';
import { LineId, PartId, StockItemId } from '#domain/kernel/ids.ts';
import { aLine, aPart, aSalesOrder, aStockItem } from '#tests/support/builders.ts';
import { hadStock } from '#tests/support/device.ts';
import { aHeld, aShipping, had, settledBy } from '#tests/support/finding-facts.ts';
import { twoDevices } from '#tests/support/in-memory-device.ts';

const shop = () => twoDevices(had('parts', aPart()), had('salesOrders', aSalesOrder()));
const part = PartId.parse('part-1');
const line = LineId.parse('line-1');
const drop = [remove('parts', part)];

const stocked = () =>
  twoDevices(had('salesOrders', aSalesOrder()), had('lines', aLine()), hadStock(aStockItem()));

describe('a record that was deleted', () => {
  it('is a finding when somebody unknowing used it', () => {
    const { a, b, meet } = shop();
    a.act('part.delete', drop);
    b.act('line.add', had('lines', aLine()));
    expect(meet()).toMatchObject([
      {
        code: 'deleted-but-used',
        severity: 'amber',
        about: ['part-1', 'line-1'],
        kind: 'parts',
        id: 'part-1',
        usedBy: ['line-1'],
        edited: false
      }
    ]);
  });

  it('is a finding when somebody unknowing edited it', () => {
    const { a, b, meet } = shop();
    a.act('part.delete', drop);
    b.act('part.edit', [put('parts', part, { name: 'Wrench' })]);
    expect(meet()).toMatchObject([{ about: ['part-1'], usedBy: [], edited: true }]);
  });

  it('is none when nothing lives that needs it', () => {
    const { a, b, meet } = shop();
    a.act('part.delete', drop);
    b.act('line.add', had('lines', aLine()));
    meet();
    b.act('line.remove', [remove('lines', line)]);
    expect(meet()).toEqual([]);
  });

  it('is a finding for stock that holds a promise, none once that was shipped', () => {
    const { a, b, meet } = stocked();
    a.act('stock.delete', [remove('stockItems', StockItemId.parse('stock-1'))]);
    b.act('allocate', [aHeld({ id: 'held', quantity: 2 })]);
    expect(meet()).toMatchObject([{ id: 'stock-1', usedBy: ['held'] }]);
    a.act('order.ship', aShipping('held', { quantity: 2 }));
    expect(deletedButUsed(a.view, 'stockItems', 'stock-1')).toEqual([]);
  });

  it('is a finding for a line of which something was shipped', () => {
    const { a, b, meet } = stocked();
    a.act('line.remove', [remove('lines', line)]);
    b.act('allocate', [aHeld({ id: 'held', quantity: 2 })]);
    b.act('order.ship', aShipping('held', { quantity: 2 }));
    meet();
    expect(deletedButUsed(a.view, 'lines', 'line-1')).toMatchObject([{ usedBy: ['held'] }]);
  });

  it('is settled by bringing it back', () => {
    const { a, b, meet } = shop();
    a.act('part.delete', drop);
    b.act('part.edit', [put('parts', part, { name: 'Wrench' })]);
    meet();
    const changes = settledBy(a, deletedButUsed(a.view, 'parts', 'part-1'));
    expect(changes).toEqual([put('parts', part, { del: false })]);
    a.act('settle', changes);
    expect(meet()).toEqual([]);
  });
});
