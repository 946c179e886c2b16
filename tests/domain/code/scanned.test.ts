import { describe, expect, it } from 'vitest';
import {
  articleOf,
  codeText,
  keyOf,
  ownCode,
  scanned,
  type Scanned
} from '#domain/code/scanned.ts';
import { separator } from '#domain/code/gs1.ts';

const article = '04006381333931';

const understood = (text: string): Scanned => {
  const code = scanned(text);
  if (code.kind === 'fault') throw new Error(code.why);
  return code;
};

describe('what was scanned', () => {
  it.each([
    ['https://tablet.local/sell/orders/0190-7', 'order', '0190-7'],
    ['https://tablet.local/sell/orders/0190-7/print/pick-list', 'order', '0190-7'],
    ['http://localhost:4173/stock/0190-8?open=count', 'item', '0190-8'],
    ['https://tablet.local/stock/locations/0190-9', 'location', '0190-9'],
    ['https://tablet.local/parts/0190-a/details', 'part', '0190-a'],
    ['https://tablet.local/docket/build/0190-b', 'build', '0190-b'],
    ['https://tablet.local/open?u=so%3ASO-0042', 'order', 'SO-0042'],
    ['so:SO-0042', 'order', 'SO-0042'],
    ['SO:SO-0042', 'order', 'SO-0042'],
    ['bo: BO-B0007 ', 'build', 'BO-B0007'],
    ['loc:Shelf 2', 'location', 'Shelf 2']
  ])('%s is a code of ours', (text, of, name) => {
    expect(scanned(text)).toMatchObject({ kind: 'own', of, name });
  });

  it.each([
    'https://shop.example/product/7',
    'https://tablet.local/parts/new',
    'xyz:1',
    'so:',
    'SO-0042',
    '4006381333931'
  ])('%s is text', (text) => {
    expect(scanned(text)).toEqual({ kind: 'text', text });
  });

  it('loses what scanners add around it', () => {
    expect(scanned(' SK-22\r\n')).toEqual({ kind: 'text', text: 'SK-22' });
  });

  it('is refused when it is empty, too long or a GS1 code with a wrong check digit', () => {
    expect(scanned('  ')).toMatchObject({ kind: 'fault', why: 'empty' });
    expect(scanned('x'.repeat(2_001))).toMatchObject({ kind: 'fault', why: 'too-long' });
    expect(scanned('(01)04006381333932')).toMatchObject({ kind: 'fault', why: 'check-digit' });
  });

  it('is written by us as it is read', () => {
    expect(scanned(ownCode('part', 'SK-22'))).toMatchObject({
      kind: 'own',
      of: 'part',
      name: 'SK-22'
    });
  });
});

describe('the key of a code', () => {
  it('is the same however an article was scanned', () => {
    const keys = ['4006381333931', article, `(01)${article}`, `]C101${article}`].map((text) =>
      keyOf(understood(text))
    );
    expect(new Set(keys)).toEqual(new Set([`(01)${article}`]));
  });

  it('tells one batch of an article from another', () => {
    expect(keyOf(understood(`01${article}10L-7${separator}21S1`))).toBe(
      `(01)${article}(10)L-7(21)S1`
    );
  });

  it('is the article alone where a part is meant', () => {
    expect(articleOf(understood(`(01)${article}(10)L-7`))).toBe(`(01)${article}`);
    expect(articleOf(understood('SK-22'))).toBeUndefined();
  });

  it('holds nothing that cannot be shown', () => {
    expect(codeText(understood(`A${separator}B\u0002`))).toBe('A␝B');
  });
});
