import type { Day } from '#domain/kernel/day.ts';
import type { PartId } from '#domain/kernel/ids.ts';
import { none, remainder, sum, type Quantity } from '#domain/kernel/quantity.ts';
import { sortKey, wordsIn } from '#domain/kernel/words.ts';
import { fullName, type Part } from '#domain/part/part.ts';
import { claimed, isInStock } from '#domain/stock/availability.ts';
import type { Database } from './database.ts';
import { demandFor } from './demand.ts';
import { rowsWithWords } from './found-words.ts';
import { familiesOf, freeByPart, stockOfParts } from './free-stock.ts';
import { recordsOf } from './records.ts';
import { settingsOf } from './settings.ts';

export type PartFilter =
  'all' | 'salable' | 'assembly' | 'component' | 'template' | 'low' | 'inactive';

/** Which part of the list of parts is wanted. */
export interface PartsAsked {
  readonly filter: PartFilter;
  readonly search: string;
  /** How many to skip, and how many to give at most. */
  readonly from: number;
  readonly most: number;
}

/** What there is of a part and what is wanted of it; its variants' stock counts. */
export interface PartFigures {
  readonly onHand: Quantity;
  readonly free: Quantity;
  /** What open orders and active builds hold of it. */
  readonly allocated: Quantity;
  readonly wanted: Quantity;
  readonly building: Quantity;
  /** What is wanted and neither held, free nor being built. */
  readonly short: Quantity;
}

interface PartRow extends PartFigures {
  readonly part: Part;
}

export interface PartsPage {
  readonly rows: readonly PartRow[];
  readonly total: number;
}

/** What there is of these parts and what is wanted of them. */
export async function figuresOf(
  db: Database,
  parts: readonly PartId[],
  today: Day
): Promise<ReadonlyMap<PartId, PartFigures>> {
  const families = await familiesOf(db, parts);
  const kin = [...new Set([...families.values()].flatMap((family) => [...family]))];
  const [stock, settings, { demand, making }] = await Promise.all([
    stockOfParts(db, parts),
    settingsOf(db),
    demandFor(db, kin)
  ]);
  const free = freeByPart(stock, { ...settings, today });
  const here = stock.items.filter(isInStock);
  return new Map(
    parts.map((id) => {
      const family = stock.families.get(id) ?? new Set([id]);
      const items = here.filter(({ part }) => family.has(part));
      const onHand = sum(items.map(({ quantity }) => quantity));
      const allocated = sum(items.map((item) => claimed(stock.claims.get(item.id) ?? [])));
      const own = demand.filter(({ part }) => family.has(part));
      const building = sum(making.filter(({ part }) => family.has(part)).map(({ left }) => left));
      const unheld = sum(own.map(({ wanted, held }) => remainder(wanted, held)));
      const nobodys = free.get(id) ?? none;
      return [
        id,
        {
          onHand,
          free: nobodys,
          allocated,
          wanted: sum(own.map(({ wanted }) => wanted)),
          building,
          short: remainder(unheld, sum([nobodys, building]))
        }
      ] as const;
    })
  );
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

/** What a search or a low stock leaves of the filter, sorted in memory. */
async function narrowed(db: Database, { filter, search }: PartsAsked, today: Day) {
  const words = wordsIn(search);
  const rows =
    words.length > 0
      ? await rowsWithWords(db.parts, words)
      : await db.parts.orderBy('$.watched').toArray();
  const under = recordsOf('parts', rows).filter((part) => isUnder(filter, part));
  return (filter === 'low' ? await low(db, under, today) : under).sort(byNumber);
}

/** The parts of one page and how many there are in all; straight from the index where possible. */
async function pageOf(db: Database, asked: PartsAsked, today: Day) {
  const { from, most } = asked;
  const range = indexFor(db, asked);
  if (range) {
    const total = await range.clone().count();
    return { parts: recordsOf('parts', await range.offset(from).limit(most).toArray()), total };
  }
  const parts = await narrowed(db, asked, today);
  return { parts: parts.slice(from, from + most), total: parts.length };
}

/** The ids of all parts that the list shows, in its order. */
export const partIds = async (db: Database, asked: PartsAsked, today: Day): Promise<string[]> =>
  indexFor(db, asked)?.primaryKeys() ?? (await narrowed(db, asked, today)).map(({ id }) => id);

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
