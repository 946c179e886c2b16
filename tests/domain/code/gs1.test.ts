import { describe, expect, it } from 'vitest';
import { gs1In, gtin14, isGtin, separator, withoutKind } from '#domain/code/gs1.ts';

const article = '04006381333931';

describe('an article number', () => {
  it.each(['40170725', '036000291452', '4006381333931', article])(
    '%s has its check digit',
    (digits) => {
      expect(isGtin(digits)).toBe(true);
    }
  );

  it.each(['4006381333932', '400638133393', '', '123', '40063813339311'])(
    '%s is none',
    (digits) => {
      expect(isGtin(digits)).toBe(false);
    }
  );

  it('is one number in every length', () => {
    expect(gtin14('4006381333931')).toBe(article);
  });
});

describe('a GS1 code', () => {
  const whole = { gtin: article, batch: 'L-7', expiry: '270131', serial: 'S 1' };

  it('is read in brackets', () => {
    expect(gs1In(`(01)${article}(17)270131(10)L-7(21)S 1`)).toEqual(whole);
  });

  it('is read as a scanner sends it, with separators after elements of any length', () => {
    expect(gs1In(`01${article}1727013110L-7${separator}21S 1`)).toEqual(whole);
  });

  it('is read with the name of its symbology before it', () => {
    expect(gs1In(`]C101${article}10L-7${separator}21S 1`)).toEqual({
      gtin: article,
      batch: 'L-7',
      serial: 'S 1'
    });
    expect(gs1In(`]d2${separator}01${article}`)).toEqual({ gtin: article });
  });

  it('keeps what it does not need out of the answer', () => {
    expect(gs1In(`(00)340123450000000000(01)${article}(3103)000750`)).toEqual({ gtin: article });
  });

  it('with a wrong check digit is a fault, in brackets or not', () => {
    expect(gs1In('(01)04006381333932(10)L-7')).toBe('check-digit');
    expect(gs1In(`01040063813339321010L-7${separator}21S`)).toBe('check-digit');
  });

  it.each([
    ['a number of ours', 'SO-0042'],
    ['plain digits', '4006381333931'],
    ['brackets with more around them', '(01) is a code'],
    ['an element that is not known', `9912${separator}34`],
    ['an element that is cut off', `]C1010400638`],
    ['a day that is none', `(01)${article}(17)27-01`]
  ])('is not %s', (_, text) => {
    expect(gs1In(text)).toBeUndefined();
  });
});

describe('what a scanner says about the kind of a code', () => {
  it.each([
    [']E04006381333931', '4006381333931'],
    [']Q1so:SO-0042', 'so:SO-0042'],
    ['SK]E0', 'SK]E0']
  ])('goes from %s', (text, code) => {
    expect(withoutKind(text)).toBe(code);
  });

  it('stays where it is that the code is one of GS1', () => {
    expect(withoutKind(`]C101${article}`)).toBe(`]C101${article}`);
  });
});
