import { describe, expect, it } from 'vitest';
import { enteredAmount, enteredQuantity } from '#domain/kernel/entered.ts';

describe('a quantity as somebody types it', () => {
  it.each([
    ['12', 12],
    [' 12 ', 12],
    ['1,5', 1.5],
    ['1.5', 1.5],
    [',5', 0.5],
    ['1 000', 1000],
    ['1\u202f000,25', 1000.25],
    ["1'000.25", 1000.25],
    ['1.234,5', 1234.5],
    ['1,234.5', 1234.5],
    ['1.500', 1.5],
    ['١٢٫٥', 12.5],
    ['１２', 12],
    ['0', 0],
    ['0.00001', 0.00001],
    ['9999999999.99999', 9_999_999_999.99999]
  ])('reads %s as %d', (text, value) => {
    expect(enteredQuantity(text)).toEqual({ ok: true, value });
  });

  it.each([
    ['', 'empty'],
    ['ten', 'not-a-number'],
    ['NaN', 'not-a-number'],
    ['Infinity', 'not-a-number'],
    ['1e308', 'not-a-number'],
    ['1e3', 'not-a-number'],
    ['0x10', 'not-a-number'],
    ['1,2,3', 'not-a-number'],
    ['1..2', 'not-a-number'],
    ['1-', 'not-a-number'],
    ['-1', 'negative'],
    ['\u22121', 'negative'],
    ['0.000001', 'too-many-decimals'],
    ['10000000000', 'too-large']
  ])('refuses %s as %s', (text, code) => {
    expect(enteredQuantity(text)).toMatchObject({ ok: false, error: { code } });
  });
});

describe('an amount as somebody types it', () => {
  it.each([
    ['12,50', '12.5'],
    ['-5', '-5'],
    ['0.123456', '0.123456'],
    ['9999999999999', '9999999999999']
  ])('reads %s as %s', (text, value) => {
    expect(enteredAmount(text)).toEqual({ ok: true, value });
  });

  it.each([
    ['0.1234567', 'too-many-decimals'],
    ['10000000000000', 'too-large'],
    ['twelve', 'not-a-number']
  ])('refuses %s as %s', (text, code) => {
    expect(enteredAmount(text)).toMatchObject({ ok: false, error: { code } });
  });
});
