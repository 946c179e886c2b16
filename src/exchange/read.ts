import { err, ok, type Result } from '#domain/kernel/result.ts';
import { contentOf, sourceOf, type ReadOptions } from './content.ts';
import { limits, Refused, type FileRefusal, type Limits, type Place } from './file-refusal.ts';
import { LineSource, OtherLayout } from './line-source.ts';
import type { Block, Header, OrderRecord } from './order-file.ts';
import { parsed, type Piece } from './parse.ts';
import { inOurLayout } from './rewritten.ts';
import type { Source } from './streams.ts';

/**
 * An order file that was read to its end and found whole. Its content is not held: `blocks` and
 * `records` go through the file once more, a block at a time, and check it once more.
 */
export interface OrderFile {
  readonly header: Header;
  /** How many change-sets stand in it. */
  readonly changes: number;
  /** How many records stand in it, when it is of kind `orders`. */
  readonly records: number;
  /** The blocks, in the file's order. Throws when the file was changed since it was read. */
  readonly blocks: () => AsyncGenerator<Block>;
  /** The records, some at a time. Throws when the file was changed since it was read. */
  readonly recordsInPieces: () => AsyncGenerator<readonly OrderRecord[]>;
}

const isDamage = (error: unknown, ...parts: readonly Place['part'][]) =>
  error instanceof Refused &&
  error.refusal.code === 'damaged' &&
  (parts.length === 0 || parts.includes(error.refusal.where.part));

/** Everything in a text of lines. What stops in the middle is called cut off, whatever it seems. */
async function* piecesIn(source: Source, allowed: Limits): AsyncGenerator<Piece> {
  const lines = new LineSource(source, allowed);
  try {
    yield* parsed(lines, allowed);
  } catch (error) {
    const isFinal = lines.isCutOff && lines.line > 1 && isDamage(error, 'line', 'block', 'header');
    throw isFinal ? new Refused({ code: 'cut-off' }) : error;
  } finally {
    await lines.close();
  }
}

async function* blocksIn(source: Source, allowed: Limits): AsyncGenerator<Block> {
  for await (const piece of piecesIn(source, allowed))
    if (piece.kind === 'block') yield piece.block;
}

async function* recordsIn(source: Source, allowed: Limits): AsyncGenerator<readonly OrderRecord[]> {
  for await (const piece of piecesIn(source, allowed))
    if (piece.kind === 'records') yield piece.records;
}

async function checked(source: Source, allowed: Limits): Promise<OrderFile> {
  let header: Header | undefined;
  let [changes, records] = [0, 0];
  for await (const piece of piecesIn(source, allowed)) {
    if (piece.kind === 'header') ({ header } = piece);
    else if (piece.kind === 'block') changes += piece.block.changes.length;
    else records += piece.records.length;
  }
  if (!header) throw new Refused({ code: 'cut-off' });
  return {
    ...{ header, changes, records },
    blocks: () => blocksIn(source, allowed),
    recordsInPieces: () => recordsIn(source, allowed)
  };
}

const isLayout = (error: unknown): error is Refused =>
  error instanceof OtherLayout ||
  (error instanceof Refused && error.refusal.code === 'too-large' && error.refusal.what === 'line');

const isFirstLine = ({ refusal }: Refused) =>
  refusal.code !== 'damaged' || (refusal.where.part === 'line' && refusal.where.line === 1);

/** The file in our layout, when another program laid it out; else the first refusal stands. */
async function laidOutAnew(source: Source, first: Refused, allowed: Limits): Promise<Blob> {
  try {
    const blob = await inOurLayout(source, allowed);
    if (blob) return blob;
  } catch (error) {
    // In a file of our own layout a line that does not belong there can look like an open end.
    const isOpenEnd = error instanceof Refused && error.refusal.code === 'cut-off';
    if (!isOpenEnd || isFirstLine(first)) throw error;
  }
  throw first;
}

async function checkedAnew(source: Source, first: Refused, allowed: Limits): Promise<OrderFile> {
  const blob = await laidOutAnew(source, first, allowed);
  try {
    return await checked(sourceOf(blob, {}), allowed);
  } catch (error) {
    throw isDamage(error) ? new Refused({ code: 'rewritten' }) : error;
  }
}

async function opened(blob: Blob, options: ReadOptions, allowed: Limits): Promise<OrderFile> {
  const source = await contentOf(blob, { ...options, limits: allowed });
  try {
    return await checked(source, allowed);
  } catch (error) {
    if (isLayout(error)) return await checkedAnew(source, error, allowed);
    throw error;
  }
}

/**
 * Reads and checks an order file in whatever it is wrapped. Holds one block at a time, so a large
 * file needs no more memory than a small one. A refusal means that nothing of the file may be used.
 */
export async function read(
  blob: Blob,
  options: ReadOptions = {}
): Promise<Result<OrderFile, FileRefusal>> {
  try {
    return ok(await opened(blob, options, { ...limits, ...options.limits }));
  } catch (error) {
    if (error instanceof Refused) return err(error.refusal);
    throw error;
  }
}
