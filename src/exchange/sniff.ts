import type { Looks } from './file-refusal.ts';
import { magic } from './encryption-header.ts';
import { format } from './order-file.ts';
import type { Bytes } from './streams.ts';

/** What the first bytes of a file are; its name is never asked. */
export type Sniffed =
  | { readonly kind: 'json' | 'packed' | 'gzip' | 'encrypted' }
  /** Encrypted by a later version. */
  | { readonly kind: 'newer'; readonly version: number }
  | { readonly kind: 'other'; readonly looks: Looks };

/** How many bytes are enough to tell. */
export const sniffLength = 2_048;

/** One sign a byte. Not `latin1` of a decoder: that is Windows-1252. */
const asSigns = (bytes: Bytes) => String.fromCharCode(...bytes.subarray(0, sniffLength));

/* eslint-disable no-control-regex -- control characters are what tells text from the rest */
const binaries: readonly (readonly [RegExp, Looks])[] = [
  [/^\x89PNG|^\xff\xd8\xff|^GIF8|^RIFF....WEBP|^....ftyp(hei|mif|avif)|^BM....\0\0/s, 'picture'],
  [/^%PDF/, 'pdf'],
  [/^PK|^Rar!|^7z\xbc\xaf|^\xfd7zXZ|^BZh|^\x28\xb5\x2f\xfd/, 'archive'],
  [/[\0-\x08\x0e-\x1a]/, 'binary']
];
/* eslint-enable no-control-regex */

const texts: readonly (readonly [RegExp, Looks])[] = [
  [/^$/, 'empty'],
  [/^</, 'web-page'],
  [/^\[\s*\{\s*"(metadata"\s*:\s*true|model"|pk")/, 'inventree'],
  [/^[[{]/, 'json'],
  [/^[^\n]*[,;\t][^\n]*\n/, 'table'],
  [/^/, 'text']
];

const firstOf = (kinds: typeof texts, text: string) =>
  kinds.find(([pattern]) => pattern.test(text))?.[1];

const named = new RegExp(`"format"\\s*:\\s*"${format}"`);
const packedStart = new RegExp(`^\\{"format":"${format}","packed":"`);

/** Encrypted files begin with one word and a number, so that a later version is known for one. */
function encrypted(start: string): Sniffed | undefined {
  const [, version] = /^DOCKETENC(\d{1,9})\n/.exec(start) ?? [];
  if (version === undefined) return undefined;
  return start.startsWith(magic)
    ? { kind: 'encrypted' }
    : { kind: 'newer', version: Number(version) };
}

/** Tells from its first bytes what a file is. JSON is ours when it names our format there. */
export function sniffed(bytes: Bytes): Sniffed {
  const raw = asSigns(bytes);
  if (raw.startsWith('\x1f\x8b')) return { kind: 'gzip' };
  const start = raw.replace(/^\xef\xbb\xbf/, '').trimStart();
  const locked = encrypted(raw);
  if (locked) return locked;
  if (start.startsWith('{') && named.test(start))
    return { kind: packedStart.test(start) ? 'packed' : 'json' };
  const looks = firstOf(binaries, raw) ?? firstOf(texts, start) ?? 'binary';
  return { kind: 'other', looks };
}
