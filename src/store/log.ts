import type { ChangeSet } from '#journal/change-set.ts';
import type { Vector } from '#journal/vector.ts';
import type { Database, SegmentRow } from './database.ts';
import { sha256, unzipped, zipped } from './zip.ts';

/** How many change-sets of one device are sealed together; every device cuts at the same places. */
const block = 512;
/** How many stand open before the oldest block is sealed. */
const sealFrom = 768;

// What we wrote ourselves and what was checked on receipt: believed without a second look.
const parsed = (text: string) => JSON.parse(text) as ChangeSet;

async function openTexts({ z, sha, d, from }: SegmentRow): Promise<string[]> {
  const text = await unzipped(z);
  if ((await sha256(text)) !== sha) throw new Error(`log block ${d} ${String(from)} is damaged`);
  return text.split('\n');
}

const openSegment = async (segment: SegmentRow) => (await openTexts(segment)).map(parsed);

/** The texts of one device's change-sets from one number to another, in order, and the next number. */
async function textsBetween(db: Database, device: string, [from, to]: readonly [number, number]) {
  const start = from - ((from - 1) % block);
  const segment = await db.segments.get([device, start]);
  if (segment) {
    const inside = await openTexts(segment);
    return inside.slice(from - segment.from, to - segment.from + 1);
  }
  const rows = await db.tail
    .where('[d+s]')
    .between([device, from], [device, Math.min(to, start + block - 1)], true, true)
    .toArray();
  return rows.map(({ j }) => j);
}

/** Change-sets of one device in a row, each as the text that its author wrote. */
export interface LogBlock {
  readonly device: string;
  /** The number of the first one. */
  readonly from: number;
  readonly texts: readonly string[];
}

/**
 * The log from `base` (exclusive) to `head` (inclusive), device by device in pieces of at most 512
 * that end where every device ends them. What is written meanwhile is not in it. Outside any
 * transaction: sealed blocks are unzipped.
 */
export async function* logBetween(
  db: Database,
  base: Vector,
  head: Vector
): AsyncGenerator<LogBlock> {
  for (const device of Object.keys(head).sort()) {
    const last = head[device] ?? 0;
    for (let from = (base[device] ?? 0) + 1; from <= last;) {
      const asked = [from, last] as const;
      let texts = await textsBetween(db, device, asked);
      // Sealed in between: asked again, it lies in a block.
      if (texts.length === 0) texts = await textsBetween(db, device, asked);
      if (texts.length === 0) throw new Error(`the log lacks ${device} ${String(from)}`);
      yield { device, from, texts };
      from += texts.length;
    }
  }
}

/** The whole log, in no order. Unzips, so it must stand outside any transaction. */
export async function wholeLog(db: Database): Promise<ChangeSet[]> {
  const { segments, tail } = await db.transaction('r', db.segments, db.tail, async () => ({
    segments: await db.segments.toArray(),
    tail: await db.tail.toArray()
  }));
  const log: ChangeSet[] = [];
  for (const segment of segments) log.push(...(await openSegment(segment)));
  for (const { j } of tail) log.push(parsed(j));
  return log;
}

/** Some change-sets by device and number. Outside any transaction. */
export async function changeSetsAt(
  db: Database,
  wanted: readonly (readonly [string, number])[]
): Promise<ChangeSet[]> {
  const open = await db.tail.bulkGet(wanted.map(([d, s]) => [d, s]));
  const found = open.flatMap((row) => (row ? [parsed(row.j)] : []));
  const sealed = wanted.filter((_, index) => !open[index]);
  const starts = new Map(
    sealed.map(([d, s]) => [`${d} ${String(s)}`, [d, s - ((s - 1) % block)] as [string, number]])
  );
  const unique = new Map([...starts.values()].map((start) => [start.join(), start]));
  const asked = new Set(starts.keys());
  for (const segment of await db.segments.bulkGet([...unique.values()])) {
    const inside = segment ? await openSegment(segment) : [];
    found.push(...inside.filter(({ d, s }) => asked.has(`${d} ${String(s)}`)));
  }
  return found;
}

/**
 * Seals the oldest 512 open change-sets of a device into one zipped block when many stand open.
 * The log says the same before and after. For idle time.
 */
export async function seal(db: Database, device: string): Promise<boolean> {
  const open = db.tail.where('[d+s]').between([device, 0], [device, Infinity]);
  if ((await open.count()) < sealFrom) return false;
  const rows = await open.clone().limit(block).toArray();
  const [first, last] = [rows[0], rows.at(-1)];
  if (!first || !last || (first.s - 1) % block !== 0 || rows.length < block) return false;
  const text = rows.map(({ j }) => j).join('\n');
  const segment = {
    d: device,
    from: first.s,
    to: last.s,
    t0: first.t,
    t1: last.t,
    sha: await sha256(text),
    z: await zipped(text)
  };
  await db.transaction('rw', db.tail, db.segments, async () => {
    await db.tail.bulkDelete(rows.map(({ d, s }) => [d, s]));
    await db.segments.put(segment);
  });
  return true;
}

/** Seals whatever can be sealed of every device's log. For idle time: it stops at the first failure. */
export async function sealAll(db: Database): Promise<void> {
  for (const { d } of await db.authors.toArray()) while (await seal(db, d));
}
