import type { ChangeSet } from '#journal/change-set.ts';
import type { Database, SegmentRow } from './database.ts';
import { sha256, unzipped, zipped } from './zip.ts';

/** How many change-sets of one device are sealed together; every device cuts at the same places. */
const block = 512;
/** How many stand open before the oldest block is sealed. */
const sealFrom = 768;

// What we wrote ourselves and what was checked on receipt: believed without a second look.
const parsed = (text: string) => JSON.parse(text) as ChangeSet;

async function openSegment({ z, sha, d, from }: SegmentRow): Promise<ChangeSet[]> {
  const text = await unzipped(z);
  if ((await sha256(text)) !== sha) throw new Error(`log block ${d} ${String(from)} is damaged`);
  return text.split('\n').map(parsed);
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
