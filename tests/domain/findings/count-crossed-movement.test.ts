import { describe, expect, it } from 'vitest';
import { acknowledged } from '#domain/findings/offer.ts';
import { aStockItem } from '#tests/support/builders.ts';
import { hadStock } from '#tests/support/device.ts';
import { aMovement } from '#tests/support/finding-facts.ts';
import { twoDevices } from '#tests/support/in-memory-device.ts';

const shop = () => twoDevices(hadStock(aStockItem({ quantity: 10 })));
const count = (key: string, counted: number) => [aMovement(key, { kind: 'counted', counted })];
const take = (key: string, quantity = -3) => [aMovement(key, { quantity })];

describe('a count that crossed a movement', () => {
  it('is a finding, whichever was first by the clock', () => {
    const { a, b, meet } = shop();
    a.act('take', take('one'));
    b.act('count', count('counted', 7));
    a.act('take', take('two', -1));
    expect(meet()).toMatchObject([
      {
        code: 'count-crossed-movement',
        severity: 'amber',
        about: ['stock-1'],
        counted: 7,
        movements: ['one', 'two']
      }
    ]);
  });

  it('is none when either knew of the other', () => {
    const { a, b, meet } = shop();
    a.act('take', take('one'));
    meet();
    b.act('count', count('counted', 7));
    meet();
    a.act('take', take('two'));
    expect(meet()).toEqual([]);
  });

  it('is none on one device', () => {
    const { a, meet } = shop();
    a.act('count', count('counted', 7));
    a.act('take', take('one'));
    expect(meet()).toEqual([]);
  });

  it('is none for a move of the whole item', () => {
    const { a, b, meet } = shop();
    a.act('move', [aMovement('one', { kind: 'moved', quantity: 0 })]);
    b.act('count', count('counted', 7));
    expect(meet()).toEqual([]);
  });

  it('is none for two counts that say the same, and one for two that do not', () => {
    const same = shop();
    same.a.act('count', count('one', 7));
    same.b.act('count', count('two', 7));
    expect(same.meet()).toEqual([]);
    const other = shop();
    other.a.act('count', count('one', 7));
    other.b.act('count', count('two', 8));
    expect(other.meet()).toMatchObject([{ counted: 8, movements: ['one'] }]);
  });

  it('is over with a later count that knew of both', () => {
    const { a, b, meet } = shop();
    a.act('take', take('one'));
    b.act('count', count('counted', 7));
    meet();
    a.act('count', count('again', 7));
    expect(meet()).toEqual([]);
  });

  it('is closed by saying that the pieces were gone already, for that movement alone', () => {
    const { a, b, meet } = shop();
    a.act('take', take('one'));
    b.act('count', count('counted', 7));
    a.act('leave', meet().flatMap(acknowledged));
    expect(a.open).toEqual([]);
    const late = shop();
    late.a.act('take', take('one'));
    late.b.act('count', count('counted', 7));
    late.b.receive(late.a.fileFrom({}));
    late.b.act('leave', late.b.open.flatMap(acknowledged));
    late.a.act('take', take('two'));
    expect(late.meet()).toMatchObject([{ movements: ['one', 'two'] }]);
  });
});
