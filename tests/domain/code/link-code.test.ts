import { describe, expect, it } from 'vitest';
import { put } from '#domain/changes.ts';
import { decideLinkCode, LinkCode, type LinkCodeFacts } from '#domain/code/link-code.ts';
import { codeId } from '#domain/code/linked-code.ts';
import { aLinkedCode } from '#tests/support/builders.ts';

const facts: LinkCodeFacts = { kind: 'part', link: undefined, linkedTo: undefined, namedBy: [] };
const asking = (text: string) => LinkCode.parse({ text, subject: 'part-1' });
const deciding = (about: Partial<LinkCodeFacts>, text = 'ABC 1') =>
  decideLinkCode({ ...facts, ...about }, asking(text));
const linked = (text: string) => ({
  ok: true,
  value: [put('codes', codeId(text), { text, subject: asking(text).subject, del: false })]
});

describe('linking a code', () => {
  it('keeps it under an id made from what it says', () => {
    expect(deciding({})).toEqual(linked('ABC 1'));
    expect(codeId('ABC 1')).not.toBe(codeId('ABC 2'));
  });

  it('keeps the article alone for a part, and all that it says for a stock item', () => {
    const text = '(01)04006381333931(10)L-7';
    expect(deciding({}, text)).toEqual(linked('(01)04006381333931'));
    expect(deciding({ kind: 'item' }, text)).toEqual(linked(text));
  });

  it('does nothing where it leads there already', () => {
    const link = aLinkedCode({ subject: 'part-1' });
    expect(deciding({ link, linkedTo: { id: 'part-1', name: 'Spanner' } })).toEqual({
      ok: true,
      value: []
    });
  });

  it('is refused for a code that the app itself prints', () => {
    for (const text of ['do:ship', 'go:home', 'qty:12'])
      expect(deciding({}, text), text).toEqual({ ok: false, error: { code: 'own-code' } });
  });

  it('is refused where it leads elsewhere', () => {
    const link = aLinkedCode({ subject: 'part-2' });
    expect(deciding({ link, linkedTo: { id: 'part-2', name: 'Hammer' } })).toEqual({
      ok: false,
      error: { code: 'linked-already', name: 'Hammer' }
    });
  });

  it('takes over a code whose thing was deleted', () => {
    expect(deciding({ link: aLinkedCode({ subject: 'part-2' }) })).toEqual(linked('ABC 1'));
  });

  it('is refused for the number of another thing, not for its own', () => {
    expect(deciding({ namedBy: [{ id: 'part-2', name: 'Hammer' }] })).toEqual({
      ok: false,
      error: { code: 'names-another', name: 'Hammer' }
    });
    expect(deciding({ namedBy: [{ id: 'part-1', name: 'Spanner' }] })).toEqual(linked('ABC 1'));
  });

  it('is refused for a code that Docket printed', () => {
    expect(deciding({}, 'so:SO-0042')).toEqual({ ok: false, error: { code: 'own-code' } });
  });

  it.each([
    ['', 'empty'],
    ['(01)04006381333932', 'check-digit'],
    ['x'.repeat(301), 'too-long']
  ])('is refused for what is no code', (text, why) => {
    expect(deciding({}, text)).toEqual({ ok: false, error: { code: 'not-a-code', why } });
  });
});
