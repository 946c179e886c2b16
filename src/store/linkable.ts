import { Dexie } from 'dexie';
import type { CodedKind } from '#domain/code/link-code.ts';
import { wordsIn } from '#domain/kernel/words.ts';
import { namedThings, type NamedThing } from './codes.ts';
import type { Database } from './database.ts';
import { rowsWithWords } from './found-words.ts';
import { locationTree } from './locations.ts';

const most = 30;

async function locations(db: Database, search: string): Promise<string[]> {
  const words = wordsIn(search);
  const tree = await locationTree(db);
  return tree
    .filter(({ path }) =>
      words.every((word) => wordsIn(path).some((each) => each.startsWith(word)))
    )
    .map(({ location }) => location.id);
}

async function orders(db: Database, search: string): Promise<string[]> {
  const words = wordsIn(search);
  const [first] = words;
  const rows = first
    ? db.salesOrders.where('$.words').startsWith(first).distinct()
    : db.salesOrders
        .where('[$.open+$.made]')
        .between([1, Dexie.minKey], [1, Dexie.maxKey])
        .reverse();
  return rows.limit(most).primaryKeys();
}

async function worded(db: Database, kind: 'parts' | 'stockItems', search: string) {
  const words = wordsIn(search);
  if (words.length > 0)
    return (await rowsWithWords(db.table(kind), words)).map(({ id }): string => id);
  return kind === 'parts'
    ? db.parts.orderBy('$.sort').limit(most).primaryKeys()
    : db.stockItems.where('$.shelf').equals('stock').limit(most).primaryKeys();
}

/** Things of one kind that a code can be linked to, found by how their words begin; the first of many. */
export async function linkable(
  db: Database,
  kind: CodedKind,
  search: string
): Promise<readonly NamedThing[]> {
  const find: Readonly<Record<CodedKind, () => Promise<string[]>>> = {
    part: () => worded(db, 'parts', search),
    item: () => worded(db, 'stockItems', search),
    location: () => locations(db, search),
    order: () => orders(db, search)
  };
  return namedThings(db, (await find[kind]()).slice(0, most));
}
