import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { harmless, restored } from '#interop/csv/cells.ts';

const risky = fc
  .tuple(
    fc.constantFrom('', "'", "''", ' ', '  ', '\n'),
    fc.constantFrom('=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠', "'", ''),
    fc.string({ unit: 'binary' })
  )
  .map((pieces) => pieces.join(''));

describe('A cell that a spreadsheet would run', () => {
  it.each([
    '=1+1',
    '+49 30 1234',
    '-2+3',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '＝1+1',
    ' =1+1',
    '=HYPERLINK("http://x","y")',
    '-1e5'
  ])('is led by an apostrophe: %j', (text) => {
    expect(harmless(text)).toBe(`'${text}`);
  });

  it.each(['-5', '-0.25', '12', '1000.5', 'Widget', "it's", "'tis", ''])(
    'is no plain number and no plain text: %j stays',
    (text) => {
      expect(harmless(text)).toBe(text);
    }
  );

  it('never begins with a sign that runs, whatever the text', () => {
    fc.assert(
      fc.property(risky, (text) => {
        expect(harmless(text)).toSatisfy(
          (cell: string) => /^-?\d+(\.\d+)?$/.test(cell) || !/^\s*[=+\-@\t\r＝＋－＠]/.test(cell)
        );
      })
    );
  });

  it('comes back as it was, whatever the text', () => {
    fc.assert(
      fc.property(risky, (text) => {
        expect(restored(harmless(text))).toBe(text);
      })
    );
  });
});
