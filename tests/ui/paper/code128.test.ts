import { describe, expect, it } from 'vitest';
import { code128, modulesOf } from '#ui/paper/code128.ts';

/** The widths as a text of digits, as tables of Code 128 print them. */
const drawn = (text: string) => code128(text)?.join('');

describe('Code 128', () => {
  it('draws the start, the letters, the check symbol and the stop', () => {
    // Start B, P J J 1 2 3 C, check symbol 55, stop.
    expect(drawn('PJJ123C')).toBe(
      '211214' +
        ['313121', '112133', '112133', '123221', '223211', '221132', '131321'].join('') +
        '311321' +
        '2331112'
    );
  });

  it('draws digits in pairs where there are four or more, and so needs less room', () => {
    // Start C, 12, 34, check symbol 82, stop.
    expect(drawn('1234')).toBe(['211232', '112232', '131123', '121241', '2331112'].join(''));
    expect(modulesOf(code128('12345678') ?? [])).toBeLessThan(modulesOf(code128('ABCDEFGH') ?? []));
  });

  it('changes between letters and pairs of digits inside a text', () => {
    // B: A B, then C: 12 34; the digits that are left over are letters.
    expect(drawn('AB1234')).toContain(['113141', '112232', '131123'].join(''));
    expect(drawn('12345')).toContain(['114131', '213212'].join(''));
  });

  it('has eleven modules to a symbol, thirteen to the stop and ten of white at each side', () => {
    expect(modulesOf(code128('SK-22') ?? [])).toBe(20 + 11 * 7 + 13);
  });

  it('knows no empty text, no umlaut and no control character', () => {
    for (const text of ['', 'Größe', 'a\tb']) expect(code128(text)).toBeUndefined();
  });
});
