import type { Database } from '../database.ts';
import {
  documentOf,
  kindWith,
  searchedKinds,
  type AnyRow,
  type SearchedKind
} from './documents.ts';
import type { Asked, Found, Hit } from './found.ts';
import { queryWords } from './terms.ts';

interface Worded extends AnyRow {
  readonly $?: AnyRow['$'] & { readonly words?: readonly string[] };
}

/** The kinds whose rows the database itself finds by words. */
const worded: readonly SearchedKind[] = [
  'companies',
  'parts',
  'salesOrders',
  'builds',
  'stockItems'
];

async function parentsOf(db: Database, [number, id]: readonly [number, string]) {
  const kind = kindWith(number);
  const row = kind && (await db.table<AnyRow, string>(kind).get(id));
  const document = kind && row && documentOf(kind, row);
  return document ? [{ kind: number, id, title: document.title }] : [];
}

const asHits = (db: Database, kind: SearchedKind, rows: readonly AnyRow[]): Promise<Hit[]> =>
  Promise.all(
    rows
      .flatMap((row) => documentOf(kind, row) ?? [])
      .map(async ({ id, kind, title, detail, state, parents }) => {
        const above = await Promise.all(parents.map((parent) => parentsOf(db, parent)));
        return { id, kind, title, detail, state, score: 0, parents: above.flat() };
      })
  );

async function hitsOf(db: Database, kind: SearchedKind, { query, most }: Asked): Promise<Hit[]> {
  const words = queryWords(query);
  const [longest = ''] = [...words].sort((a, b) => b.length - a.length);
  const rows = await db
    .table<Worded, string>(kind)
    .where('$.words')
    .startsWith(longest)
    .distinct()
    .filter(({ $ }) => words.every((word) => $?.words?.some((own) => own.startsWith(word))))
    .limit(most)
    .toArray();
  return asHits(db, kind, rows);
}

/**
 * The slower way, as long as there is no index: by the words that each row is kept with, in the
 * order of the database, without slips and without what a thing belongs to.
 */
export async function scanned(db: Database, asked: Asked): Promise<Found> {
  const nothing: Found = { hits: new Map(), totals: new Map(), isGuess: false };
  if (queryWords(asked.query).length === 0) return nothing;
  const wanted = worded.filter((kind) => asked.kinds?.includes(searchedKinds[kind]) ?? true);
  const found = await Promise.all(wanted.map((kind) => hitsOf(db, kind, asked)));
  const some = wanted.flatMap((kind, n) => {
    const hits = found[n] ?? [];
    return hits.length > 0 ? [[searchedKinds[kind], hits] as const] : [];
  });
  return {
    hits: new Map(some),
    totals: new Map(some.map(([kind, hits]) => [kind, hits.length])),
    isGuess: false
  };
}

const folded = (value: unknown): string => {
  if (typeof value === 'string') return value.toLowerCase();
  return Array.isArray(value) ? value.map(folded).join(' ') : '';
};

const says = (row: AnyRow, words: readonly string[]) => {
  const all = Object.values(row).map(folded).join(' ');
  return words.every((word) => all.includes(word));
};

/**
 * The slowest way: every record of which any field has every word somewhere, notes and links too,
 * in the middle of words too.
 */
export async function everywhere(db: Database, { query, most }: Asked): Promise<Found> {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  const hits = new Map<number, readonly Hit[]>();
  for (const kind of words.length > 0 ? (Object.keys(searchedKinds) as SearchedKind[]) : []) {
    const rows = await db
      .table<AnyRow, string>(kind)
      .filter((row) => row.del !== true && says(row, words))
      .limit(most)
      .toArray();
    if (rows.length > 0) hits.set(searchedKinds[kind], await asHits(db, kind, rows));
  }
  return {
    hits,
    totals: new Map([...hits].map(([kind, { length }]) => [kind, length])),
    isGuess: false
  };
}
