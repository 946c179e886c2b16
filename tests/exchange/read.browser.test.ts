import { describe, expect, it } from 'vitest';
import { packed } from '#exchange/packing.ts';
import type { WriteOptions } from '#exchange/write.ts';
import { bytesOf, fileOf, outcome, smallFile } from '#tests/support/order-files.ts';

const passphrase = 'correct horse battery';

describe('an order file in a browser', () => {
  it.each<readonly [string, WriteOptions]>([
    ['plain', {}],
    ['gzipped', { isGzipped: true }],
    ['encrypted', { passphrase }]
  ])('comes back %s as it was written', async (_how, options) => {
    const blob = await fileOf(smallFile(), options);
    const { header } = smallFile();
    expect(await outcome(blob, { passphrase })).toMatchObject({ header, texts: { length: 6 } });
  });

  it('comes back from text', async () => {
    const text = packed(await bytesOf(await fileOf(smallFile(), { isGzipped: true })));
    expect(await outcome(new Blob([text]))).toMatchObject({ texts: { length: 6 } });
  });

  it('is cut off or damaged in the words of this browser too', async () => {
    const bytes = await bytesOf(await fileOf(smallFile(), { isGzipped: true }));
    expect(await outcome(new Blob([bytes.slice(0, -20)]))).toEqual({ code: 'cut-off' });
    bytes.fill(0xff, 40, 60);
    const where = { part: 'compression' };
    expect(await outcome(new Blob([bytes]))).toEqual({ code: 'damaged', where });
  });
});
