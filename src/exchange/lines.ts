import { sha256 as hasher } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { sha256 } from '#store/zip.ts';
import { cut } from './blocks.ts';
import {
  blockClosing,
  blockLine,
  bodyClosing,
  bodyOpening,
  endLine,
  headerLine,
  opening
} from './layout.ts';
import {
  blockSize,
  Header,
  type BlockFrame,
  type BlockOfTexts,
  type OrderRecord
} from './order-file.ts';
import type { Bytes } from './streams.ts';

type Many<T> = Iterable<T> | AsyncIterable<T>;

/** What goes into a file: blocks, or records when it is of kind `orders`. */
export type Contents =
  | { readonly header: Header; readonly blocks: Many<BlockOfTexts> }
  | { readonly header: Header; readonly records: Many<OrderRecord> };

/** Some lines, and how many change-sets or records they hold. */
interface Lines {
  readonly lines: readonly string[];
  readonly count: number;
}

/** Each value, and whether it is the last. */
async function* withLast<T>(many: Many<T>): AsyncGenerator<readonly [T, boolean]> {
  let held: { readonly value: T } | undefined;
  for await (const value of many) {
    if (held) yield [held.value, false];
    held = { value };
  }
  if (held) yield [held.value, true];
}

const listed = (texts: readonly string[], endsList: boolean) =>
  texts.map((text, index) => (endsList && index === texts.length - 1 ? text : `${text},`));

async function* cutBlocks(blocks: Many<BlockOfTexts>): AsyncGenerator<BlockOfTexts> {
  for await (const block of blocks) yield* cut(block);
}

/** Counts on from the base to the head: a file that does not add up is a defect of whoever sorted it. */
class Account {
  readonly #reached: Map<string, number>;
  readonly #head: readonly (readonly [string, number])[];

  constructor({ base, head }: Header) {
    this.#reached = new Map(Object.entries(base).map(([device, [last]]) => [device, last]));
    this.#head = Object.entries(head).map(([device, [last]]) => [device, last]);
  }

  add({ device, from, to }: BlockFrame): void {
    if (from !== (this.#reached.get(device) ?? 0) + 1)
      throw new Error(`block ${device} ${String(from)} does not follow the one before`);
    this.#reached.set(device, to);
  }

  finish(): void {
    const isReached = this.#head.every(([device, last]) => this.#reached.get(device) === last);
    if (!isReached || this.#head.length !== this.#reached.size)
      throw new Error('the blocks do not end where the header says');
  }
}

async function* blockLines(
  header: Header,
  many: Many<BlockOfTexts>
): AsyncGenerator<Lines, object> {
  const account = new Account(header);
  let [blocks, changes] = [0, 0];
  for await (const [{ device, from, texts }, isLast] of withLast(cutBlocks(many))) {
    const digest = await sha256(texts.join('\n'));
    const frame = { device, from, to: from + texts.length - 1, sha256: digest };
    account.add(frame);
    blocks += 1;
    changes += texts.length;
    const closing = isLast ? blockClosing : `${blockClosing},`;
    yield { lines: [blockLine(frame), ...listed(texts, true), closing], count: texts.length };
  }
  account.finish();
  return { blocks, changes };
}

async function* recordLines(many: Many<OrderRecord>): AsyncGenerator<Lines, object> {
  let records = 0;
  let texts: string[] = [];
  for await (const [record, isLast] of withLast(many)) {
    records += 1;
    texts.push(JSON.stringify(record));
    if (!isLast && texts.length < blockSize) continue;
    yield { lines: listed(texts, isLast), count: texts.length };
    texts = [];
  }
  return { records };
}

/** The text of an order file, some lines at a time, and how many change-sets or records they hold. */
export async function* textOf(
  contents: Contents
): AsyncGenerator<{ readonly bytes: Bytes; readonly count: number }> {
  const header = Header.parse(contents.header);
  const body = 'records' in contents ? 'records' : 'blocks';
  if ((header.kind === 'orders') !== (body === 'records'))
    throw new Error(`a file of kind ${header.kind} has no ${body}`);
  const hash = hasher.create();
  const encoder = new TextEncoder();
  const encoded = ({ lines, count }: Lines) => {
    const bytes = encoder.encode(`${lines.join('\n')}\n`);
    hash.update(bytes);
    return { bytes, count };
  };
  yield encoded({ lines: [opening, headerLine(header), bodyOpening[body]], count: 0 });
  const inner =
    'records' in contents ? recordLines(contents.records) : blockLines(header, contents.blocks);
  let next = await inner.next();
  for (; !next.done; next = await inner.next()) yield encoded(next.value);
  yield encoded({ lines: [bodyClosing], count: 0 });
  const end = { ...next.value, sha256: bytesToHex(hash.digest()) };
  yield { bytes: encoder.encode(`${endLine(end)}\n`), count: 0 };
}
