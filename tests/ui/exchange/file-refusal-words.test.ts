import { describe, expect, it } from 'vitest';
import type { FileRefusal } from '#exchange/file-refusal.ts';
import { fileRefusalWords } from '#ui/exchange/file-refusal-words.ts';

const refusals: readonly FileRefusal[] = [
  ...(
    [
      'empty',
      'inventree',
      'json',
      'picture',
      'pdf',
      'archive',
      'web-page',
      'table',
      'text',
      'binary'
    ] as const
  ).map((looks) => ({ code: 'not-an-order-file', looks }) as const),
  ...(['header', 'end', 'compression', 'packing', 'encryption'] as const).map(
    (part) => ({ code: 'damaged', where: { part } }) as const
  ),
  { code: 'damaged', where: { part: 'line', line: 7 } },
  { code: 'damaged', where: { part: 'block', device: 'k7f2m9qa', from: 513 } },
  { code: 'rewritten' },
  { code: 'cut-off' },
  { code: 'newer-container', version: 2 },
  { code: 'needs-passphrase' },
  { code: 'wrong-passphrase' },
  ...(['bytes', 'line', 'block', 'changes', 'records', 'devices'] as const).map(
    (what) => ({ code: 'too-large', what, limit: 2_147_483_648 }) as const
  ),
  ...(['reserved-name', 'too-deep', 'ratio', 'spelling'] as const).map(
    (what) => ({ code: 'hostile', what }) as const
  ),
  { code: 'unreadable' },
  { code: 'cancelled' }
];

describe('why an order file is not read', () => {
  it.each(refusals)('has words: %o', (refusal) => {
    const text = fileRefusalWords(refusal);
    expect(text).toMatch(/^[A-Z].+\.$/);
    expect(text).not.toMatch(/undefined|\[object/);
  });

  it('names the place of the damage', () => {
    const where = { part: 'block', device: 'k7f2m9qa', from: 513 } as const;
    expect(fileRefusalWords({ code: 'damaged', where })).toContain(
      'device k7f2m9qa from number 513'
    );
  });

  it('says of a wrong passphrase that damage looks the same', () => {
    expect(fileRefusalWords({ code: 'wrong-passphrase' })).toContain('damaged at its beginning');
  });

  it('says in megabytes how much is read', () => {
    const refusal = { code: 'too-large', what: 'bytes', limit: 2 * 1024 ** 3 } as const;
    expect(fileRefusalWords(refusal).replaceAll('\u00a0', ' ')).toMatch(/2.?048 MB/);
  });
});
