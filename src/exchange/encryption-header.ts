import { z } from '#domain/kernel/zod.ts';
import { damaged, Refused } from './file-refusal.ts';
import type { Bytes } from './streams.ts';

/** How an encrypted order file begins: a word, and the version of the encryption. */
export const magic = 'DOCKETENC1\n';
/** How many rounds the key is derived with, unless somebody says otherwise. */
export const iterations = 600_000;
/** How many bytes are sealed together. */
export const chunkSize = 1_048_576;
/** What AES-GCM adds to a chunk. */
export const tagSize = 16;

const bytesOf = (length: number) =>
  z
    .base64()
    .transform((text) => Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0)))
    .refine((bytes) => bytes.length === length);

const Parameters = z.strictObject({
  v: z.literal(1),
  kdf: z.literal('PBKDF2-SHA256'),
  // A bound, so that no file keeps a device busy for minutes.
  iter: z.number().int().min(1_000).max(5_000_000),
  salt: bytesOf(16),
  cipher: z.literal('AES-256-GCM-STREAM'),
  chunk: z.number().int().min(1_024).max(16_777_216),
  nonce: bytesOf(7)
});
export type Parameters = z.infer<typeof Parameters>;

const base64 = (bytes: Bytes) => btoa(String.fromCharCode(...bytes));

/** The two lines that an encrypted file opens with. They are sealed together with every chunk. */
export function encryptionHeader({ salt, nonce, ...rest }: Parameters): Bytes {
  const { v, kdf, iter, cipher, chunk } = rest;
  const line = { v, kdf, iter, salt: base64(salt), cipher, chunk, nonce: base64(nonce) };
  return new TextEncoder().encode(`${magic}${JSON.stringify(line)}\n`);
}

const Version = z.looseObject({ v: z.number().int().min(2) });

function parsedParameters(text: string): Parameters {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw damaged({ part: 'encryption' });
  }
  const newer = Version.safeParse(value);
  if (newer.success) throw new Refused({ code: 'newer-container', version: newer.data.v });
  const parameters = Parameters.safeParse(value);
  if (!parameters.success) throw damaged({ part: 'encryption' });
  return parameters.data;
}

/** What the first bytes of an encrypted file say about how it is encrypted. */
export function readEncryptionHeader(first: Bytes): { bytes: Bytes; parameters: Parameters } {
  const end = first.indexOf(10, magic.length);
  if (end < 0) throw damaged({ part: 'encryption' });
  const text = new TextDecoder().decode(first.subarray(magic.length, end));
  return { bytes: first.slice(0, end + 1), parameters: parsedParameters(text) };
}
