import { limits as sizes, type ChangeSet } from '#journal/change-set.ts';
import { sha256 } from '#store/zip.ts';
import { faultIn } from './faults.ts';
import { damaged, hostile, within, type Limits, type Place } from './file-refusal.ts';
import { isChangeSet } from './guard.ts';
import { blockClosing, blockLine, frameIn } from './layout.ts';
import { needed, otherLayout, type LineSource } from './line-source.ts';
import { BlockFrame, blockSize, type Block } from './order-file.ts';

/** A line of a list without the comma that all but its last line end with. */
export function item(line: string, isLast: boolean): string | undefined {
  if (isLast) return line;
  return line.endsWith(',') ? line.slice(0, -1) : undefined;
}

/** The value of a text of JSON, when `isRight` says so; else the refusal that fits what is wrong. */
export function understood<T>(
  text: string,
  isRight: (value: unknown) => value is T,
  where: Place
): T {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw damaged(where);
  }
  if (isRight(value)) return value;
  // The fields of an op begin three levels inside the change-set.
  const fault = faultIn(value, sizes.depth + 3);
  throw fault === undefined ? damaged(where) : hostile(fault);
}

function frameOf(line: string): BlockFrame | undefined {
  const frame = BlockFrame.safeParse(frameIn(line));
  return frame.success && blockLine(frame.data) === line ? frame.data : undefined;
}

/** The change-sets of one block, and whether each is spelled as JSON.stringify spells it. */
interface Contents {
  readonly texts: string[];
  readonly changes: ChangeSet[];
  isPlain: boolean;
}

async function contentsOf(
  lines: LineSource,
  { device, from, to }: BlockFrame,
  limits: Limits
): Promise<Contents> {
  const contents: Contents = { texts: [], changes: [], isPlain: true };
  let size = 0;
  for (let s = from; s <= to; s += 1) {
    const text = item(await needed(lines), s === to);
    if (text === undefined) throw otherLayout(lines);
    within(limits, 'block', (size += text.length));
    const change = understood(text, isChangeSet, { part: 'block', device, from });
    contents.texts.push(text);
    contents.changes.push(change);
    // One spelling only: of a name that stands twice, programs disagree which one counts.
    contents.isPlain &&= JSON.stringify(change) === text;
  }
  return contents;
}

/** Refuses texts that are not those that were written, or are spelled so that readers may disagree. */
async function untouched(lines: LineSource, frame: BlockFrame, contents: Contents): Promise<void> {
  const isUntouched = (await sha256(contents.texts.join('\n'))) === frame.sha256;
  if (!contents.isPlain) throw isUntouched ? hostile('spelling') : otherLayout(lines);
  if (!isUntouched) throw damaged({ part: 'block', device: frame.device, from: frame.from });
}

/** Reads the block that a line opens, and says whether it was the last one. */
export async function readBlock(
  lines: LineSource,
  opening: string,
  limits: Limits
): Promise<{ readonly block: Block; readonly isLast: boolean }> {
  const frame = frameOf(opening);
  if (!frame) throw otherLayout(lines);
  const { device, from, to } = frame;
  if (to < from || to - from >= blockSize) throw damaged({ part: 'block', device, from });
  const contents = await contentsOf(lines, frame, limits);
  const closing = await needed(lines);
  if (closing !== blockClosing && closing !== `${blockClosing},`) throw otherLayout(lines);
  await untouched(lines, frame, contents);
  const { texts, changes } = contents;
  return { block: { ...frame, texts, changes }, isLast: closing === blockClosing };
}
