import { describe, expect, it } from 'vitest';
import { readExport } from '#interop/inventree/read-export.ts';
import { readFileText, readText } from '#interop/inventree/read-text.ts';
import { limits } from '#interop/inventree/refusals.ts';
import { entry, generation } from '#tests/support/inventree.ts';

const part = entry('part.part', 1, { name: 'Leg' });
const refused = (text: string) => {
  const result = readExport(text);
  return result.ok ? 'read' : result.error;
};

describe('reading an InvenTree export', () => {
  it('sorts the records by model, counts everything and names the version', () => {
    const result = readExport(generation(2026));
    expect(result.ok && result.value.version).toBe('1.5.0 dev');
    expect(result.ok && result.value.exportedAt).toBe('2026-08-01 10:00:00');
    expect(result.ok && result.value.counts.get('galaxy.spaceship')).toBe(1);
    expect(result.ok && result.value.records.get('part.bomitem')?.map(({ pk }) => pk)).toEqual([
      '1'
    ]);
  });

  it('counts people and never keeps a field of them', () => {
    const result = readExport(generation(2026));
    expect(result.ok && result.value.counts.get('auth.user')).toBe(1);
    const kept = result.ok ? [...result.value.records.values()].flat() : [];
    expect(JSON.stringify(kept)).not.toContain('pbkdf2');
  });

  it('reads past a byte order mark', () => {
    expect(refused(`\ufeff${JSON.stringify([part])}`)).toBe('read');
  });

  it('takes the first of two records with one number, and counts what is no record', () => {
    const text = JSON.stringify([
      part,
      entry('part.part', 1, { name: 'Other' }),
      7,
      { model: 'x' }
    ]);
    const result = readExport(text);
    expect(result.ok && result.value.records.get('part.part')).toEqual([
      { model: 'part.part', pk: '1', fields: { name: 'Leg' } }
    ]);
    expect(result.ok && result.value.repeated.get('part.part')).toBe(1);
    expect(result.ok && result.value.malformed).toBe(2);
  });

  it.each([
    ['nothing', '', { code: 'empty' }],
    ['blanks', ' \n ', { code: 'empty' }],
    ['an empty list', '[]', { code: 'empty' }],
    ['an empty object', '{}', { code: 'not-an-export' }],
    ['a list of numbers', '[1, 2]', { code: 'not-an-export' }],
    ['another JSON file', '{"name":"x","version":"1"}', { code: 'not-an-export' }],
    ['a list from the web interface', '[{"pk":1,"name":"Leg"}]', { code: 'rest-list' }],
    ['a page from the web interface', '{"count":0,"results":[]}', { code: 'rest-list' }],
    ['a web page', '\n<!DOCTYPE html><html>', { code: 'web-page' }],
    ['a table', 'ID,Name\n1,Leg\n', { code: 'table' }],
    ['a table with tabs', 'ID\tName\n1\tLeg\n', { code: 'table' }],
    ['prose', 'Dear customer', { code: 'not-json' }],
    ['a picture', '\ufffdPNG\r\n\u001a\n', { code: 'not-text' }],
    ['an archive', 'PK\u0003\u0004', { code: 'not-text' }],
    ['UTF-16 read as UTF-8', '\ufffd\ufffd[\u0000{\u0000', { code: 'not-text' }],
    ['JSON with a comma too many', '[{"model":"part.part",}]', { code: 'not-json' }],
    ['a number without end is JSON', '[{"model":"part.part","pk":1,"fields":{"q":1e999}}]', 'read']
  ])('tells %s', (_what, text, answer) => {
    expect(refused(text)).toEqual(answer);
  });

  it('tells a file that was cut off, wherever it was', () => {
    const whole = JSON.stringify([part, part]);
    const answers = new Set(
      Array.from({ length: whole.length - 1 }, (_, at) =>
        JSON.stringify(refused(whole.slice(0, at + 1)))
      )
    );
    expect([...answers]).toEqual(['{"code":"cut-off"}']);
  });

  it.each(['__proto__', 'constructor', 'prototype'])('refuses the reserved name %s', (name) => {
    const text = `[{"model":"part.part","pk":1,"fields":{"metadata":{"a":[{"${name}":1}]}}}]`;
    expect(refused(text)).toEqual({ code: 'reserved-name', name });
    expect(({} as Record<string, unknown>)['a']).toBeUndefined();
  });

  it('reads 16 lists and objects inside each other and refuses 17', () => {
    const nested = (depth: number) =>
      `[{"model":"part.part","pk":1,"fields":{"m":${'['.repeat(depth - 3)}${']'.repeat(depth - 3)}}}]`;
    expect(refused(nested(16))).toBe('read');
    expect(refused(nested(17))).toEqual({ code: 'too-deep', limit: 16 });
  });

  it('is not fooled by brackets and escaped quotes in text', () => {
    const name = `${'['.repeat(50)}"\\"\\\\`;
    expect(refused(JSON.stringify([entry('part.part', 1, { name })]))).toBe('read');
  });

  it.each([
    ['64 MB of brackets', '['.repeat(limits.characters), 'too-deep'],
    ['one character more than 64 MB', ' '.repeat(limits.characters + 1), 'too-large'],
    ['brackets 100,000 deep', `${'['.repeat(100_000)}${']'.repeat(100_000)}`, 'too-deep'],
    ['two million and one records', `[${'{},'.repeat(limits.records + 1)}{}]`, 'too-many'],
    ['five million lists in a list', `[[${'[],'.repeat(limits.containers)}[]]]`, 'too-many'],
    ['sixteen million values', `[[${'1,'.repeat(limits.values + 1)}1]]`, 'too-many']
  ])('refuses %s at once, before anything is built', (_what, text, code) => {
    const start = performance.now();
    expect(refused(text)).toMatchObject({ code });
    expect(performance.now() - start).toBeLessThan(3_000);
  });
});

describe('the text of a file', () => {
  const text = '[{"name":"Café"}]';

  it('is UTF-8, with or without its mark', () => {
    expect(readText(new TextEncoder().encode(text))).toEqual({ ok: true, value: text });
    expect(readText(new TextEncoder().encode(`\ufeff${text}`))).toEqual({ ok: true, value: text });
  });

  it('is UTF-16 when the file says so', () => {
    const little = new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'));
    const big = new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le').swap16());
    expect(readText(little)).toEqual({ ok: true, value: text });
    expect(readText(big)).toEqual({ ok: true, value: text });
  });

  it('is refused when it is none, or too much', () => {
    expect(readText(Uint8Array.of(0x89, 0x50, 0x4e, 0x47))).toEqual({
      ok: false,
      error: { code: 'not-text' }
    });
    const size = limits.characters + 1;
    expect(readText(new Uint8Array(size))).toEqual({
      ok: false,
      error: { code: 'too-large', size, limit: limits.characters }
    });
  });

  it('is that of an older spreadsheet, for a table', () => {
    const table = Buffer.from('ID,Company name\n1,Café\n', 'latin1');
    expect(readFileText(new Uint8Array(table))).toEqual({
      ok: true,
      value: 'ID,Company name\n1,Café\n'
    });
  });

  it.each([
    ['a picture', [0x89, 0x50, 0x4e, 0x47, 0xff], 'not-text'],
    ['a workbook', [0x50, 0x4b, 0x03, 0x04, 0xff], 'workbook']
  ])('is not found in %s', (_what, bytes, code) => {
    expect(readFileText(Uint8Array.from(bytes))).toEqual({ ok: false, error: { code } });
  });
});
