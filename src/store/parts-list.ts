import type { Day } from '#domain/kernel/day.ts';
import type { PartId } from '#domain/kernel/ids.ts';
import { none } from '#domain/kernel/quantity.ts';
import { sortKey, wordsIn } from '#domain/kernel/words.ts';
import { fullName, type Part } from '#domain/part/part.ts';
import type { Database } from './database.ts';
import { areFew, idsFound, rowsFound, rowsShown, type FoundIds, type Shown } from './found-rows.ts';
import { rowsWithWords } from './found-words.ts';
import { figuresOf, type PartFigures } from './part-figures.ts';
import { recordsOf } from './records.ts';

export type PartFilter =
  'all' | 'salable' | 'assembly' | 'component' | 'template' | 'low' | 'inactive';

/** Which part of the list of parts is wanted. */
export interface PartsAsked {
  readonly filter: PartFilter;
  readonly search: string;
  /** What the search index found for the search; without it the rows' own words are looked through. */
  readonly found?: FoundIds | undefined;
  /** The page itself, where it was worked out before. */
  readonly shown?: Shown | undefined;
  /** How many to skip, and how many to give at most. */
  readonly from: number;
  readonly most: number;
}

interface PartRow extends PartFigures {
  readonly part: Part;
}

export interface PartsPage {
  readonly rows: readonly PartRow[];
  readonly total: number;
}

/** The index that a filter is, in the order of numbers and names. */
function ranged(db: Database, filter: Exclude<PartFilter, 'low'>) {
  const { parts } = db;
  switch (filter) {
    case 'all':
      return parts.orderBy('$.sort');
    case 'salable':
      return parts.where('[$.salable+$.sort]').between([1, ''], [1, '\uffff']);
    case 'assembly':
      return parts.where('[$.assembly+$.sort]').between([1, ''], [1, '\uffff']);
    default:
      return parts.orderBy(`$.${filter}`);
  }
}

function isUnder(filter: PartFilter, part: Part): boolean {
  switch (filter) {
    case 'all':
      return true;
    case 'inactive':
      return !part.active;
    case 'low':
      return part.active && part.minimumStock > none;
    case 'template':
      return part.active && part.isTemplate;
    default:
      return part.active && part[filter];
  }
}

const byNumber = (a: Part, b: Part) => {
  const key = ({ ipn, name }: Part) => sortKey(ipn === '' ? name : ipn);
  return key(a) < key(b) ? -1 : 1;
};

/** The active parts of which there is less than the minimum. */
async function low(db: Database, among: readonly Part[], today: Day): Promise<Part[]> {
  const figures = await figuresOf(
    db,
    among.map(({ id }) => id),
    today
  );
  return among.filter(({ id, minimumStock }) => (figures.get(id)?.onHand ?? none) < minimumStock);
}

/** The index of a filter that is one, when nothing is searched for. */
const indexFor = (db: Database, { filter, search }: PartsAsked) =>
  filter === 'low' || wordsIn(search).length > 0 ? undefined : ranged(db, filter);

/** The parts that a search finds; without one those that are watched. */
async function searched(db: Database, { filter, search, found }: PartsAsked) {
  const watched = () => db.parts.orderBy('$.watched');
  if (found)
    return rowsFound(db.parts, found, () => (filter === 'low' ? watched() : ranged(db, filter)));
  const words = wordsIn(search);
  return words.length > 0 ? rowsWithWords(db.parts, words) : watched().toArray();
}

/** The index of a filter that is one, when so much was found that it is gone along. */
const broad = (db: Database, { filter, found }: PartsAsked) =>
  found && !areFew(found) && filter !== 'low' ? { range: ranged(db, filter), found } : undefined;

/** What a search or a low stock leaves of the filter, sorted in memory. */
async function narrowed(db: Database, asked: PartsAsked, today: Day) {
  const { filter } = asked;
  const rows = await searched(db, asked);
  const under = recordsOf('parts', rows).filter((part) => isUnder(filter, part));
  return (filter === 'low' ? await low(db, under, today) : under).sort(byNumber);
}

/** The parts of one page and how many there are in all; straight from the index where possible. */
async function pageOf(db: Database, asked: PartsAsked, today: Day) {
  const { shown, from, most } = asked;
  if (shown) {
    const rows = await rowsShown(db.parts, shown);
    return { parts: recordsOf('parts', rows), total: shown.total };
  }
  const range = indexFor(db, asked);
  if (range) {
    const total = await range.clone().count();
    return { parts: recordsOf('parts', await range.offset(from).limit(most).toArray()), total };
  }
  const parts = await narrowed(db, asked, today);
  return { parts: parts.slice(from, from + most), total: parts.length };
}

/** The ids of all parts that the list shows, in its order. */
export async function partIds(db: Database, asked: PartsAsked, today: Day): Promise<string[]> {
  const much = broad(db, asked);
  if (much) return idsFound(much.range, much.found);
  const range = indexFor(db, asked);
  return range?.primaryKeys() ?? (await narrowed(db, asked, today)).map(({ id }) => id);
}

/** One page of the list of parts, as it is shown. */
export async function partsPage(db: Database, asked: PartsAsked, today: Day): Promise<PartsPage> {
  const { parts, total } = await pageOf(db, asked, today);
  const figures = await figuresOf(
    db,
    parts.map(({ id }) => id),
    today
  );
  const rows = parts.flatMap((part) => {
    const own = figures.get(part.id);
    return own ? [{ part, ...own }] : [];
  });
  return { rows, total };
}

/** Whether the shop has any part at all. */
export const hasParts = async (db: Database) =>
  (await db.parts.orderBy('$.sort').limit(1).count()) > 0;

/** What a part is looked for: to receive stock of it, to go into another, to be its template. */
export type PartUse = 'receive' | 'component' | 'template';

const fits: Readonly<Record<PartUse, (part: Part) => boolean>> = {
  receive: ({ virtual }) => !virtual,
  component: ({ component }) => component,
  template: ({ isTemplate }) => isTemplate
};

const offered = 50;

/** Active parts for a use whose name, number or keywords have the words of the query; at most 50. */
export async function partsFor(
  db: Database,
  use: PartUse,
  query: string
): Promise<{ readonly id: PartId; readonly title: string; readonly subtitle: string }[]> {
  const words = wordsIn(query);
  const rows =
    words.length > 0
      ? await rowsWithWords(db.parts, words)
      : await db.parts
          .orderBy('$.sort')
          .filter((row) => row.active && fits[use](row))
          .limit(offered)
          .toArray();
  return recordsOf('parts', rows)
    .filter((part) => part.active && fits[use](part))
    .sort(byNumber)
    .slice(0, offered)
    .map((part) => ({ id: part.id, title: fullName(part), subtitle: part.description }));
}
