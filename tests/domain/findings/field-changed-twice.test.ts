import { describe, expect, it } from 'vitest';
import { put, remove } from '#domain/changes.ts';
import { fieldChangedTwice } from '#domain/findings/field-changed-twice.ts';
import { valueText } from '#domain/sales-order/frozen.ts';
import { LineId } from '#domain/kernel/ids.ts';
import { quantity } from '#domain/kernel/quantity.ts';
import { aLine, aSalesOrder } from '#tests/support/builders.ts';
import { had, settledBy } from '#tests/support/finding-facts.ts';
import { twoDevices } from '#tests/support/in-memory-device.ts';

const shop = () => twoDevices(had('salesOrders', aSalesOrder()), had('lines', aLine()));
const line = LineId.parse('line-1');
const edit = (fields: Parameters<typeof put<'lines'>>[2]) => [put('lines', line, fields)];

describe('a field that two people changed', () => {
  it('is a finding with both values, the newest shown', () => {
    const { a, b, meet } = shop();
    a.act('line.edit', edit({ quantity: quantity(7) }));
    b.act('line.edit', edit({ quantity: quantity(8) }));
    expect(meet()).toMatchObject([
      {
        code: 'field-changed-twice',
        severity: 'amber',
        about: ['line-1'],
        kind: 'lines',
        id: 'line-1',
        field: 'quantity',
        shown: 8,
        values: [
          ['bbbbbbb2', 1, expect.any(Number), 8],
          ['aaaaaaa1', 2, expect.any(Number), 7]
        ]
      }
    ]);
  });

  it('is only told when the field matters little', () => {
    const { a, b, meet } = shop();
    a.act('line.edit', edit({ notes: 'blue' }));
    b.act('line.edit', edit({ notes: 'green' }));
    expect(meet()).toMatchObject([{ severity: 'info', field: 'notes' }]);
  });

  it('is none when both wrote the same, or other fields, or one knew of the other', () => {
    const { a, b, meet } = shop();
    const price = { amount: '5', currency: 'EUR' };
    a.act('line.edit', edit({ quantity: quantity(7), price }));
    b.act('line.edit', edit({ quantity: quantity(7), price: { currency: 'EUR', amount: '5' } }));
    expect(meet()).toEqual([]);
    a.act('line.edit', edit({ quantity: quantity(9) }));
    b.act('line.edit', edit({ notes: 'blue' }));
    expect(meet()).toEqual([]);
    b.act('line.edit', edit({ quantity: quantity(10) }));
    expect(meet()).toEqual([]);
  });

  it('is none on a record that is gone', () => {
    const { a, b, meet } = shop();
    a.act('line.edit', edit({ quantity: quantity(7) }));
    b.act('line.edit', edit({ quantity: quantity(8) }));
    meet();
    a.act('line.remove', [remove('lines', line)]);
    expect(fieldChangedTwice(a.view, 'lines', 'line-1')).toEqual([]);
  });

  it('is settled on the value that is shown', () => {
    const { a, b, meet } = shop();
    a.act('line.edit', edit({ quantity: quantity(7) }));
    b.act('line.edit', edit({ quantity: quantity(8) }));
    meet();
    const changes = settledBy(a, fieldChangedTwice(a.view, 'lines', 'line-1'));
    expect(changes).toEqual(edit({ quantity: quantity(8) }));
    a.act('settle', changes);
    expect(meet()).toEqual([]);
  });

  it('compares values by what they say', () => {
    expect(valueText({ b: [1, null], a: 'x' })).toBe(valueText({ a: 'x', b: [1, null] }));
    expect(valueText([1, 2])).not.toBe(valueText([2, 1]));
  });
});
