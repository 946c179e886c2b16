import { describe, expect, it } from 'vitest';
import type { BlockOfTexts } from '#exchange/order-file.ts';
import { read } from '#exchange/read.ts';
import { orderFileStream, type WriteOptions } from '#exchange/write.ts';
import { aPut } from '#tests/support/history.ts';
import { aHeader, blockOf, changesOf, fileOf, tablet1 } from '#tests/support/order-files.ts';

const blockCount = 60;
const passphrase = 'correct horse battery';

/** A file that is made anew whenever somebody reads it, and never lies in memory. */
class MadeOnTheWay extends Blob {
  /** How many blocks were asked for in the newest walk. */
  asked = 0;
  readonly #options: WriteOptions;

  constructor(options: WriteOptions) {
    super();
    this.#options = options;
  }

  override get size() {
    return 1_000_000;
  }

  override stream() {
    const last = blockCount * 512;
    const header = aHeader({ head: { [tablet1]: [last, last * 1_000] } });
    return orderFileStream({ header, blocks: this.#blocks() }, this.#options);
  }

  *#blocks(): Generator<BlockOfTexts> {
    this.asked = 0;
    for (let block = 0; block < blockCount; block += 1) {
      this.asked += 1;
      yield blockOf(changesOf(tablet1, [block * 512 + 1, block * 512 + 512]));
    }
  }
}

describe('a large order file', () => {
  it('comes block by block, the next one fetched when the last one was taken', async () => {
    const file = new MadeOnTheWay({});
    const found = await read(file);
    if (!found.ok) throw new Error(found.error.code);
    expect(found.value.changes).toBe(blockCount * 512);
    const ahead: number[] = [];
    let taken = 0;
    for await (const block of found.value.blocks()) {
      taken += 1;
      expect(block.texts.length).toBe(512);
      ahead.push(file.asked - taken);
    }
    expect(taken).toBe(blockCount);
    expect(Math.max(...ahead)).toBeLessThan(5);
  });

  it('runs little ahead also when it is gzipped', async () => {
    const file = new MadeOnTheWay({ isGzipped: true });
    const found = await read(file);
    if (!found.ok) throw new Error(found.error.code);
    const blocks = found.value.blocks();
    await blocks.next();
    expect(file.asked).toBeLessThan(blockCount / 2);
    await blocks.return(undefined);
  });

  it('can be left in the middle, however it is wrapped', async () => {
    for (const options of [{}, { isGzipped: true }, { passphrase, iterations: 1_000 }]) {
      const contents = {
        header: aHeader({ head: { [tablet1]: [2_000, 2_000_000] } }),
        blocks: [
          blockOf(
            changesOf(tablet1, [1, 2_000]).map((change) => ({ ...change, o: [aPut({ a: 1 })] }))
          )
        ]
      };
      const found = await read(await fileOf(contents, options), { passphrase });
      if (!found.ok) throw new Error(found.error.code);
      for await (const block of found.value.blocks()) {
        expect(block.from).toBe(1);
        break;
      }
    }
  });
});
