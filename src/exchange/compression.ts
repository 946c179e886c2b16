import { damaged, hostile, Refused, within, type Limits } from './file-refusal.ts';
import { through, type Bytes, type Source } from './streams.ts';

/** Below this much nothing is called a bomb: short texts may repeat themselves. */
const harmless = 4 * 1024 * 1024;

/** The bytes, gzipped. */
export const gzipped = (pieces: AsyncIterable<Bytes>) =>
  through(pieces, new CompressionStream('gzip'));

/** What a browser says of a stream that ended too early; each has words of its own. */
const saysCutOff = (error: unknown) =>
  error instanceof Error && /truncated|unexpected end|incomplete/i.test(error.message);

/**
 * The bytes, unpacked. Refused: what is damaged or cut off, and what grows more than 200-fold,
 * which no text of ours does.
 */
export async function* unzipped(source: Source, limits: Limits): AsyncGenerator<Bytes> {
  const count = { packed: 0, unpacked: 0, fault: undefined as Error | undefined };
  async function* counted(): AsyncGenerator<Bytes> {
    try {
      for await (const piece of source()) {
        count.packed += piece.length;
        yield piece;
      }
    } catch (error) {
      if (error instanceof Error) count.fault = error;
      throw error;
    }
  }
  const pieces = through(counted(), new DecompressionStream('gzip'));
  try {
    for await (const piece of pieces) {
      count.unpacked += piece.length;
      within(limits, 'bytes', count.unpacked);
      if (count.unpacked > Math.max(harmless, limits.ratio * count.packed)) throw hostile('ratio');
      yield piece;
    }
  } catch (error) {
    // What went wrong below comes up as a fault of the stream: tell the first cause.
    if (count.fault !== undefined) throw count.fault;
    if (error instanceof Refused) throw error;
    throw saysCutOff(error) ? new Refused({ code: 'cut-off' }) : damaged({ part: 'compression' });
  }
}
