import {
  articleOf,
  codeText,
  keyOf,
  scanned,
  type OwnKind,
  type ScanFault,
  type Scanned
} from '#domain/code/scanned.ts';
import { codeId, type LinkedCode } from '#domain/code/linked-code.ts';
import type { LocationId } from '#domain/kernel/ids.ts';
import { sortKey, wordsIn } from '#domain/kernel/words.ts';
import type { Database } from './database.ts';
import { namesIn } from './names.ts';
import { placeNames } from './places.ts';
import { recordOf, recordsOf } from './records.ts';

/** Something that a code leads to, by the name that people know. */
export interface NamedThing {
  readonly kind: OwnKind;
  readonly id: string;
  readonly name: string;
}

/** How many things of one kind are looked at: a number that more bear names none of them. */
const most = 50;

const tables = {
  order: 'salesOrders',
  build: 'builds',
  part: 'parts',
  item: 'stockItems',
  location: 'locations',
  company: 'companies'
} as const satisfies Readonly<Record<OwnKind, string>>;
const kinds = Object.keys(tables) as OwnKind[];

/** The kind of each of these ids whose record is here and not deleted. */
async function kindsOf(db: Database, ids: readonly string[]): Promise<Map<string, OwnKind>> {
  const found = new Map<string, OwnKind>();
  for (const kind of kinds) {
    const rows = await db
      .table<{ readonly id: string; readonly del?: boolean } | undefined, string>(tables[kind])
      .bulkGet([...ids]);
    for (const row of rows) if (row && row.del !== true) found.set(row.id, kind);
  }
  return found;
}

/** What these ids are, in their order; those that are not here or deleted are left out. */
export async function namedThings(db: Database, ids: readonly string[]): Promise<NamedThing[]> {
  const [kindOf, names, places] = await Promise.all([
    kindsOf(db, ids),
    namesIn(db, [...ids]),
    placeNames(db, ids as readonly LocationId[])
  ]);
  return [...new Set(ids)].flatMap((id) => {
    const kind = kindOf.get(id);
    if (!kind) return [];
    const name = kind === 'location' ? places.get(id as LocationId) : names.get(kind)?.get(id);
    return name === undefined ? [] : [{ kind, id, name }];
  });
}

const same = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();

const longestWord = (text: string) =>
  wordsIn(text).reduce((longest, word) => (word.length > longest.length ? word : longest), '');

/** Each looks for one kind by everything that it is known by; a text must be the whole of it. */
const finders: Readonly<
  Record<OwnKind, (db: Database, text: string) => Promise<readonly string[]>>
> = {
  order: async (db, text) => {
    const rows = await db.salesOrders
      .where('$.words')
      .equals(longestWord(text))
      .limit(most)
      .toArray();
    return recordsOf('salesOrders', rows)
      .filter(({ reference, customerReference, aliases }) =>
        [reference, customerReference, ...aliases].some((each) => same(each, text))
      )
      .map(({ id }) => id);
  },
  build: async (db, text) => {
    const rows = await db.builds.where('reference').equalsIgnoreCase(text).limit(most).toArray();
    return recordsOf('builds', rows).map(({ id }) => id);
  },
  part: async (db, text) => {
    const rows = await db.parts.where('ipn').equalsIgnoreCase(text).limit(most).toArray();
    return recordsOf('parts', rows).map(({ id }) => id);
  },
  item: async (db, text) => {
    const rows = await db.stockItems
      .where('$.words')
      .equals(longestWord(text))
      .limit(most)
      .toArray();
    return recordsOf('stockItems', rows)
      .filter(({ batch, serial }) => [batch, serial ?? ''].some((each) => same(each, text)))
      .map(({ id }) => id);
  },
  location: async (db, text) => {
    const rows = await db.locations.where('$.sort').equals(sortKey(text)).limit(most).toArray();
    return recordsOf('locations', rows)
      .filter(({ name }) => same(name, text))
      .map(({ id }) => id);
  },
  company: async (db, text) => {
    const rows = await db.companies.where('$.sort').equals(sortKey(text)).limit(most).toArray();
    return recordsOf('companies', rows)
      .filter(({ name }) => same(name, text))
      .map(({ id }) => id);
  }
};

/** The name of a company is no code: it is found by it only where the code says that it is one. */
const numbered = kinds.filter((kind) => kind !== 'company');

/** Everything that has exactly this number, serial number, batch or name, capitals aside. */
export async function named(
  db: Database,
  text: string,
  of: readonly OwnKind[] = numbered
): Promise<NamedThing[]> {
  const ids = await Promise.all(of.map((kind) => finders[kind](db, text)));
  return namedThings(db, ids.flat());
}

/** What a code says and what it leads to on this device. */
export type Resolution =
  | {
      readonly kind: 'found';
      readonly code: string;
      readonly things: readonly [NamedThing, ...NamedThing[]];
    }
  /** Nothing has this number, and nobody has linked the code. */
  | { readonly kind: 'unknown'; readonly code: string; readonly linkable: boolean }
  /** What it was linked to, or printed for, is not here: deleted, or on another tablet. */
  | { readonly kind: 'gone'; readonly code: string; readonly linkable: boolean }
  | { readonly kind: 'fault'; readonly code: string; readonly why: ScanFault['why'] };

const answer = (code: Scanned, things: readonly NamedThing[]): Resolution => {
  const [first, ...others] = things;
  const said = codeText(code);
  return first
    ? { kind: 'found', code: said, things: [first, ...others] }
    : { kind: 'unknown', code: said, linkable: code.kind !== 'own' };
};

async function ownThing(
  db: Database,
  code: Extract<Scanned, { readonly kind: 'own' }>
): Promise<Resolution> {
  const [byId] = (await namedThings(db, [code.name])).filter(({ kind }) => kind === code.of);
  const things = byId ? [byId] : await named(db, code.name, [code.of]);
  return things.length > 0
    ? answer(code, things)
    : { kind: 'gone', code: codeText(code), linkable: false };
}

const linkOf = async (db: Database, text: string): Promise<LinkedCode | undefined> => {
  const link = recordOf('codes', await db.codes.get(codeId(text)));
  return link?.text === text ? link : undefined;
};

/** Of a part, the items that a GS1 code names by serial number or batch; the part when it names none. */
async function piecesOf(db: Database, part: NamedThing, code: Scanned): Promise<NamedThing[]> {
  const mark = code.kind === 'gs1' ? (code.gs1.serial ?? code.gs1.batch) : undefined;
  if (mark === undefined || part.kind !== 'part') return [part];
  const ids = await finders.item(db, mark);
  const rows = recordsOf('stockItems', await db.stockItems.bulkGet([...ids]));
  const items = rows.filter((item) => (item.part as string) === part.id).map(({ id }) => id);
  return items.length > 0 ? namedThings(db, items) : [part];
}

/**
 * What a code leads to: what was linked to it; else what bears it as its number; for a GS1 code the
 * article it names, and the very piece where the stock has it. Only ever an exact match.
 */
export async function resolveCode(db: Database, raw: string): Promise<Resolution> {
  const code = scanned(raw);
  if (code.kind === 'fault') return { kind: 'fault', code: codeText(code), why: code.why };
  if (code.kind === 'own') return ownThing(db, code);
  const article = articleOf(code);
  const links = [await linkOf(db, keyOf(code)), article ? await linkOf(db, article) : undefined];
  const link = links.find((each) => each !== undefined);
  if (link) {
    const [thing] = await namedThings(db, [link.subject]);
    return thing
      ? answer(code, await piecesOf(db, thing, code))
      : { kind: 'gone', code: codeText(code), linkable: true };
  }
  const gtin = code.kind === 'gs1' ? code.gs1.gtin : undefined;
  const texts = gtin === undefined ? [code.text] : [gtin, gtin.replace(/^0+/, '')];
  const things = (await Promise.all(texts.map((text) => named(db, text)))).flat();
  const pieces = await Promise.all(things.map((thing) => piecesOf(db, thing, code)));
  return answer(code, pieces.flat());
}

/** The codes that are linked to a thing. */
export async function linkedCodesOf(db: Database, subject: string): Promise<LinkedCode[]> {
  return recordsOf('codes', await db.codes.where('subject').equals(subject).toArray());
}
