import { describe, expect, it } from 'vitest';
import { isTooShort } from '#exchange/passphrase.ts';
import { suggestedPassphrase } from '#exchange/suggested-passphrase.ts';
import { passphraseWords } from '#exchange/passphrase-words.ts';
import { aPut } from '#tests/support/history.ts';
import {
  bytesOf,
  changesOf,
  fileOf,
  fullFile,
  outcome,
  smallFile,
  tablet1
} from '#tests/support/order-files.ts';

const passphrase = 'correct horse battery';
const options = { passphrase, iterations: 1_000 };
const encrypted = async () => bytesOf(await fileOf(smallFile(), options));
const afterHeader = (bytes: Uint8Array) => bytes.indexOf(10, bytes.indexOf(10) + 1) + 1;
const isRead = (found: object) => 'texts' in found;

/** A file whose gzip is several chunks long, because its content does not compress. */
const largeFile = () => {
  const noise = () =>
    Array.from(crypto.getRandomValues(new Uint32Array(8_000)), (value) => value.toString(36)).join(
      ''
    );
  return fullFile(
    changesOf(tablet1, [1, 64]).map((change) => ({ ...change, o: [aPut({ note: noise() })] }))
  );
};

describe('an encrypted order file', () => {
  it('says what it is and how it is encrypted, and nothing else', async () => {
    const bytes = await encrypted();
    const [word, header] = new TextDecoder()
      .decode(bytes.subarray(0, afterHeader(bytes)))
      .split('\n');
    expect(word).toBe('DOCKETENC1');
    expect(JSON.parse(header ?? '')).toEqual({
      v: 1,
      kdf: 'PBKDF2-SHA256',
      iter: 1_000,
      salt: expect.stringMatching(/^.{24}$/) as unknown,
      cipher: 'AES-256-GCM-STREAM',
      chunk: 1_048_576,
      nonce: expect.stringMatching(/^.{12}$/) as unknown
    });
    expect(new TextDecoder('latin1').decode(bytes)).not.toMatch(/Workshop|Tablet|k7f2m9qa/);
  });

  it('makes its key with 600,000 rounds unless told otherwise', async () => {
    const bytes = await bytesOf(await fileOf(smallFile(), { passphrase }));
    expect(new TextDecoder().decode(bytes.subarray(0, 60))).toContain('"iter":600000');
    expect(isRead(await outcome(new Blob([bytes]), { passphrase }))).toBe(true);
  });

  it('is never the same twice', async () => {
    const [a, b] = [await encrypted(), await encrypted()];
    expect(Buffer.from(a).equals(b)).toBe(false);
  });

  it('needs the passphrase', async () => {
    const blob = new Blob([await encrypted()]);
    expect(await outcome(blob)).toEqual({ code: 'needs-passphrase' });
    expect(await outcome(blob, { passphrase: 'correct horse batteries' })).toEqual({
      code: 'wrong-passphrase'
    });
    expect(await outcome(blob, { passphrase: '' })).toEqual({ code: 'wrong-passphrase' });
  });

  it('opens with the passphrase as another keyboard writes it', async () => {
    const blob = await fileOf(smallFile(), {
      ...options,
      passphrase: 'cafe\u0301 au lait, \ufb01n'
    });
    expect(isRead(await outcome(blob, { passphrase: ' caf\u00e9 au  lait, fin ' }))).toBe(true);
  });

  it('cannot tell damage in its first chunk from a wrong passphrase', async () => {
    const bytes = await encrypted();
    bytes.fill(0, -1);
    bytes[bytes.length - 2] = (bytes.at(-2) ?? 0) ^ 1;
    expect(await outcome(new Blob([bytes]), { passphrase })).toEqual({ code: 'wrong-passphrase' });
  });

  it('is cut off when less than a seal is there', async () => {
    const bytes = await encrypted();
    const cut = new Blob([bytes.subarray(0, afterHeader(bytes) + 10)]);
    expect(await outcome(cut, { passphrase })).toEqual({ code: 'cut-off' });
  });

  it('is refused when later chunks are damaged, moved, repeated, dropped or cut off', async () => {
    const bytes = await bytesOf(await fileOf(largeFile(), options));
    const start = afterHeader(bytes);
    const size = 1_048_576 + 16;
    const chunks: Uint8Array<ArrayBuffer>[] = [];
    for (let at = start; at < bytes.length; at += size) chunks.push(bytes.slice(at, at + size));
    const [a, b, ...rest] = chunks;
    const header = bytes.slice(0, start);
    if (!a || !b || rest.length === 0) throw new Error('three chunks are needed');
    const flipped = b.slice();
    flipped[5] = (flipped[5] ?? 0) ^ 1;
    const refusal = { code: 'damaged', where: { part: 'encryption' } };
    const of = async (...parts: readonly Uint8Array<ArrayBuffer>[]) =>
      outcome(new Blob([header, ...parts]), { passphrase });
    expect(isRead(await of(a, b, ...rest))).toBe(true);
    expect(await of(a, flipped, ...rest)).toEqual(refusal);
    expect(await of(b, a, ...rest)).toEqual({ code: 'wrong-passphrase' });
    expect(await of(a, b, b, ...rest)).toEqual(refusal);
    expect(await of(a, ...rest)).toEqual(refusal);
    expect(await of(a, b)).toEqual(refusal);
    expect(await of(a, b, ...rest, new Uint8Array(5))).toHaveProperty('code');
  });

  it('is refused when its header was changed', async () => {
    const bytes = await encrypted();
    const text = new TextDecoder('latin1').decode(bytes.subarray(0, afterHeader(bytes)));
    const sealed = bytes.slice(afterHeader(bytes));
    const of = async (from: RegExp, to: string) =>
      outcome(new Blob([text.replace(from, to), sealed]), { passphrase });
    const damaged = { code: 'damaged', where: { part: 'encryption' } };
    expect(await of(/"iter":1000/, '"iter":1001')).toEqual({ code: 'wrong-passphrase' });
    expect(await of(/"iter":1000/, '"iter":999')).toEqual(damaged);
    expect(await of(/"iter":1000/, '"iter":5000001')).toEqual(damaged);
    expect(await of(/"chunk":1048576/, '"chunk":1048577')).toEqual({ code: 'wrong-passphrase' });
    expect(await of(/"chunk":1048576/, '"chunk":99999999')).toEqual(damaged);
    expect(await of(/"nonce":"..../, '"nonce":"')).toEqual(damaged);
    expect(await of(/PBKDF2/, 'argon2')).toEqual(damaged);
    expect(await of(/"v":1/, '"v":2')).toEqual({ code: 'newer-container', version: 2 });
    expect(await of(/\{/, '[')).toEqual(damaged);
  });
});

describe('a passphrase', () => {
  it('has at least 12 characters, blanks at its ends not counted', () => {
    const short = ['', 'elevenchars', ' elevenchars  ', 'eleven\u0065\u0301char'];
    expect(short.map(isTooShort)).toEqual([true, true, true, true]);
    expect(['twelve chars', 'zwölf Zeichen'].map(isTooShort)).toEqual([false, false]);
  });

  it('is suggested as four words that are easy to read out', async () => {
    const words = (await suggestedPassphrase()).split(' ');
    expect(words.length).toBe(4);
    expect(words.filter((word) => !passphraseWords.includes(word))).toEqual([]);
    expect(isTooShort(words.join(' '))).toBe(false);
  });

  it('is suggested from 1,024 words, each there once, short and in plain letters', () => {
    expect(new Set(passphraseWords).size).toBe(1_024);
    expect(passphraseWords.length).toBe(1_024);
    expect(passphraseWords.filter((word) => !/^[a-z]{3,7}$/.test(word))).toEqual([]);
  });

  it('is suggested anew each time', async () => {
    const suggested = await Promise.all(Array.from({ length: 20 }, suggestedPassphrase));
    expect(new Set(suggested).size).toBe(20);
  });
});
