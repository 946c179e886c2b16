import type { ChangeSet } from '#journal/change-set.ts';
import type { Contents } from '#exchange/lines.ts';
import { Header, legend, type BlockOfTexts } from '#exchange/order-file.ts';
import { read, type OrderFile } from '#exchange/read.ts';
import type { ReadOptions } from '#exchange/content.ts';
import { written, type WriteOptions } from '#exchange/write.ts';
import { aChangeSet, aPut } from '#tests/support/history.ts';

export const tablet1 = 'k7f2m9qa';
export const tablet2 = 'x3hd81pz';

/** A header of a file that brings everything; a test names only what it is about. */
export const aHeader = (about: Partial<Header> = {}): Header =>
  Header.parse({
    workshop: '0198d000-0000-7000-8000-00000000ac3e',
    workshopName: 'Workshop North',
    kind: 'full',
    file: '0198f1a3-7000-7abc-8def-111122223333',
    from: { device: tablet1, name: 'Tablet 1', letter: 'A', app: '1.0.0' },
    createdAt: '2026-08-03T07:40:02.511Z',
    schema: { written: 1, minReader: 1 },
    base: {},
    head: {},
    heard: {},
    legend,
    ...about
  });

/** The change-sets of a device from one number to another, each of them a second after the last. */
export const changesOf = (device: string, [from, to]: readonly [number, number]): ChangeSet[] =>
  Array.from({ length: to - from + 1 }, (_, index) =>
    aChangeSet({
      d: device,
      s: from + index,
      t: (from + index) * 1_000,
      o: [aPut({ name: `Bolt №${String(from + index)} – ¼"`, quantity: 2.5 }, `x${String(index)}`)]
    })
  );

/** Change-sets of one device in a row as a block. */
export const blockOf = (changes: readonly ChangeSet[]): BlockOfTexts => ({
  device: changes[0]?.d ?? '',
  from: changes[0]?.s ?? 0,
  texts: changes.map((change) => JSON.stringify(change))
});

const reach = (changes: readonly ChangeSet[]) =>
  Object.fromEntries(changes.map(({ d, s, t }) => [d, [s, t] as [number, number]]));

/** A file of everything that some devices did. */
export const fullFile = (...devices: readonly (readonly ChangeSet[])[]): Contents => ({
  header: aHeader({ head: reach(devices.flat()) }),
  blocks: devices.map(blockOf)
});

/** A small file of two devices. */
export const smallFile = () => fullFile(changesOf(tablet1, [1, 4]), changesOf(tablet2, [1, 2]));

export async function fileOf(contents: Contents, options: WriteOptions = {}): Promise<Blob> {
  const blob = await written(contents, options);
  if (!blob.ok) throw new Error(blob.error.code);
  return blob.value;
}

/** All that a file holds: what two files are compared by. */
export async function contentOfFile(file: OrderFile) {
  const texts: string[] = [];
  for await (const block of file.blocks()) texts.push(...block.texts);
  const records: unknown[] = [];
  for await (const some of file.recordsInPieces()) records.push(...some);
  return { header: file.header, texts, records };
}

/** What comes of reading: the content, or the refusal. */
export async function outcome(blob: Blob, options: ReadOptions = {}) {
  const file = await read(blob, options);
  return file.ok ? contentOfFile(file.value) : file.error;
}

export const bytesOf = async (blob: Blob) => new Uint8Array(await blob.arrayBuffer());
