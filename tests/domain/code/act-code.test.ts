import { describe, expect, it } from 'vitest';
import { actIn, acts, quantityCode, quantityIn } from '#domain/code/act-code.ts';

describe('the code of an act', () => {
  it('asks for an act by its name, capitals and the end of a line aside', () => {
    expect(actIn('do:ship')).toBe('ship');
    expect(actIn('DO:ALLOCATE-ALL\r')).toBe('allocate-all');
  });

  it('is understood within the address of any tablet, as it stands on paper', () => {
    for (const act of acts)
      expect(actIn(`https://shop.example/docket/open?u=do%3A${act}`), act).toBe(act);
  });

  it('is no code of a thing, a screen or a quantity, and no act that is not there', () => {
    for (const text of [
      'ship',
      'so:ship',
      'go:ship',
      'qty:1',
      'do:',
      'do:delete',
      'http://x/?u=do:ship'
    ])
      expect(actIn(text), text).toBeUndefined();
  });
});

describe('the code of a quantity', () => {
  it('says how many, from one to 999,999', () => {
    expect(quantityIn(quantityCode(12))).toBe(12);
    expect(quantityIn('http://localhost/open?u=qty%3A999999')).toBe(999_999);
  });

  it('is no other code, nothing, a fraction, or a number that is no quantity', () => {
    for (const text of ['12', 'qty:0', 'qty:012', 'qty:1.5', 'qty:-2', 'qty:1000000', 'do:12'])
      expect(quantityIn(text), text).toBeUndefined();
  });
});
