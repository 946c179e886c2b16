import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { base45, fromBase45 } from '#exchange/base45.ts';
import { frameIn, FrameReader, framesOf, isFrame } from '#exchange/code-frames.ts';

const fileOf = (bytes: Uint8Array<ArrayBuffer>) =>
  new Blob([bytes], { type: 'application/octet-stream' });

async function frames(file: Blob): Promise<readonly string[]> {
  const made = await framesOf(file);
  if (!made.ok) throw new Error(made.error.code);
  return made.value;
}

const bytesOf = async (file: Blob) => new Uint8Array(await file.arrayBuffer());

/** Bytes that no packing makes smaller, always the same. */
const noise = (length: number) => {
  let seed = 7;
  return Uint8Array.from({ length }, () => (seed = (seed * 75 + 74) % 65_537) & 255);
};

describe('bytes in the signs of square codes', () => {
  it.each([
    ['AB', 'BB8'],
    ['Hello!!', '%69 VD92EX0'],
    ['base-45', 'UJCLQE7W581'],
    ['ietf!', 'QED8WEX0']
  ])('are those of RFC 9285: %s', (text, written) => {
    expect(base45(new TextEncoder().encode(text))).toBe(written);
  });

  it('read as they were', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 700 }), (bytes) => {
        expect(fromBase45(base45(bytes))).toEqual(bytes);
      })
    );
  });

  it.each(['a', 'A', ':::', '::', 'AB8C', 'ab8'])('are not read from %s', (text) => {
    expect(fromBase45(text)).toBeUndefined();
  });
});

describe('a file in square codes', () => {
  it('is whole again when each was seen, in any order and any of them often', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ minLength: 1, maxLength: 3_000 }),
        fc.infiniteStream(fc.nat()),
        async (bytes, looks) => {
          const shown = await frames(fileOf(bytes));
          const reader = new FrameReader();
          const seen = new Set<string>();
          const read = () => {
            for (const look of looks) {
              const text = shown[look % shown.length] ?? '';
              const { file, ...far } = reader.take(text) ?? { seen: 0, total: 0 };
              seen.add(text);
              expect(far).toEqual({ seen: seen.size, total: shown.length });
              if (file) return file;
            }
            throw new Error('never whole');
          };
          expect(await bytesOf(read())).toEqual(bytes);
        }
      ),
      { numRuns: 50 }
    );
  });

  it('is gzipped first where it is plain text', async () => {
    const text = '{"kind":"changes"}\n'.repeat(200);
    const plain = new Blob([text], { type: 'application/json' });
    const shown = await frames(plain);
    expect(shown).toHaveLength(1);
    const file = new FrameReader().take(shown[0] ?? '')?.file ?? new Blob();
    const unzipped = file.stream().pipeThrough(new DecompressionStream('gzip'));
    expect(await new Response(unzipped).text()).toBe(text);
  });

  it('takes few signs, of the kind that square codes are good at', async () => {
    for (const text of await frames(fileOf(noise(5_000)))) {
      expect(text).toMatch(/^[0-9A-Z $%*+\-./:]+$/);
      expect(text.length).toBeLessThanOrEqual(880);
    }
  });

  it('is refused when nobody would wait for all of them', async () => {
    expect(await framesOf(fileOf(noise(84_001)))).toEqual({
      ok: false,
      error: { code: 'too-large-for-codes', size: 84_001, limit: 84_000 }
    });
    expect(await frames(fileOf(noise(84_000)))).toHaveLength(150);
  });

  it('begins anew with the codes of another file', async () => {
    const [one, other] = [await frames(fileOf(noise(1_200))), await frames(fileOf(noise(1_300)))];
    const reader = new FrameReader();
    reader.take(one[0] ?? '');
    expect(reader.take(other[1] ?? '')).toEqual({ seen: 1, total: 3 });
  });

  it.each([
    'DOCKET1:0A1B2C3D:2:1:BB8',
    'DOCKET1:0A1B2C3D:0:1:BB8',
    'DOCKET1:0A1B2C3D:1:999:BB8',
    'DOCKET1:0A1B2C3D:1:2:bb8',
    'http://localhost/open?u=part%3ASP-1',
    '5901234123457'
  ])('is not begun by %s', (text) => {
    expect(new FrameReader().take(text)).toBeUndefined();
  });

  it('is told from every other code', async () => {
    expect((await frames(fileOf(noise(10)))).every(isFrame)).toBe(true);
    expect(isFrame('SO-0042')).toBe(false);
  });
});

describe('the codes on a screen', () => {
  it.each([1, 2, 3, 4])('are all seen by a camera that looks at every %ith', (every) => {
    for (let total = 1; total <= 30; total++) {
      const looks = Array.from({ length: every * total * 2 }, (_, look) => look * every);
      expect(new Set(looks.map((turn) => frameIn(turn, total))).size).toBe(total);
    }
  });
});
