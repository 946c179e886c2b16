import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { restored } from '#interop/csv/cells.ts';
import { readTable, tableLimits, tableText } from '#interop/csv/read-table.ts';
import { csvLine, csvText } from '#interop/csv/write-table.ts';

function read(text: string) {
  const table = readTable(text);
  if (!table.ok) throw new Error(table.error.code);
  return table.value;
}

const refusalOf = (text: string) => {
  const table = readTable(text);
  return table.ok ? undefined : table.error.code;
};

const bytes = (text: string) => new TextEncoder().encode(text);

const cell = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: fc.constantFrom('"', ',', ';', '\t', '\r', '\n', "'", '=', '-', '5', ' ') })
);

describe('A table that is written', () => {
  it('reads as it was, whatever stands in its cells', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell, cell), { maxLength: 20 }), (cells) => {
        const rows = cells.map((row, n) => [String(n), ...row]);
        const table = read(csvText([['n', 'a', 'b', 'c'], ...rows]));
        expect(table.rows.map((row) => row.cells.map(restored))).toEqual(rows);
      })
    );
  });

  it('has quotes around every cell, and quotes in cells twice', () => {
    expect(csvLine(['a', 'say "b"', -5, 0.00001, true, false, null])).toBe(
      '"a","say ""b""","-5","0.00001","yes","no",""\r\n'
    );
  });

  it('begins with the mark of UTF-8', () => {
    expect(csvText([['é']])).toBe('\ufeff"é"\r\n');
  });
});

describe('A table that is read', () => {
  it.each([
    ['commas', 'a,b\n1,2'],
    ['semicolons, as where the comma is the decimal sign', 'a;b\r\n1;2\r\n'],
    ['tabs', 'a\tb\n1\t2'],
    ['bars', 'a|b\n1|2'],
    ['a mark at the start', '\ufeffa,b\n1,2\n'],
    ['old line ends', 'a,b\r1,2\r'],
    ['Excel’s own first line', 'sep=;\r\na;b\r\n1;2'],
    ['empty lines around it', '\n\na,b\n\n1,2\n\n'],
    ['empty columns behind it', 'a,b,,\n1,2,,\n']
  ])('may have %s', (_name, text) => {
    const { headers, rows } = read(text);
    expect(headers).toEqual(['a', 'b']);
    expect(rows.map(({ cells }) => cells.slice(0, 2))).toEqual([['1', '2']]);
  });

  it('keeps decimal commas and line breaks in cells', () => {
    expect(read('Menge;Notiz\n1,5;"zwei\nZeilen"\n').rows[0]?.cells).toEqual([
      '1,5',
      'zwei\nZeilen'
    ]);
  });

  it('counts rows as a spreadsheet does', () => {
    expect(read('a,b\n\n1,2\n,\n3,4').rows.map(({ number }) => number)).toEqual([3, 5]);
  });

  it('counts the line that names the separator', () => {
    expect(read('sep=,\na,b\n1,2').rows[0]?.number).toBe(3);
  });

  it.each([
    ['empty', ' \n'],
    ['empty', ',,\n,,'],
    ['web-page', '<!doctype html><table>'],
    ['json', '[{"pk": 1}]'],
    ['json', '{"count": 0}'],
    ['cut-off', 'a,b\n"1,2\n3,4']
  ])('is refused as %s', (code, text) => {
    expect(refusalOf(text)).toBe(code);
  });

  it('is refused with more rows than are read', () => {
    expect(refusalOf(`a\n${'1\n'.repeat(tableLimits.rows + 1)}`)).toBe('too-many-rows');
  });
});

describe('The bytes of a table', () => {
  it.each([
    ['UTF-8', bytes('Größe')],
    [
      'UTF-16, as Excel writes “Unicode text”',
      Uint8Array.from([0xff, 0xfe, 71, 0, 114, 0, 246, 0, 223, 0, 101, 0])
    ],
    ['Windows-1252', Uint8Array.from([71, 114, 0xf6, 0xdf, 101])]
  ])('are read as %s', (_name, file) => {
    const text = tableText(file);
    expect(text.ok && text.value.replace('\ufeff', '')).toBe('Größe');
  });

  it.each([
    ['workbook', Uint8Array.from([0x50, 0x4b, 3, 4, 20, 0])],
    ['workbook', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1])],
    ['not-text', Uint8Array.from([97, 0, 0, 98])]
  ])('are refused as a %s', (code, file) => {
    const text = tableText(file);
    expect(text.ok ? undefined : text.error.code).toBe(code);
  });
});
