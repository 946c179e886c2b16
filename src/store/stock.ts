import type { Day } from '#domain/kernel/day.ts';
import type { PartId } from '#domain/kernel/ids.ts';
import { none, type Quantity } from '#domain/kernel/quantity.ts';
import { wordsIn } from '#domain/kernel/words.ts';
import { fullName } from '#domain/part/part.ts';
import { claimed, freeIn, isExpired, isInStock, type Claim } from '#domain/stock/availability.ts';
import { shelfOf } from '#domain/stock/shelf.ts';
import type { StockItem } from '#domain/stock/stock-item.ts';
import { claimsOn } from './claims.ts';
import type { Database } from './database.ts';
import { areFew, idsFound, rowsFound, rowsShown, type FoundIds, type Shown } from './found-rows.ts';
import { mostFound, rowsWithWords } from './found-words.ts';
import { placeNames } from './places.ts';
import { recordsOf, stockItemsOf } from './records.ts';

export type StockFilter = 'in-stock' | 'expired' | 'customers' | 'quarantined' | 'all';

/** Which part of the list of stock is wanted. */
export interface StockAsked {
  readonly filter: StockFilter;
  readonly search: string;
  /** What the search index found for the search; without it the rows' own words are looked through. */
  readonly found?: FoundIds | undefined;
  /** The page itself, where it was worked out before. */
  readonly shown?: Shown | undefined;
  /** How many to skip, and how many to give at most. */
  readonly from: number;
  readonly most: number;
}

/** A stock item as lists show it. */
export interface StockRow {
  readonly item: StockItem;
  readonly part: string;
  readonly units: string;
  readonly place: string;
  readonly customer: string;
  readonly free: Quantity;
  readonly held: Quantity;
  readonly claims: readonly Claim[];
  readonly expired: boolean;
}

export interface StockPage {
  readonly rows: readonly StockRow[];
  readonly total: number;
}

/** The index range that a filter is, the oldest first. */
function ranged(db: Database, filter: StockFilter, today: Day) {
  const { stockItems } = db;
  switch (filter) {
    case 'in-stock':
      return stockItems.where('$.shelf').equals('stock');
    case 'expired':
      return stockItems.where('[$.shelf+expiry]').between(['stock', ''], ['stock', today]);
    case 'customers':
      return stockItems.where('$.shelf').equals('customer');
    case 'quarantined':
      return stockItems.where('$.shelf').equals('quarantined');
    case 'all':
      return stockItems.where('$.shelf').above('');
  }
}

/** Whether an item found by words belongs under a filter. */
function isUnder(filter: StockFilter, item: StockItem, today: Day): boolean {
  const shelf = shelfOf(item);
  switch (filter) {
    case 'in-stock':
      return shelf === 'stock';
    case 'expired':
      return shelf === 'stock' && isExpired(item, today);
    case 'customers':
      return shelf === 'customer';
    case 'quarantined':
      return shelf === 'quarantined';
    case 'all':
      return true;
  }
}

/** Items whose own words, or whose part's, begin with every word that was typed. */
async function found(db: Database, words: readonly string[]): Promise<Map<string, StockItem>> {
  let hits: Map<string, StockItem> | undefined;
  for (const word of words) {
    const parts = await db.parts.where('$.words').startsWith(word).limit(mostFound).primaryKeys();
    const [own, ofParts] = await Promise.all([
      rowsWithWords(db.stockItems, [word]),
      db.stockItems
        .where('part')
        .anyOf([...new Set(parts)])
        .limit(mostFound)
        .toArray()
    ]);
    const items = stockItemsOf([...own, ...ofParts]);
    const before = hits;
    hits = new Map(
      items.filter(({ id }) => !before || before.has(id)).map((item) => [item.id, item])
    );
  }
  return hits ?? new Map<string, StockItem>();
}

/** The index range of a filter in the order of the list. */
const along = (db: Database, filter: StockFilter, today: Day) =>
  filter === 'expired' ? ranged(db, filter, today) : ranged(db, filter, today).reverse();

/** The items that a search finds, those of the filter at least. */
async function searched(db: Database, { filter, search, found: ids }: StockAsked, today: Day) {
  if (!ids) return [...(await found(db, wordsIn(search))).values()];
  return stockItemsOf(await rowsFound(db.stockItems, ids, () => ranged(db, filter, today)));
}

/** What was found, when it is so much that the index of the filter is gone along. */
const broad = ({ found }: StockAsked) => (found && !areFew(found) ? found : undefined);

/** What a search leaves of the filter, the newest first. */
const narrowed = async (db: Database, asked: StockAsked, today: Day) =>
  (await searched(db, asked, today))
    .filter((item) => isUnder(asked.filter, item, today))
    .sort((a, b) => (a.id < b.id ? 1 : -1));

/** The items of one page and how many there are in all; without a search straight from the index. */
async function pageOf(db: Database, asked: StockAsked, today: Day) {
  const { filter, search, shown, from, most } = asked;
  if (shown) {
    const rows = await rowsShown(db.stockItems, shown);
    return { items: stockItemsOf(rows), total: shown.total };
  }
  if (wordsIn(search).length === 0) {
    const total = await ranged(db, filter, today).count();
    const rows = await along(db, filter, today).offset(from).limit(most).toArray();
    return { items: stockItemsOf(rows), total };
  }
  const items = await narrowed(db, asked, today);
  return { items: items.slice(from, from + most), total: items.length };
}

/** The ids of all stock that the list shows, in its order. */
export async function stockIds(db: Database, asked: StockAsked, today: Day): Promise<string[]> {
  const ids = broad(asked);
  if (ids) return idsFound(along(db, asked.filter, today), ids);
  return wordsIn(asked.search).length === 0
    ? along(db, asked.filter, today).primaryKeys()
    : (await narrowed(db, asked, today)).map(({ id }) => id);
}

const unique = <T>(all: readonly T[]) => [...new Set(all)];

/** Items with what stands around them: part, place, customer, and who holds how much of them. */
export async function stockRows(
  db: Database,
  items: readonly StockItem[],
  today: Day
): Promise<StockRow[]> {
  const [parts, places, companies, claims] = await Promise.all([
    db.parts.bulkGet(unique(items.map(({ part }) => part))),
    placeNames(
      db,
      items.map(({ location }) => location)
    ),
    db.companies.bulkGet(unique(items.flatMap(({ customer }) => customer ?? []))),
    claimsOn(
      db,
      items.map(({ id }) => id)
    )
  ]);
  const partById = new Map(recordsOf('parts', parts).map((part) => [part.id, part]));
  const nameOf = new Map(recordsOf('companies', companies).map(({ id, name }) => [id, name]));
  const nameOfCustomer = (id: StockItem['customer']) => (id === null ? '' : (nameOf.get(id) ?? ''));
  const placeOf = (id: StockItem['location']) => (id === null ? '' : (places.get(id) ?? ''));
  return items.map((item) => {
    const part = partById.get(item.part);
    const own = claims.get(item.id) ?? [];
    return {
      item,
      part: part ? fullName(part) : '',
      units: part?.units ?? '',
      place: placeOf(item.location),
      customer: nameOfCustomer(item.customer),
      free: isInStock(item) ? freeIn(item, own) : none,
      held: claimed(own),
      claims: own,
      expired: isExpired(item, today)
    };
  });
}

/** One page of the list of stock, as it is shown: the newest first, expired stock by its day. */
export async function stockPage(db: Database, asked: StockAsked, today: Day): Promise<StockPage> {
  const { items, total } = await pageOf(db, asked, today);
  return { rows: await stockRows(db, items, today), total };
}

/** All stock of these parts that is here, whether it may be used or not: the oldest first. */
export async function stockHere(
  db: Database,
  parts: readonly PartId[],
  today: Day
): Promise<StockRow[]> {
  const rows = await db.stockItems
    .where('part')
    .anyOf([...parts])
    .toArray();
  const items = stockItemsOf(rows).filter((item) => !['customer', 'gone'].includes(shelfOf(item)));
  return stockRows(
    db,
    items.sort((a, b) => (a.id < b.id ? -1 : 1)),
    today
  );
}

/** Whether the shop has any stock item at all. */
export const hasStock = async (db: Database) =>
  (await db.stockItems.where('$.shelf').above('').limit(1).count()) > 0;
