import { err, ok, type Result } from '#domain/kernel/result.ts';
import { promised } from './agreement.ts';
import { gzipped } from './compression.ts';
import { encrypted } from './encrypt.ts';
import { textOf, type Contents } from './lines.ts';
import { streamOf, type Bytes } from './streams.ts';

/** How a file is written. */
export interface WriteOptions {
  /** Gzip it: a fifth of the size. What is encrypted is gzipped anyway. */
  readonly isGzipped?: boolean;
  /** Encrypt it with this; at least 12 characters. */
  readonly passphrase?: string;
  /** Rounds of the key's derivation: 600,000 unless given. */
  readonly iterations?: number;
  /** Change-sets that were written, and how many there will be; for records as many as there were. */
  readonly onprogress?: (done: number, total: number) => void;
  readonly signal?: AbortSignal;
}

async function* plain(contents: Contents, options: WriteOptions): AsyncGenerator<Bytes> {
  const total = promised(contents.header);
  let done = 0;
  for await (const { bytes, count } of textOf(contents)) {
    options.signal?.throwIfAborted();
    yield bytes;
    done += count;
    if (count > 0) options.onprogress?.(done, Math.max(done, total));
  }
}

/** An order file as it is written, a block at a time: only as fast as somebody takes it. */
export function orderFileStream(
  contents: Contents,
  options: WriteOptions = {}
): ReadableStream<Bytes> {
  const { passphrase, iterations, isGzipped = false } = options;
  const text = plain(contents, options);
  if (passphrase !== undefined) return streamOf(encrypted(gzipped(text), passphrase, iterations));
  return streamOf(isGzipped ? gzipped(text) : text);
}

const typeOf = ({ passphrase, isGzipped = false }: WriteOptions) => {
  if (passphrase !== undefined) return 'application/octet-stream';
  return isGzipped ? 'application/gzip' : 'application/json';
};

/**
 * An order file, ready to be saved or shared. Refused only when it was cancelled. Throws when the
 * blocks do not add up to the header, or the passphrase is too short: ask `isTooShort` first.
 */
export async function written(
  contents: Contents,
  options: WriteOptions = {}
): Promise<Result<Blob, { readonly code: 'cancelled' }>> {
  try {
    const headers = { 'content-type': typeOf(options) };
    const response = new Response(orderFileStream(contents, options), { headers });
    return ok(await response.blob());
  } catch (error) {
    if (options.signal?.aborted) return err({ code: 'cancelled' });
    throw error;
  }
}
