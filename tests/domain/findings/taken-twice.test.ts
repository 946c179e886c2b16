import { describe, expect, it } from 'vitest';
import { takenTwice } from '#domain/findings/taken-twice.ts';
import { aStockItem } from '#tests/support/builders.ts';
import { hadStock } from '#tests/support/device.ts';
import { aMovement } from '#tests/support/finding-facts.ts';
import { twoDevices } from '#tests/support/in-memory-device.ts';

const shop = () => twoDevices(hadStock(aStockItem({ quantity: 5 })));
const whole = (key: string) => [aMovement(key, { kind: 'shipped', quantity: 0 })];
const some = (key: string) => [aMovement(key, { kind: 'removed', quantity: -2 })];

describe('a stock item that left whole', () => {
  it('is a finding when somebody unknowing took from it, although its sum is not below 0', () => {
    const { a, b, meet } = shop();
    a.act('ship', whole('one'));
    b.act('take', some('two'));
    meet();
    expect(takenTwice(a.view, 'stock-1')).toMatchObject([
      {
        code: 'taken-twice',
        severity: 'red',
        about: ['stock-1'],
        quantity: 3,
        movements: ['one', 'two']
      }
    ]);
  });

  it('is a finding when it left whole twice', () => {
    const { a, b, meet } = shop();
    a.act('ship', whole('one'));
    b.act('ship', whole('two'));
    expect(meet()).toMatchObject([{ code: 'taken-twice', movements: ['one', 'two'] }]);
  });

  it('is none when what was taken was known to whoever sent it', () => {
    const { a, b, meet } = shop();
    b.act('take', some('two'));
    meet();
    a.act('ship', whole('one'));
    expect(meet()).toEqual([]);
  });

  it('is none when two took from it unknowing and it stayed', () => {
    const { a, b, meet } = shop();
    a.act('take', some('one'));
    b.act('take', some('two'));
    expect(meet()).toEqual([]);
  });

  it('is none when something came to it unknowing', () => {
    const { a, b, meet } = shop();
    a.act('ship', whole('one'));
    b.act('receive', [aMovement('two', { kind: 'received', quantity: 2 })]);
    expect(meet()).toEqual([]);
  });
});
