import { Agreement, withinLimits } from './agreement.ts';
import { faultIn } from './faults.ts';
import { damaged, hostile, Refused, within, type Limits } from './file-refusal.ts';
import { isOrderRecord } from './guard.ts';
import { bodyClosing, bodyOpening, endLine, headerLine, objectIn } from './layout.ts';
import { needed, otherLayout, type LineSource } from './line-source.ts';
import { blockSize, format, Header, version, type Block, type OrderRecord } from './order-file.ts';
import { item, readBlock, understood } from './read-block.ts';

/** What comes out of a file, in its order. */
export type Piece =
  | { readonly kind: 'header'; readonly header: Header }
  | { readonly kind: 'block'; readonly block: Block }
  | { readonly kind: 'records'; readonly records: readonly OrderRecord[] };

const firstLine = new RegExp(`^\\{"format":"${format}","version":([1-9]\\d{0,8}),$`);

async function readOpening(lines: LineSource): Promise<void> {
  const [, found] = firstLine.exec(await needed(lines)) ?? [];
  if (found === undefined) throw otherLayout(lines);
  if (Number(found) !== version)
    throw new Refused({ code: 'newer-container', version: Number(found) });
}

async function readHeader(lines: LineSource, limits: Limits): Promise<Header> {
  const line = await needed(lines);
  const value = objectIn(line, '"header":', ',');
  if (!value) throw otherLayout(lines);
  const fault = faultIn(value, limits.depth);
  if (fault) throw hostile(fault);
  if (headerLine(value) !== line) throw otherLayout(lines);
  const header = Header.safeParse(value);
  if (!header.success) throw damaged({ part: 'header' });
  withinLimits(header.data, limits);
  return header.data;
}

/** Refuses an end that does not count what was there, and whatever comes after it. */
async function readEnd(lines: LineSource, counts: object): Promise<void> {
  const line = await needed(lines);
  if (objectIn(line, '"end":', '}') === undefined) throw otherLayout(lines);
  if (line !== endLine({ ...counts, sha256: lines.digestBefore() })) throw damaged({ part: 'end' });
  for (let after = await lines.next(); after !== undefined; after = await lines.next())
    if (after.trim() !== '') throw damaged({ part: 'end' });
}

async function* readBlocks(
  lines: LineSource,
  header: Header,
  limits: Limits
): AsyncGenerator<Piece> {
  const agreement = new Agreement(header);
  let line = await needed(lines);
  while (line !== bodyClosing) {
    const { block, isLast } = await readBlock(lines, line, limits);
    agreement.add(block);
    within(limits, 'changes', agreement.changes);
    yield { kind: 'block', block };
    line = await needed(lines);
    if (isLast !== (line === bodyClosing)) throw otherLayout(lines);
  }
  agreement.finish();
  await readEnd(lines, { blocks: agreement.blocks, changes: agreement.changes });
}

async function* readRecords(lines: LineSource, limits: Limits): AsyncGenerator<Piece> {
  let records: OrderRecord[] = [];
  let count = 0;
  let line = await needed(lines);
  while (line !== bodyClosing) {
    const next = await needed(lines);
    const text = item(line, next === bodyClosing);
    if (text === undefined) throw otherLayout(lines);
    const record = understood(text, isOrderRecord, { part: 'line', line: lines.line - 1 });
    if (JSON.stringify(record) !== text) throw otherLayout(lines);
    within(limits, 'records', (count += 1));
    records.push(record);
    if (records.length === blockSize) {
      yield { kind: 'records', records };
      records = [];
    }
    line = next;
  }
  if (records.length > 0) yield { kind: 'records', records };
  await readEnd(lines, { records: count });
}

/**
 * Reads an order file line by line and checks everything on the way: checksums, counts, limits,
 * every change-set. What came out earlier counts only when it ends without a refusal.
 */
export async function* parsed(lines: LineSource, limits: Limits): AsyncGenerator<Piece> {
  await readOpening(lines);
  const header = await readHeader(lines, limits);
  yield { kind: 'header', header };
  const body = header.kind === 'orders' ? 'records' : 'blocks';
  if ((await needed(lines)) !== bodyOpening[body]) throw otherLayout(lines);
  yield* body === 'records' ? readRecords(lines, limits) : readBlocks(lines, header, limits);
}
