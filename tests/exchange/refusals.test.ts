import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { Limits, Looks } from '#exchange/file-refusal.ts';
import { legend } from '#exchange/order-file.ts';
import { packed } from '#exchange/packing.ts';
import { read } from '#exchange/read.ts';
import { aPut } from '#tests/support/history.ts';
import { forged, forgedFile, forgedText } from '#tests/support/forged-files.ts';
import {
  aHeader,
  bytesOf,
  changesOf,
  fileOf,
  fullFile,
  outcome,
  smallFile,
  tablet1,
  tablet2
} from '#tests/support/order-files.ts';

const text = async () => (await fileOf(smallFile())).text();
const gzipped = async () => bytesOf(await fileOf(smallFile(), { isGzipped: true }));
const signs = (start: string) => Uint8Array.from(start, (sign) => sign.charCodeAt(0));
const isRead = (found: object) => 'texts' in found;

describe('a file that is no order file', () => {
  it.each<readonly [Looks, string | Uint8Array<ArrayBuffer>]>([
    ['empty', ''],
    ['empty', ' \n'],
    ['inventree', '[{"metadata": true, "exporter": "x"}]'],
    ['inventree', '[\n  {"model": "part.part", "pk": 1, "fields": {}}\n]'],
    ['json', '[1, 2]'],
    ['json', '{"format": "something else"}'],
    ['json', '{"unfinished": '],
    ['picture', signs('\x89PNG\r\n\x1a\n\0\0')],
    ['picture', signs('\xff\xd8\xff\xe0\0\0')],
    ['pdf', '%PDF-1.7\n'],
    ['archive', signs('PK\x03\x04\0\0')],
    ['binary', signs('SQLite format 3\0')],
    ['web-page', '<!doctype html>'],
    ['table', 'Part;Quantity\nBolt;5\n'],
    ['text', 'See attached.']
  ])('is called what it looks like: %s', async (looks, content) => {
    expect(await outcome(new Blob([content]))).toEqual({ code: 'not-an-order-file', looks });
  });

  it('is called so also inside gzip', async () => {
    const looks = await outcome(new Blob([gzipSync('<html>')]));
    expect(looks).toEqual({ code: 'not-an-order-file', looks: 'web-page' });
  });

  it('is what is gzipped twice', async () => {
    const twice = gzipSync(await gzipped());
    expect(await outcome(new Blob([twice]))).toEqual({
      code: 'not-an-order-file',
      looks: 'archive'
    });
  });
});

describe('a file that stops in the middle', () => {
  it('is cut off wherever it stops after its first line, and whole without its last line feed', async () => {
    const whole = await text();
    const first = whole.indexOf('\n') + 1;
    const codes = new Set<unknown>();
    for (let end = first; end < whole.length - 1; end += 7)
      codes.add(((await outcome(new Blob([whole.slice(0, end)]))) as { code?: string }).code);
    expect([...codes]).toEqual(['cut-off']);
    expect(isRead(await outcome(new Blob([whole.slice(0, -1)])))).toBe(true);
  });

  it('is cut off also when it is gzipped, indented or packed into text', async () => {
    const zipped = await gzipped();
    const indented = JSON.stringify(JSON.parse(await text()), null, 2);
    const carried = packed(zipped);
    const cut = [
      new Blob([zipped.slice(0, -20)]),
      new Blob([indented.slice(0, -40)]),
      new Blob([carried.slice(0, -40)])
    ];
    for (const blob of cut) expect(await outcome(blob)).toEqual({ code: 'cut-off' });
  });
});

describe('a file that was changed', () => {
  it('is damaged in the block whose text differs', async () => {
    const changed = (await text()).replace(
      '"s":2,"t":2000,"k":"thing.edit"',
      '"s":2,"t":2000,"k":"thing.else"'
    );
    const where = { part: 'block', device: tablet1, from: 1 };
    expect(await outcome(new Blob([changed]))).toEqual({ code: 'damaged', where });
  });

  it('is damaged at its end when its header differs, or text follows', async () => {
    const whole = await text();
    const refusal = { code: 'damaged', where: { part: 'end' } };
    expect(await outcome(new Blob([whole.replace('Workshop North', 'Workshop South')]))).toEqual(
      refusal
    );
    expect(await outcome(new Blob([whole, 'and more']))).toEqual(refusal);
    expect(isRead(await outcome(new Blob([whole, '\n \r\n'])))).toBe(true);
  });

  it('is damaged in the line that is none of ours', async () => {
    const lines = (await text()).split('\n');
    lines.splice(3, 1, 'oops');
    const where = { part: 'line', line: 4 };
    expect(await outcome(new Blob([lines.join('\n')]))).toEqual({ code: 'damaged', where });
  });

  it('is damaged where its bytes are no text', async () => {
    const bytes = await bytesOf(await fileOf(smallFile()));
    bytes[bytes.indexOf(10) + 40] = 0xff;
    expect(await outcome(new Blob([bytes]))).toEqual({
      code: 'damaged',
      where: { part: 'line', line: 2 }
    });
  });

  it('is damaged in its compression when the gzip does not unpack', async () => {
    const bytes = await gzipped();
    bytes.fill(0xff, 40, 60);
    expect(await outcome(new Blob([bytes]))).toEqual({
      code: 'damaged',
      where: { part: 'compression' }
    });
  });

  it('is refused when a block is missing, twice there, or in another place', async () => {
    const blocks = (lines: readonly string[]) => [lines.slice(3, 9), lines.slice(9, 13)] as const;
    const lines = (await text()).split('\n');
    const [one, two] = blocks(lines);
    const [head, tail] = [lines.slice(0, 3), lines.slice(13)];
    for (const body of [two, [...one, ...one, ...two], [...two, ...one]]) {
      const found = await outcome(new Blob([[...head, ...body, ...tail].join('\n')]));
      expect(found).toHaveProperty('code');
    }
    expect(isRead(await outcome(new Blob([[...head, ...one, ...two, ...tail].join('\n')])))).toBe(
      true
    );
  });
});

describe('a file whose checksums hold and whose content does not', () => {
  const one = changesOf(tablet1, [1, 3]);
  const [a, b, c] = one.map((change) => JSON.stringify(change)) as [string, string, string];
  const header = aHeader({ head: { [tablet1]: [3, 3_000] } });
  const only = { device: tablet1, from: 1, to: 3, texts: [a, b, c] };
  const right = { header, blocks: [only] };

  it('is read when nothing is wrong: the forger works', async () => {
    expect(isRead(await outcome(await forgedFile(right)))).toBe(true);
  });

  const block = (about: object) => [{ ...only, ...about }];
  const inBlock = { code: 'damaged', where: { part: 'block', device: tablet1, from: 1 } };
  const atEnd = { code: 'damaged', where: { part: 'end' } };
  const inHeader = { code: 'damaged', where: { part: 'header' } };

  it.each<readonly [string, object, object]>([
    ['a gap in the numbers', { blocks: block({ texts: [a, c, c] }) }, inBlock],
    [
      'a change-set of another device',
      { blocks: block({ texts: [a, b.replaceAll(tablet1, tablet2), c] }) },
      inBlock
    ],
    [
      'a time that does not rise',
      { blocks: block({ texts: [a, b.replace('"t":2000', '"t":1000'), c] }) },
      inBlock
    ],
    ['a change-set that is none', { blocks: block({ texts: [a, '{"d":1}', c] }) }, inBlock],
    [
      'a number past what is exact',
      { blocks: block({ texts: [a, b.replace('"s":2', '"s":9007199254740993'), c] }) },
      inBlock
    ],
    [
      'a negative number',
      { blocks: block({ texts: [a, b.replace('"s":2', '"s":-2'), c] }) },
      inBlock
    ],
    [
      'a time after the year 9999',
      { blocks: block({ texts: [a, b.replace('"t":2000', '"t":253402300800000'), c] }) },
      inBlock
    ],
    [
      'a block that ends before it begins',
      { blocks: block({ from: 3, to: 1 }) },
      { ...inBlock, where: { ...inBlock.where, from: 3 } }
    ],
    [
      'a block that starts later than the base',
      { blocks: block({ from: 2, to: 3, texts: [b, c] }) },
      { ...inBlock, where: { ...inBlock.where, from: 2 } }
    ],
    ['a head that is not reached', { header: aHeader({ head: { [tablet1]: [4, 4_000] } }) }, atEnd],
    ['a head of another time', { header: aHeader({ head: { [tablet1]: [3, 3_001] } }) }, atEnd],
    ['a head that lacks the device', { header: aHeader() }, atEnd],
    [
      'a head of a device without blocks',
      { header: aHeader({ head: { ...header.head, [tablet2]: [1, 1] } }) },
      atEnd
    ],
    ['a wrong count of blocks', { end: { blocks: 2, changes: 3 } }, atEnd],
    ['a wrong count of change-sets', { end: { blocks: 1, changes: 4 } }, atEnd],
    ['a base in a file of everything', { header: { ...header, base: header.head } }, inHeader],
    [
      'a head before its base',
      { header: { ...header, kind: 'changes', base: { [tablet1]: [4, 1] } } },
      inHeader
    ],
    [
      'a head that forgets a device of its base',
      { header: { ...header, kind: 'changes', base: { [tablet2]: [4, 1] } } },
      inHeader
    ],
    ['a kind that we do not know', { header: { ...header, kind: 'wishes' } }, inHeader],
    ['no workshop', { header: { ...header, workshop: '' } }, inHeader],
    ['a day instead of a moment', { header: { ...header, createdAt: '2026-08-03' } }, inHeader]
  ])('is refused with %s', async (_what, about, refusal) => {
    expect(await outcome(await forgedFile({ ...right, ...about }))).toEqual(refusal);
  });

  it('is refused with a block of more than 512', async () => {
    const texts = changesOf(tablet1, [1, 513]).map((change) => JSON.stringify(change));
    const of = (to: number) =>
      forgedFile({
        header: aHeader({ head: { [tablet1]: [to, to * 1_000] } }),
        blocks: [{ device: tablet1, from: 1, to, texts: texts.slice(0, to) }]
      });
    expect(isRead(await outcome(await of(512)))).toBe(true);
    expect(await outcome(await of(513))).toEqual(inBlock);
  });

  it.each([
    [
      'a change-set',
      { blocks: block({ texts: [a, b.replace('"u":"Mia"', '"u":"Jon","u":"Mia"'), c] }) }
    ],
    ['the spelling of a number', { blocks: block({ texts: [a, b.replace('2.5', '2.50'), c] }) }],
    [
      '1e308 as no program of ours spells it',
      { blocks: block({ texts: [a, b.replace('2.5', '1e308'), c] }) }
    ],
    ['blanks', { blocks: block({ texts: [a, b.replace('"s":2', '"s": 2'), c] }) }]
  ])('is refused when two readers might differ over %s', async (_what, about) => {
    expect(await outcome(await forgedFile({ ...right, ...about }))).toEqual({
      code: 'hostile',
      what: 'spelling'
    });
  });

  it('is refused, or read as it was written, when a name stands twice in what frames the rest', async () => {
    const whole = await forgedText(right);
    const original = await outcome(forged(whole));
    const again = [
      whole.replace('"header":{', '"header":{"kind":"changes",'),
      whole.replace('"kind":"full"', '"kind":"full","kind":"changes"'),
      whole.replace('{"device":', '{"device":"x3hd81pz","device":'),
      whole.replace('"from":1,"to"', '"from":1,"from":2,"to"'),
      whole.replace('"end":{', '"end":{"blocks":9,')
    ];
    for (const changed of again) {
      const found = await outcome(forged(changed));
      if (isRead(found)) expect(found).toEqual(original);
      else expect(found).toHaveProperty('code');
    }
  });

  it.each([
    [
      '__proto__ in a field',
      'reserved-name',
      { blocks: block({ texts: [a, b.replace('"name":', '"__proto__":'), c] }) }
    ],
    [
      '__proto__ in what was seen',
      'reserved-name',
      { blocks: block({ texts: [a, b.replace('"sv":1', '"sv":1,"p":{"__proto__":1}'), c] }) }
    ],
    [
      'constructor for an id',
      undefined,
      { blocks: block({ texts: [a, b.replace('"x1"', '"constructor"'), c] }) }
    ],
    [
      'a field nested 100,000 deep',
      'too-deep',
      {
        blocks: block({
          texts: [a, b.replace('2.5', `${'['.repeat(100_000)}${']'.repeat(100_000)}`), c]
        })
      }
    ],
    [
      'a header nested 25 deep',
      'too-deep',
      { header: { ...header, later: JSON.parse(`${'['.repeat(25)}${']'.repeat(25)}`) as unknown } }
    ]
  ] as const)('is refused with %s', async (_what, what, about) => {
    const refusal = what === undefined ? inBlock : { code: 'hostile', what };
    expect(await outcome(await forgedFile({ ...right, ...about }))).toEqual(refusal);
  });

  it('is refused with __proto__ in its header', async () => {
    const whole = (await forgedText(right)).replace('"header":{', '"header":{"__proto__":{},');
    expect(await outcome(forged(whole))).toEqual({ code: 'hostile', what: 'reserved-name' });
  });
});

describe('the limits of a file', () => {
  const under = async (limits: Partial<Limits>, blob?: Blob) =>
    outcome(blob ?? (await fileOf(smallFile())), { limits });
  const tooLarge = (what: string, limit: number) => ({ code: 'too-large', what, limit });

  it('hold for its bytes, packed and unpacked', async () => {
    const blob = await fileOf(smallFile());
    const zipped = await fileOf(smallFile(), { isGzipped: true });
    const { size } = blob;
    expect(isRead(await under({ bytes: size }))).toBe(true);
    expect(await under({ bytes: size - 1 })).toEqual(tooLarge('bytes', size - 1));
    expect(isRead(await under({ bytes: size }, zipped))).toBe(true);
    expect(await under({ bytes: size - 1 }, zipped)).toEqual(tooLarge('bytes', size - 1));
  });

  it('hold for a line, also one without an end', async () => {
    const longest = Math.max(...(await text()).split('\n').map((line) => Buffer.byteLength(line)));
    expect(isRead(await under({ line: longest }))).toBe(true);
    const whole = 100; // Too small for another look.
    expect(await under({ line: longest - 1, whole })).toEqual(tooLarge('line', longest - 1));
    const endless = new Blob(['{"format":"docket-order-file"', ' '.repeat(200_000)]);
    expect(await under({ line: 1_000, whole }, endless)).toEqual(tooLarge('line', 1_000));
  });

  it('hold for a block', async () => {
    const texts = changesOf(tablet1, [1, 4]).map((change) => JSON.stringify(change).length);
    const size = texts.reduce((sum, length) => sum + length, 0);
    expect(isRead(await under({ block: size }))).toBe(true);
    expect(await under({ block: size - 1 })).toEqual(tooLarge('block', size - 1));
  });

  it('hold for the change-sets, told from the header before they come', async () => {
    expect(isRead(await under({ changes: 6 }))).toBe(true);
    expect(await under({ changes: 5 })).toEqual(tooLarge('changes', 5));
    const promise = await fileOf(fullFile());
    const many = (await promise.text()).replace('"head":{}', `"head":{"${tablet1}":[5000001,9]}`);
    expect(await outcome(forged(many))).toEqual(tooLarge('changes', 5_000_000));
  });

  it('hold for the records', async () => {
    const contents = {
      header: aHeader({ kind: 'orders' }),
      records: [
        ['lines', 'a', {}],
        ['lines', 'b', {}]
      ] as ['lines', string, object][]
    } as Parameters<typeof fileOf>[0];
    expect(isRead(await under({ records: 2 }, await fileOf(contents)))).toBe(true);
    expect(await under({ records: 1 }, await fileOf(contents))).toEqual(tooLarge('records', 1));
  });

  it('hold for the devices: 64 unless a person confirmed more', async () => {
    const named = (count: number) =>
      Array.from({ length: count }, (_, index) => `a${String(index).padStart(7, '0')}`);
    const of = (count: number) =>
      forgedFile({ header: aHeader({ for: named(count), legend }), blocks: [] });
    expect(isRead(await outcome(await of(64)))).toBe(true);
    expect(await outcome(await of(65))).toEqual(tooLarge('devices', 64));
    expect(isRead(await under({ devices: 65 }, await of(65)))).toBe(true);
  });

  it('hold for how much gzip unpacks to: 200-fold', async () => {
    const blank = Buffer.alloc(24 * 1024 * 1024, ' ');
    const bomb = gzipSync(Buffer.concat([Buffer.from('{"format":"docket-order-file",'), blank]));
    expect(await outcome(new Blob([bomb]))).toEqual({ code: 'hostile', what: 'ratio' });
  });

  it('hold for the ratio of a file on both sides of its edge', async () => {
    const note = Array.from({ length: 4_000 }, (_, at) => `Bolt ${String(at * 7)}`).join();
    const contents = fullFile(
      changesOf(tablet1, [1, 200]).map((change) => ({ ...change, o: [aPut({ note })] }))
    );
    const zipped = await fileOf(contents, { isGzipped: true });
    const ratio = (await fileOf(contents)).size / zipped.size;
    expect(isRead(await under({ ratio: ratio * 1.5 }, zipped))).toBe(true);
    expect(await under({ ratio: ratio / 1.5 }, zipped)).toEqual({ code: 'hostile', what: 'ratio' });
  });

  it('hold for lines of blanks that gzip unpacks to', async () => {
    const header = (await text()).split('\n').slice(0, 3).join('\n');
    const bomb = gzipSync(
      Buffer.concat([
        Buffer.from(`${header}\n`),
        Buffer.alloc(64 * 1024 * 1024, `${' '.repeat(999)}\n`)
      ])
    );
    const found = await outcome(new Blob([bomb]));
    expect(['hostile', 'damaged']).toContain((found as { code?: string }).code);
  });

  it('hold for the depth of a file in another layout', async () => {
    const deep = `{"format": "docket-order-file", "x": ${'['.repeat(1_000_000)}${']'.repeat(1_000_000)}}`;
    expect(await outcome(new Blob([deep]))).toEqual({ code: 'hostile', what: 'too-deep' });
  });

  it('hold for the number of lists in a file in another layout', async () => {
    const many = `{"format": "docket-order-file", "x": [${'[],'.repeat(3_000_001)}0]}`;
    expect(await outcome(new Blob([many]))).toEqual({ code: 'rewritten' });
  });
});

describe('a file of another time', () => {
  it('is refused when its container is newer, however it is laid out', async () => {
    const newer = (await text()).replace('"version":1', '"version":2');
    const refusal = { code: 'newer-container', version: 2 };
    expect(await outcome(new Blob([newer]))).toEqual(refusal);
    expect(await outcome(new Blob([JSON.stringify(JSON.parse(newer), null, 2)]))).toEqual(refusal);
    expect(await outcome(new Blob(['DOCKETENC2\n{}\n']))).toEqual(refusal);
  });
});

describe('reading', () => {
  it('stops when it is cancelled, before and on the way', async () => {
    const early = AbortSignal.abort();
    expect(await read(await fileOf(smallFile()), { signal: early })).toEqual({
      ok: false,
      error: { code: 'cancelled' }
    });
    const controller = new AbortController();
    const large = await fileOf(fullFile(changesOf(tablet1, [1, 3_000])), { isGzipped: true });
    const onprogress = () => controller.abort();
    expect(await read(large, { signal: controller.signal, onprogress })).toEqual({
      ok: false,
      error: { code: 'cancelled' }
    });
  });

  it('says when the file can not be fetched', async () => {
    const gone = new Blob(['{']);
    gone.stream = () =>
      new ReadableStream({
        pull: (controller) => controller.error(new DOMException('gone', 'NotReadableError'))
      });
    expect(await read(gone)).toEqual({ ok: false, error: { code: 'unreadable' } });
  });
});
