import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextSerial, serialsIn } from '#domain/kernel/serial-numbers.ts';

const reading = (entered: string, quantity: number, next?: string) =>
  serialsIn(entered, { quantity, ...(next !== undefined && { next }) });

const named = (...serials: string[]) => ({ ok: true, value: serials });
const refused = (error: object) => ({ ok: false, error });

describe('the serial number after another', () => {
  it.each([
    ['1', '2'],
    ['009', '010'],
    ['999', '1000'],
    ['AB-7', 'AB-8'],
    ['A1B', 'A1B'],
    ['99999999999999999999', '100000000000000000000']
  ])('of %s is %s', (serial, next) => {
    expect(nextSerial(serial)).toBe(next);
  });
});

describe('serial numbers as somebody types them', () => {
  it.each([
    ['1,2,3', 3, ['1', '2', '3']],
    ['1 2\t3\n4, 5', 5, ['1', '2', '3', '4', '5']],
    [' 7 ', 1, ['7']],
    ['1,2,', 2, ['1', '2']],
    ['1-5', 5, ['1', '2', '3', '4', '5']],
    ['A08-A11', 4, ['A08', 'A09', 'A10', 'A11']],
    ['98-101', 4, ['98', '99', '100', '101']],
    ['1-3, 7', 4, ['1', '2', '3', '7']],
    ['2+2', 3, ['2', '3', '4']],
    ['5+', 3, ['5', '6', '7']],
    ['1, 5+', 3, ['1', '5', '6']],
    ['1-2', 1, ['1-2']],
    ['1-2 3+', 2, ['1-2', '3+']],
    ['2026-01-7 8', 2, ['2026-01-7', '8']],
    ['2026-01-7 8-9', 3, ['2026-01-7', '8', '9']]
  ])('reads %j for %d', (entered, quantity, serials) => {
    expect(reading(entered, quantity)).toEqual(named(...serials));
  });

  it('puts the next free ones for each ~', () => {
    expect(reading('~ ~', 2, '12')).toEqual(named('12', '13'));
    expect(reading('~+', 3, '12')).toEqual(named('12', '13', '14'));
    expect(reading('~', 1)).toEqual(named('~'));
  });

  it.each([
    ['', 3, { code: 'no-serials' }],
    [' , ', 2, { code: 'no-serials' }],
    ['1,2,3,2', 4, { code: 'duplicate-serial', serial: '2' }],
    ['1-3 2', 4, { code: 'duplicate-serial', serial: '2' }],
    ['10, a, 7-70j', 4, { code: 'invalid-serial-group', group: '7-70j' }],
    ['1, 2, 3, E-5', 5, { code: 'invalid-serial-group', group: 'E-5' }],
    ['5-1', 3, { code: 'invalid-serial-group', group: '5-1' }],
    ['4-4', 3, { code: 'invalid-serial-group', group: '4-4' }],
    ['-5', 3, { code: 'invalid-serial-group', group: '-5' }],
    ['001-3', 3, { code: 'invalid-serial-group', group: '001-3' }],
    ['a+2', 3, { code: 'invalid-serial-group', group: 'a+2' }],
    ['1+2+3', 3, { code: 'invalid-serial-group', group: '1+2+3' }],
    ['1+x', 3, { code: 'invalid-serial-group', group: '1+x' }],
    ['+3', 3, { code: 'invalid-serial-group', group: '+3' }],
    ['1-100', 10, { code: 'serial-group-too-large', group: '1-100', quantity: 10 }],
    [
      '1-9999999999999',
      10,
      { code: 'serial-group-too-large', group: '1-9999999999999', quantity: 10 }
    ],
    ['1+99999999999', 10, { code: 'serial-group-too-large', group: '1+99999999999', quantity: 10 }],
    ['1,2,3,4,5,6', 5, { code: 'serial-count', found: 6, quantity: 5 }],
    ['1+3', 3, { code: 'serial-count', found: 4, quantity: 3 }],
    ['1,2', 3, { code: 'serial-count', found: 2, quantity: 3 }],
    ['1+', 1_001, { code: 'too-many-serials', most: 1_000 }],
    ['1+900 2000+900', 5, { code: 'too-many-serials', most: 1_000 }]
  ])('refuses %j for %d (scenarios 30, 81, 104)', (entered, quantity, error) => {
    expect(reading(entered, quantity)).toEqual(refused(error));
  });

  it('takes exactly a thousand', () => {
    const serials = reading('1+', 1_000);
    expect(serials.ok && serials.value.length).toBe(1_000);
  });

  it('names as many different ones as were wanted, or refuses, whatever is typed', () => {
    const typed = fc.array(fc.constantFrom('1', '2', '9', '0', 'a', '-', '+', '~', ',', ' '), {
      maxLength: 14
    });
    fc.assert(
      fc.property(typed, fc.integer({ min: 1, max: 30 }), (keys, quantity) => {
        const serials = reading(keys.join(''), quantity, '5');
        if (serials.ok) expect(new Set(serials.value).size).toBe(quantity);
      })
    );
  });
});
