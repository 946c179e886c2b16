/** Bytes that can be gone through as often as needed. */
export type Source = () => AsyncIterable<Bytes>;
export type Bytes = Uint8Array<ArrayBuffer>;

/** What a stream holds, piece by piece; stopping early lets the stream go. */
export async function* piecesOf<T>(stream: ReadableStream<T>): AsyncGenerator<T> {
  // Not `for await`: not every browser that we serve can walk a stream so.
  const reader = stream.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

/** A stream that fetches the next piece when it is asked for one, never sooner. */
export function streamOf<T>(pieces: AsyncIterable<T>): ReadableStream<T> {
  const iterator = pieces[Symbol.asyncIterator]();
  return new ReadableStream<T>(
    {
      async pull(controller) {
        const next = await iterator.next();
        if (next.done) controller.close();
        else controller.enqueue(next.value);
      },
      async cancel() {
        await iterator.return?.();
      }
    },
    { highWaterMark: 0 }
  );
}

/** The pieces after they went through a transformation such as compression. */
export const through = (pieces: AsyncIterable<Bytes>, transform: GenericTransformStream) =>
  piecesOf(streamOf(pieces).pipeThrough(transform as ReadableWritablePair<Bytes, Bytes>));

/** Two runs of bytes as one. */
export function joinedBytes(a: Bytes, b: Bytes): Bytes {
  if (a.length === 0) return b;
  const both = new Uint8Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
}

/** The first bytes, at least `count` unless there are fewer. */
export async function firstBytes(source: Source, count: number): Promise<Bytes> {
  let found: Bytes = new Uint8Array(0);
  for await (const piece of source()) {
    found = joinedBytes(found, piece);
    if (found.length >= count) break;
  }
  return found;
}
