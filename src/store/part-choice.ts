import type { PartId } from '#domain/kernel/ids.ts';
import { wordsIn } from '#domain/kernel/words.ts';
import type { Part } from '#domain/part/part.ts';
import type { Database, StoredRecord } from './database.ts';
import { recordsOf } from './records.ts';
import { soldByCode } from './sold-by-code.ts';

const most = 50;
/** How many of the newest lines say what is sold most. */
const newestLines = 200;

const isSold = ({ salable, active }: Part) => salable && active;

/** The parts of the newest lines, those on most of them first. */
async function usual(db: Database): Promise<Part[]> {
  const lines = await db.lines.orderBy('id').reverse().limit(newestLines).toArray();
  const times = new Map<PartId, number>();
  for (const { part } of recordsOf('lines', lines))
    if (part !== null) times.set(part, (times.get(part) ?? 0) + 1);
  const ids = [...times].sort(([, a], [, b]) => b - a).map(([id]) => id);
  return recordsOf('parts', await db.parts.bulkGet(ids.slice(0, most))).filter(isSold);
}

/** Parts that may be sold, by number or name. */
async function inOrder(db: Database): Promise<Part[]> {
  const rows = await db.parts
    .where('[$.salable+$.sort]')
    .between([1, ''], [1, '\uffff'])
    .limit(most)
    .toArray();
  return recordsOf('parts', rows);
}

const isFoundBy = (row: StoredRecord<'parts'>, words: readonly string[]) => {
  const own = (row.$ as { readonly words?: readonly string[] } | undefined)?.words ?? [];
  return words.every((word) => own.some((each) => each.startsWith(word)));
};

async function found(db: Database, words: readonly string[]): Promise<Part[]> {
  const [longest = ''] = [...words].sort((a, b) => b.length - a.length);
  const rows = await db.parts
    .where('$.words')
    .startsWith(longest)
    .distinct()
    .filter((row) => isFoundBy(row, words) && row.salable && row.active)
    .limit(most)
    .toArray();
  return recordsOf('parts', rows);
}

/** The part that the query is a code of first, then what its words find. */
async function matching(db: Database, query: string, words: readonly string[]): Promise<Part[]> {
  const [coded, worded] = await Promise.all([soldByCode(db, query), found(db, words)]);
  if (coded?.kind !== 'part') return worded;
  return [coded.part, ...worded.filter(({ id }) => id !== coded.part.id)];
}

/**
 * Parts that may be put on an order: the one that the query is a code of, and those whose name, number
 * or keywords have words beginning as the query's do; without a query what is sold most, then the
 * others by number. At most 50, and the one.
 */
export async function salableParts(db: Database, query: string): Promise<Part[]> {
  const words = wordsIn(query);
  if (words.length > 0) return matching(db, query, words);
  const first = await usual(db);
  const known = new Set(first.map(({ id }) => id));
  const others = (await inOrder(db)).filter(({ id }) => !known.has(id));
  return [...first, ...others].slice(0, most);
}
