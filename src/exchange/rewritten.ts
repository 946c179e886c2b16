import { z } from '#domain/kernel/zod.ts';
import { hostile, Refused, type Limits } from './file-refusal.ts';
import {
  blockClosing,
  blockLine,
  bodyClosing,
  bodyOpening,
  endLine,
  headerLine
} from './layout.ts';
import { nestingOf } from './nesting.ts';
import { format } from './order-file.ts';
import { wholeText } from './packing.ts';
import type { Source } from './streams.ts';

/** More lists and objects than 32 MB of orders have; far more would exhaust a tablet. */
const mostContainers = 3_000_000;

const Loose = z.record(z.string(), z.unknown());
const frame = { format: z.literal(format), version: z.number(), header: Loose, end: Loose };
const WithBlocks = z.strictObject({
  ...frame,
  blocks: z.array(z.looseObject({ changes: z.array(z.unknown()) }))
});
const WithRecords = z.strictObject({ ...frame, records: z.array(z.unknown()) });
type Document = z.infer<typeof WithBlocks> | z.infer<typeof WithRecords>;

function* items(values: readonly unknown[]): Generator<string> {
  for (const [index, value] of values.entries())
    yield JSON.stringify(value) + (index < values.length - 1 ? ',' : '');
}

function* bodyOf(document: Document): Generator<string> {
  if ('records' in document) {
    yield bodyOpening.records;
    yield* items(document.records);
    return;
  }
  yield bodyOpening.blocks;
  for (const [index, { changes, ...block }] of document.blocks.entries()) {
    yield blockLine(block);
    yield* items(changes);
    yield blockClosing + (index < document.blocks.length - 1 ? ',' : '');
  }
}

/** The document in our own layout, its checksums as they are. */
function* relaid(document: Document): Generator<string> {
  yield `{"format":"${format}","version":${String(document.version)},`;
  yield headerLine(document.header);
  yield* bodyOf(document);
  yield bodyClosing;
  yield endLine(document.end);
}

/** The value of a text that is JSON from end to end; undefined when it is not. */
function valueOf(text: string, limits: Limits): unknown {
  const { deepest, count, isClosed } = nestingOf(text);
  if (deepest > limits.depth) throw hostile('too-deep');
  if (count > mostContainers) throw new Refused({ code: 'rewritten' });
  if (!isClosed) throw new Refused({ code: 'cut-off' });
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * A file that another program laid out anew, in our layout, so that its checksums can be checked:
 * they hold when nothing but blanks and line breaks changed. Undefined when it is no such file.
 */
export async function inOurLayout(source: Source, limits: Limits): Promise<Blob | undefined> {
  const text = await wholeText(source, limits.whole);
  if (text === undefined) return undefined;
  const value = valueOf(text.replace(/^\ufeff/, ''), limits);
  if (value === undefined) return undefined;
  const document = z.union([WithBlocks, WithRecords]).safeParse(value);
  if (!document.success) throw new Refused({ code: 'rewritten' });
  return new Blob([...relaid(document.data)].map((line) => `${line}\n`));
}
