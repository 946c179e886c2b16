import { describe, expect, it } from 'vitest';
import { put, remove } from '#domain/changes.ts';
import { duplicateSerial } from '#domain/findings/duplicate-serial.ts';
import { BuildId, CompanyId, StockItemId } from '#domain/kernel/ids.ts';
import { aStockItem } from '#tests/support/builders.ts';
import { hadStock } from '#tests/support/device.ts';
import { aMovement, settledBy } from '#tests/support/finding-facts.ts';
import { twoDevices } from '#tests/support/in-memory-device.ts';

const piece = (id: string, about: { part?: string; serial?: string } = {}) =>
  hadStock(aStockItem({ id, quantity: 1, serial: '1007', ...about }));

const second = StockItemId.parse('second');

const shop = () => {
  const both = twoDevices();
  both.a.act('stock.add', piece('first'));
  both.b.act('stock.add', piece('second'));
  both.meet();
  return both;
};

describe('a serial number that two pieces have', () => {
  it('is a finding', () => {
    expect(shop().a.open).toMatchObject([
      {
        code: 'duplicate-serial',
        severity: 'red',
        about: ['first', 'second'],
        part: 'part-1',
        serial: '1007',
        items: ['first', 'second']
      }
    ]);
  });

  it('is none on pieces of two parts, or with two numbers', () => {
    const { a, b, meet } = twoDevices();
    a.act('stock.add', piece('first'));
    b.act('stock.add', piece('second', { part: 'part-2' }));
    b.act('stock.add', piece('third', { serial: '1008' }));
    expect(meet()).toEqual([]);
  });

  it.each([
    ['is with a customer', [put('stockItems', second, { customer: CompanyId.parse('company-1') })]],
    ['was used up', [put('stockItems', second, { consumedBy: BuildId.parse('build-1') })]],
    ['is deleted', [remove('stockItems', second)]],
    ['is gone from stock', [aMovement('out', { item: 'second', quantity: -1 })]]
  ])('is none once one of them %s', (_what, changes) => {
    const { a } = shop();
    a.act('change', changes);
    expect(a.open).toEqual([]);
  });

  it('is settled with another number for the last to come', () => {
    const { a } = shop();
    const changes = duplicateSerial(a.view, 'part-1', '1007').flatMap((finding) =>
      settledBy(a, [finding])
    );
    expect(changes).toEqual([put('stockItems', second, { serial: 'N-1' })]);
    a.act('settle', changes);
    expect(a.open).toEqual([]);
  });
});
