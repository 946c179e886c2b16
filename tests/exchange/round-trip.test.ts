import { describe, expect, it } from 'vitest';
import { OrderFileDocument, type OrderRecord } from '#exchange/order-file.ts';
import { packed } from '#exchange/packing.ts';
import { read } from '#exchange/read.ts';
import { orderFileStream, written, type WriteOptions } from '#exchange/write.ts';
import { aPut } from '#tests/support/history.ts';
import {
  aHeader,
  blockOf,
  bytesOf,
  changesOf,
  contentOfFile,
  fileOf,
  fullFile,
  outcome,
  smallFile,
  tablet1,
  tablet2
} from '#tests/support/order-files.ts';

const passphrase = 'correct horse battery';
const locked: WriteOptions = { passphrase, iterations: 1_000 };

const textsIn = (contents: ReturnType<typeof smallFile>) =>
  'blocks' in contents
    ? [...(contents.blocks as Iterable<{ texts: string[] }>)].flatMap(({ texts }) => texts)
    : [];

describe('an order file', () => {
  it.each<readonly [string, WriteOptions]>([
    ['plain', {}],
    ['gzipped', { isGzipped: true }],
    ['encrypted', locked]
  ])('comes back %s as it was written, text by text', async (_how, options) => {
    const contents = smallFile();
    const blob = await fileOf(contents, options);
    expect(await outcome(blob, { passphrase })).toEqual({
      header: contents.header,
      texts: textsIn(contents),
      records: []
    });
  });

  it('comes back from text that carries its gzipped bytes, also when mail broke the lines', async () => {
    const contents = smallFile();
    const text = packed(await bytesOf(await fileOf(contents, { isGzipped: true })));
    const broken = text.replace(/[A-Za-z0-9+/=]{76}/g, '$&\r\n');
    const expected = { header: contents.header, texts: textsIn(contents), records: [] };
    expect(broken.split('\n').length).toBeGreaterThan(3);
    expect(await outcome(new Blob([text]))).toEqual(expected);
    expect(await outcome(new Blob([broken]))).toEqual(expected);
  });

  it('comes back from text that carries its encrypted bytes', async () => {
    const text = packed(await bytesOf(await fileOf(smallFile(), locked)));
    expect(await outcome(new Blob([text]), { passphrase })).toHaveProperty('texts.length', 6);
  });

  it('is one JSON document that fits its published schema', async () => {
    const document: unknown = JSON.parse(await (await fileOf(smallFile())).text());
    expect(OrderFileDocument.safeParse(document).error).toBeUndefined();
  });

  it('carries the checksum of everything before its last line, as sha256sum would tell it', async () => {
    const lines = (await (await fileOf(smallFile())).text()).trimEnd().split('\n');
    const last = lines.pop() ?? '';
    const before = new TextEncoder().encode(lines.map((line) => `${line}\n`).join(''));
    const digest = Buffer.from(await crypto.subtle.digest('SHA-256', before)).toString('hex');
    expect(last).toBe(`"end":{"blocks":2,"changes":6,"sha256":"${digest}"}}`);
  });

  it('cuts a long row of change-sets into blocks of 512', async () => {
    const file = await read(await fileOf(fullFile(changesOf(tablet1, [1, 1_030]))));
    const blocks: (readonly number[])[] = [];
    if (file.ok) for await (const { from, to } of file.value.blocks()) blocks.push([from, to]);
    expect(blocks).toEqual([
      [1, 512],
      [513, 1_024],
      [1_025, 1_030]
    ]);
  });

  it('cuts a block of large change-sets so that no reader holds more than it can', async () => {
    const large = changesOf(tablet1, [1, 20]).map((change) => ({
      ...change,
      o: [aPut({ note: 'x'.repeat(1_000_000) })]
    }));
    const file = await read(await fileOf(fullFile(large)));
    const sizes: number[] = [];
    if (file.ok) for await (const { texts } of file.value.blocks()) sizes.push(texts.length);
    expect(sizes).toEqual([16, 4]);
  });

  it('brings nothing when nothing happened', async () => {
    const contents = fullFile();
    expect(await outcome(await fileOf(contents))).toEqual({
      header: contents.header,
      texts: [],
      records: []
    });
  });

  it('brings what came after its base', async () => {
    const changes = changesOf(tablet1, [41, 44]);
    const header = aHeader({
      kind: 'changes',
      base: { [tablet1]: [40, 40_000], [tablet2]: [17, 1] },
      head: { [tablet1]: [44, 44_000], [tablet2]: [17, 1] },
      heard: { [tablet2]: { [tablet1]: 40 } },
      for: [tablet2]
    });
    const file = await outcome(await fileOf({ header, blocks: [blockOf(changes)] }));
    expect(file).toMatchObject({ header, texts: blockOf(changes).texts });
  });

  it('brings chosen orders as records', async () => {
    const records = Array.from({ length: 600 }, (_, index): OrderRecord => [
      'lines',
      `l${String(index)}`,
      { quantity: index }
    ]);
    const contents = { header: aHeader({ kind: 'orders' }), records };
    expect(await outcome(await fileOf(contents))).toEqual({
      header: contents.header,
      texts: [],
      records
    });
  });

  it('keeps a field of a header that a later version writes', async () => {
    const header = aHeader({ later: { deep: [1] } });
    expect(await outcome(await fileOf({ header, blocks: [] }))).toMatchObject({ header });
  });

  it('carries values that no table would take: it is not for a container to judge', async () => {
    const [change] = changesOf(tablet1, [1, 1]);
    if (!change) throw new Error('there is one');
    const odd = { ...change, o: [aPut({ most: 1e308, less: -5, half: '\ud800', empty: null })] };
    expect(await outcome(await fileOf(fullFile([odd])))).toMatchObject({
      texts: [JSON.stringify(odd)]
    });
  });

  it('tells how far it is, in change-sets when written and in bytes when read', async () => {
    const steps: number[][] = [];
    const onprogress = (done: number, total: number) => steps.push([done, total]);
    const blob = await fileOf(smallFile(), { onprogress });
    await read(blob, { onprogress });
    expect(steps.slice(0, 2)).toEqual([
      [4, 6],
      [6, 6]
    ]);
    expect(steps.at(-1)).toEqual([blob.size, blob.size]);
  });
});

describe('writing', () => {
  it('stops when it is cancelled', async () => {
    const controller = new AbortController();
    const onprogress = () => controller.abort();
    for (const options of [{}, { isGzipped: true }, locked]) {
      const blob = await written(smallFile(), {
        ...options,
        onprogress,
        signal: controller.signal
      });
      expect(blob).toEqual({ ok: false, error: { code: 'cancelled' } });
    }
  });

  it('fails when a block is missing, for it would not be read back', async () => {
    const { header } = smallFile();
    const blocks = [blockOf(changesOf(tablet1, [1, 4]))];
    await expect(written({ header, blocks })).rejects.toThrow('end where the header says');
    const gap = [blockOf(changesOf(tablet1, [2, 4]))];
    await expect(written({ header, blocks: gap })).rejects.toThrow('does not follow');
  });

  it('fails with a passphrase of 11 characters', async () => {
    await expect(written(smallFile(), { passphrase: 'elevenchars' })).rejects.toThrow('too short');
  });

  it('lets a failure of whoever hands over the blocks through', async () => {
    const { header } = smallFile();
    function* blocks() {
      yield blockOf(changesOf(tablet1, [1, 1]));
      throw new Error('log block is damaged');
    }
    for (const options of [{}, { isGzipped: true }, locked])
      await expect(written({ header, blocks: blocks() }, options)).rejects.toThrow('log block');
  });

  it('asks for the next block only when the last one was taken', async () => {
    let asked = 0;
    function* blocks() {
      for (let from = 1; from <= 101; from += 1) {
        asked += 1;
        yield blockOf(changesOf(tablet1, [from, from]));
      }
    }
    const header = aHeader({ head: { [tablet1]: [101, 101_000] } });
    const reader = orderFileStream({ header, blocks: blocks() }).getReader();
    for (let piece = 0; piece < 4; piece += 1) await reader.read();
    await reader.cancel();
    expect(asked).toBeLessThan(8);
  });
});

describe('a file that another program laid out anew', () => {
  const relaid = async (how: (document: unknown) => string) =>
    new Blob([how(JSON.parse(await (await fileOf(smallFile())).text()))]);

  it.each<readonly [string, (document: unknown) => string]>([
    ['with indents', (document) => JSON.stringify(document, null, 2)],
    ['in one line', (document) => JSON.stringify(document)],
    ['with a mark before it', (document) => `\ufeff${JSON.stringify(document, null, '\t')}\r\n`]
  ])('is read when only blanks differ: %s', async (_how, how) => {
    expect(await outcome(await relaid(how))).toEqual(await outcome(await fileOf(smallFile())));
  });

  it('is read with the line ends of Windows, and with a mark before it', async () => {
    const text = await (await fileOf(smallFile())).text();
    const expected = await outcome(await fileOf(smallFile()));
    expect(await outcome(new Blob([text.replaceAll('\n', '\r\n')]))).toEqual(expected);
    expect(await outcome(new Blob(['\ufeff', text]))).toEqual(expected);
  });

  it('is refused when a value differs, or the order of names', async () => {
    const changed = await relaid((document) =>
      JSON.stringify(document, null, 2).replace('2.5', '2.6')
    );
    const sorted = await relaid((document) => {
      const { end, ...rest } = document as Record<string, unknown>;
      return JSON.stringify({
        ...rest,
        end: Object.fromEntries(Object.entries(end ?? {}).reverse())
      });
    });
    expect([await outcome(changed), await outcome(sorted)]).toEqual([
      { code: 'rewritten' },
      { code: 'rewritten' }
    ]);
  });
});

describe('the second walk through a file', () => {
  it('can be repeated, and gives the same', async () => {
    const file = await read(await fileOf(smallFile(), { isGzipped: true }));
    if (!file.ok) throw new Error(file.error.code);
    expect(await contentOfFile(file.value)).toEqual(await contentOfFile(file.value));
  });
});
