import {
  chunkSize,
  encryptionHeader,
  iterations,
  tagSize,
  type Parameters
} from './encryption-header.ts';
import { damaged, Refused } from './file-refusal.ts';
import { isTooShort, keyOf } from './passphrase.ts';
import { joinedBytes, type Bytes, type Source } from './streams.ts';

/** What seals the chunks of one file. */
export interface Seal {
  readonly key: CryptoKey;
  readonly nonce: Bytes;
  /** How many bytes stand in a chunk before it is sealed. */
  readonly chunk: number;
  /** The bytes of the file's header. */
  readonly header: Bytes;
}

interface Chunk {
  readonly bytes: Bytes;
  readonly index: number;
  readonly isLast: boolean;
}

/** The number of a chunk and whether it is the last one: none can be moved, dropped or cut off. */
function sealing({ nonce, header }: Seal, { index, isLast }: Chunk): AesGcmParams {
  const iv = new Uint8Array(12);
  iv.set(nonce);
  new DataView(iv.buffer).setUint32(7, index);
  iv[11] = isLast ? 1 : 0;
  return { name: 'AES-GCM', iv, additionalData: header };
}

/** The bytes anew in pieces of one size; the last one has what is left, perhaps nothing. */
async function* chunksOf(pieces: AsyncIterable<Bytes>, size: number): AsyncGenerator<Chunk> {
  let held: Bytes = new Uint8Array(0);
  let index = 0;
  for await (const piece of pieces) {
    held = joinedBytes(held, piece);
    while (held.length > size) {
      yield { bytes: held.slice(0, size), index, isLast: false };
      held = held.slice(size);
      index += 1;
    }
  }
  yield { bytes: held, index, isLast: true };
}

/**
 * Encrypts with a key that is made from a passphrase (AES-256-GCM in chunks of 1 MiB, PBKDF2).
 * Nobody can open the file without the passphrase, and there is no other way in.
 */
export async function* encrypted(
  pieces: AsyncIterable<Bytes>,
  passphrase: string,
  iter = iterations
): AsyncGenerator<Bytes> {
  if (isTooShort(passphrase)) throw new RangeError('the passphrase is too short');
  const parameters: Parameters = {
    ...{ v: 1, kdf: 'PBKDF2-SHA256', iter, cipher: 'AES-256-GCM-STREAM', chunk: chunkSize },
    salt: crypto.getRandomValues(new Uint8Array(16)),
    nonce: crypto.getRandomValues(new Uint8Array(7))
  };
  const header = encryptionHeader(parameters);
  const key = await keyOf(passphrase, parameters);
  const seal: Seal = { key, header, nonce: parameters.nonce, chunk: chunkSize };
  yield header;
  for await (const chunk of chunksOf(pieces, chunkSize)) {
    const sealed = await crypto.subtle.encrypt(sealing(seal, chunk), seal.key, chunk.bytes);
    yield new Uint8Array(sealed);
  }
}

async function* without(pieces: AsyncIterable<Bytes>, count: number): AsyncGenerator<Bytes> {
  let left = count;
  for await (const piece of pieces) {
    if (piece.length > left) yield piece.slice(left);
    left = Math.max(0, left - piece.length);
  }
}

async function opened(seal: Seal, chunk: Chunk): Promise<Bytes> {
  if (chunk.bytes.length < tagSize) throw new Refused({ code: 'cut-off' });
  try {
    return new Uint8Array(await crypto.subtle.decrypt(sealing(seal, chunk), seal.key, chunk.bytes));
  } catch {
    // A wrong passphrase opens no chunk; the first one cannot say whether it is that.
    throw chunk.index === 0
      ? new Refused({ code: 'wrong-passphrase' })
      : damaged({ part: 'encryption' });
  }
}

/** Decrypts what `encrypted` wrote. A chunk comes out when it was proven untouched, never before. */
export async function* decrypted(source: Source, seal: Seal): AsyncGenerator<Bytes> {
  const sealed = without(source(), seal.header.length);
  for await (const chunk of chunksOf(sealed, seal.chunk + tagSize)) yield await opened(seal, chunk);
}
