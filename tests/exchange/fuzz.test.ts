import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { packed } from '#exchange/packing.ts';
import type { OrderRecord } from '#exchange/order-file.ts';
import {
  aHeader,
  bytesOf,
  changesOf,
  fileOf,
  fullFile,
  outcome,
  tablet1,
  tablet2
} from '#tests/support/order-files.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** 300 in the normal run; `DOCKET_FUZZ=10000 npm run test:fuzz` for the long one. */
const runs = Number(process.env['DOCKET_FUZZ'] ?? 300);
const passphrase = 'correct horse battery';
const wrappings = ['plain', 'gzip', 'encrypted', 'packed', 'indented', 'records'] as const;
type Wrapping = (typeof wrappings)[number];

const encoded = (text: string): Bytes => new TextEncoder().encode(text);
const joined = (...parts: readonly Bytes[]): Bytes => new Uint8Array(Buffer.concat(parts));

async function originals(): Promise<Record<Wrapping, Bytes>> {
  const contents = fullFile(changesOf(tablet1, [1, 9]), changesOf(tablet2, [1, 5]));
  const records = Array.from({ length: 9 }, (_, at): OrderRecord => [
    'lines',
    `l${String(at)}`,
    { quantity: at, note: 'ü' }
  ]);
  const plain = await bytesOf(await fileOf(contents));
  const gzip = await bytesOf(await fileOf(contents, { isGzipped: true }));
  const document: unknown = JSON.parse(new TextDecoder().decode(plain));
  return {
    plain,
    gzip,
    encrypted: await bytesOf(await fileOf(contents, { passphrase, iterations: 1_000 })),
    packed: encoded(packed(gzip)),
    indented: encoded(JSON.stringify(document, null, 2)),
    records: await bytesOf(await fileOf({ header: aHeader({ kind: 'orders' }), records }))
  };
}

type Harm = (bytes: Bytes, at: number, other: number) => Bytes;

/** The lines of a file, as they were or changed; of a binary file its pieces of 32 bytes. */
function partsOf(bytes: Bytes): Bytes[] {
  const parts: Bytes[] = [];
  let from = 0;
  for (let at = 0; at < bytes.length; at += 1)
    if (bytes[at] === 10 || at - from === 4_096 || at === bytes.length - 1) {
      parts.push(bytes.slice(from, at + 1));
      from = at + 1;
    }
  return parts;
}

const onParts =
  (change: (parts: Bytes[], at: number, other: number) => void): Harm =>
  (bytes, at, other) => {
    const parts = partsOf(bytes);
    change(parts, at % parts.length, other % parts.length);
    return joined(...parts);
  };

const harms: Readonly<Record<string, Harm>> = {
  flip: (bytes, at, other) =>
    joined(
      bytes.slice(0, at),
      new Uint8Array([(bytes[at] ?? 0) ^ (1 << (other % 8))]),
      bytes.slice(at + 1)
    ),
  overwrite: (bytes, at, other) =>
    joined(bytes.slice(0, at), new Uint8Array([other % 256]), bytes.slice(at + 1)),
  cut: (bytes, at) => bytes.slice(0, at),
  'cut the beginning': (bytes, at) => bytes.slice(at),
  'cut out': (bytes, at, other) => joined(bytes.slice(0, at), bytes.slice(at + 1 + (other % 50))),
  insert: (bytes, at, other) =>
    joined(
      bytes.slice(0, at),
      encoded(['"', ',', '{', '\n', ' ', '0', '\\', '\0'][other % 8] ?? ''),
      bytes.slice(at)
    ),
  duplicate: (bytes, at, other) =>
    joined(bytes.slice(0, at), bytes.slice(at, at + 1 + (other % 200)), bytes.slice(at)),
  swap: (bytes, at, other) => {
    const changed = bytes.slice();
    const to = other % bytes.length;
    [changed[at], changed[to]] = [bytes[to] ?? 0, bytes[at] ?? 0];
    return changed;
  },
  'append bytes': (bytes, at, other) => joined(bytes, bytes.slice(at, at + 1 + (other % 500))),
  'append all': (bytes) => joined(bytes, bytes),
  'drop a line': onParts((parts, at) => parts.splice(at, 1)),
  'repeat a line': onParts((parts, at, other) => parts.splice(other, 0, parts[at] ?? encoded(''))),
  'move a line': onParts((parts, at, other) => parts.splice(other, 0, ...parts.splice(at, 1))),
  'change a digit': (bytes, at, other) => {
    const changed = bytes.slice();
    const digit = changed.findIndex((byte, place) => place >= at && byte >= 48 && byte <= 57);
    if (digit >= 0) changed[digit] = 48 + (other % 10);
    return changed;
  }
};

describe('whatever happens to an order file on its way', () => {
  let files: Record<Wrapping, Bytes>;
  let contents: Record<Wrapping, unknown>;
  const count: Record<string, number> = {};
  let slowest = 0;

  beforeAll(async () => {
    files = await originals();
    contents = Object.fromEntries(
      await Promise.all(
        wrappings.map(async (wrapping) => [
          wrapping,
          await outcome(new Blob([files[wrapping]]), { passphrase })
        ])
      )
    ) as typeof contents;
  });

  it('starts from files that are read', () => {
    for (const wrapping of wrappings) expect(contents[wrapping]).toHaveProperty('texts');
  });

  it(
    `is refused, or brings exactly what was written: ${String(runs)} times`,
    async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.constantFrom(...wrappings),
          fc.array(fc.tuple(fc.constantFrom(...Object.keys(harms)), fc.nat(), fc.nat()), {
            minLength: 1,
            maxLength: 3
          }),
          async (wrapping, steps) => {
            const harmed = steps.reduce<Bytes>(
              (bytes, [harm, at, other]) =>
                bytes.length === 0
                  ? bytes
                  : (harms[harm]?.(bytes, at % bytes.length, other) ?? bytes),
              files[wrapping]
            );
            const started = performance.now();
            const found = await outcome(new Blob([harmed]), { passphrase });
            slowest = Math.max(slowest, performance.now() - started);
            const kind = 'code' in found ? found.code : 'identical';
            count[kind] = (count[kind] ?? 0) + 1;
            if (!('code' in found)) expect(found).toEqual(contents[wrapping]);
          }
        ),
        { numRuns: runs }
      );
      if (runs > 300) console.info({ runs, ...count, slowest: `${slowest.toFixed(0)} ms` });
      expect(slowest).toBeLessThan(5_000);
      expect(count['damaged']).toBeGreaterThan(0);
    },
    60 * 60_000
  );
});
