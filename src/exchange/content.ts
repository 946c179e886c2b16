import { unzipped } from './compression.ts';
import { decrypted } from './encrypt.ts';
import { readEncryptionHeader } from './encryption-header.ts';
import { Refused, within, type Limits } from './file-refusal.ts';
import { unpacked } from './packing.ts';
import { keyOf } from './passphrase.ts';
import { sniffed, sniffLength, type Sniffed } from './sniff.ts';
import { firstBytes, piecesOf, type Bytes, type Source } from './streams.ts';

/** What a reader may say and ask for. */
export interface ReadOptions {
  readonly passphrase?: string;
  /** Bytes of the file that were read, and how many there are; told anew in each walk through it. */
  readonly onprogress?: (done: number, total: number) => void;
  readonly signal?: AbortSignal;
  /** Other limits than ours: a person may confirm more devices, a test may want less. */
  readonly limits?: Partial<Limits>;
}

const cancelled = (signal: AbortSignal | undefined) => {
  if (signal?.aborted) throw new Refused({ code: 'cancelled' });
};

/** The bytes of a file. Asks for a cancellation before every piece. */
export const sourceOf = (blob: Blob, { onprogress, signal }: ReadOptions): Source =>
  async function* () {
    let done = 0;
    cancelled(signal);
    const pieces = piecesOf(blob.stream() as ReadableStream<Bytes>);
    for (;;) {
      const next = await pieces.next().catch(() => {
        throw new Refused({ code: 'unreadable' });
      });
      cancelled(signal);
      if (next.done) return;
      done += next.value.length;
      yield next.value;
      onprogress?.(done, blob.size);
    }
  };

async function decryption(source: Source, passphrase: string | undefined): Promise<Source> {
  const { bytes, parameters } = readEncryptionHeader(await firstBytes(source, sniffLength));
  if (passphrase === undefined) throw new Refused({ code: 'needs-passphrase' });
  const key = await keyOf(passphrase, parameters);
  const { nonce, chunk } = parameters;
  return () => decrypted(source, { key, nonce, chunk, header: bytes });
}

type Layer = 'packed' | 'encrypted' | 'gzip';
const order: readonly Layer[] = ['packed', 'encrypted', 'gzip'];
const depthOf = (kind: Sniffed['kind']) => order.indexOf(kind as Layer);

async function peeled(source: Source, kind: Layer, options: PeelOptions): Promise<Source> {
  if (kind === 'gzip') return () => unzipped(source, options.limits);
  if (kind === 'encrypted') return decryption(source, options.passphrase);
  const blob = new Blob([await unpacked(source, options.limits)]);
  return sourceOf(blob, options.signal ? { signal: options.signal } : {});
}

interface PeelOptions extends ReadOptions {
  readonly limits: Limits;
}

function plainOrRefused(found: Sniffed): void {
  if (found.kind === 'newer')
    throw new Refused({ code: 'newer-container', version: found.version });
  const looks = found.kind === 'other' ? found.looks : 'archive';
  if (found.kind !== 'json') throw new Refused({ code: 'not-an-order-file', looks });
}

/**
 * The text of an order file, whatever it is wrapped in: packed into text, encrypted, gzipped, in
 * this order, each at most once. Goes by the content; a name can be anything.
 */
export async function contentOf(blob: Blob, options: PeelOptions): Promise<Source> {
  within(options.limits, 'bytes', blob.size);
  let source = sourceOf(blob, options);
  let layer = -1;
  for (;;) {
    const found = sniffed(await firstBytes(source, sniffLength));
    if (depthOf(found.kind) <= layer) {
      plainOrRefused(found);
      return source;
    }
    layer = depthOf(found.kind);
    source = await peeled(source, found.kind as Layer, options);
  }
}
