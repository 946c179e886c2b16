import type { Day } from '#domain/kernel/day.ts';
import type { LocationId, StockItemId } from '#domain/kernel/ids.ts';
import type { Location } from '#domain/stock/stock-item.ts';
import type { PlaceFacts } from '#domain/why/place-figures.ts';
import type { Database } from './database.ts';
import { placeNames } from './places.ts';
import { recordOf, recordsOf, stockItemsOf } from './records.ts';
import { stockRows } from './stock.ts';

/** A location and everything inside it, however deep. */
export async function locationWithInside(
  db: Database,
  location: LocationId
): Promise<Set<LocationId>> {
  const found = new Set<LocationId>([location]);
  let newest: LocationId[] = [location];
  while (newest.length > 0) {
    const rows = await db.locations.where('parent').anyOf(newest).toArray();
    newest = rows.map(({ id }) => id).filter((id) => !found.has(id));
    for (const id of newest) found.add(id);
  }
  return found;
}

/** A location, how deep it stands, and what is in it. */
export interface LocationRow {
  readonly location: Location;
  /** Its name with everything it lies in: "Hall 1 / Shelf 2". */
  readonly path: string;
  /** 0 for one that lies in no other. */
  readonly depth: number;
  /** How many stock items lie in it itself. */
  readonly items: number;
  /** How many lie in it and in all that is inside it, however deep. */
  readonly all: number;
}

type Children = ReadonlyMap<LocationId | null, readonly Location[]>;

function byParent(locations: readonly Location[]): Children {
  const known = new Set(locations.map(({ id }) => id));
  const found = new Map<LocationId | null, Location[]>();
  for (const each of locations) {
    const parent = each.parent !== null && known.has(each.parent) ? each.parent : null;
    found.set(parent, [...(found.get(parent) ?? []), each]);
  }
  return found;
}

type Branch = Omit<LocationRow, 'items' | 'all'>;

function branches(children: Children, above: Branch | undefined): Branch[] {
  return (children.get(above?.location.id ?? null) ?? []).flatMap((location) => {
    const path = above ? `${above.path} / ${location.name}` : location.name;
    const own = { location, path, depth: above ? above.depth + 1 : 0 };
    return [own, ...branches(children, own)];
  });
}

/** Where in an item's shelf index stock stands that lies about here. */
const here = ['stock', 'quarantined', 'unusable'];

const inIt = (location: LocationId) => here.map((shelf) => [location, shelf] as [string, string]);

/** All locations, those inside another below it, by name. */
export async function locationTree(db: Database): Promise<Branch[]> {
  const locations = recordsOf('locations', await db.locations.orderBy('$.sort').toArray());
  return branches(byParent(locations), undefined);
}

/** How many stock items lie in a location itself. */
const countIn = (db: Database, location: LocationId) =>
  db.stockItems.where('[location+$.shelf]').anyOf(inIt(location)).count();

/** What lies in each branch and in those that stand below it, deeper than it. */
const withAll = (rows: readonly (Branch & { readonly items: number })[]): LocationRow[] =>
  rows.map((row, at) => {
    const after = rows.slice(at + 1);
    const end = after.findIndex(({ depth }) => depth <= row.depth);
    const inside = end < 0 ? after : after.slice(0, end);
    return { ...row, all: inside.reduce((sum, { items }) => sum + items, row.items) };
  });

/** All locations as a tree, and how many stock items lie in each. */
export async function locationsWithStock(db: Database): Promise<LocationRow[]> {
  const tree = await locationTree(db);
  const counts = await Promise.all(tree.map(({ location }) => countIn(db, location.id)));
  return withAll(tree.map((branch, at) => ({ ...branch, items: counts[at] ?? 0 })));
}

/** A location and what lies inside it, as a tree of its own. */
async function treeAt(db: Database, id: LocationId): Promise<LocationRow[]> {
  const tree = await locationsWithStock(db);
  const at = tree.findIndex(({ location }) => location.id === id);
  const own = tree[at];
  if (!own) return [];
  const after = tree.slice(at + 1);
  const end = after.findIndex(({ depth }) => depth <= own.depth);
  return [own, ...(end < 0 ? after : after.slice(0, end))];
}

/** So many of what lies in a location are named one by one; of the rest, how many there are. */
const mostNamed = 200;

/** What the counts of a location are made from; nothing when it is not on this device. */
export async function placeFacts(db: Database, id: LocationId): Promise<PlaceFacts | undefined> {
  const [own, ...inside] = await treeAt(db, id);
  if (!own) return undefined;
  const range = db.stockItems.where('[location+$.shelf]').anyOf(inIt(id));
  return {
    location: id,
    items: own.items,
    named: (await range.limit(mostNamed).primaryKeys()) as StockItemId[],
    inside: inside.map(({ location, items }) => ({ location: location.id, items }))
  };
}

/** A location with the stock that lies in it itself, a page of it, and what is inside it; null when it is not here. */
export async function locationPage(
  db: Database,
  id: LocationId,
  { from, most, today }: { readonly from: number; readonly most: number; readonly today: Day }
) {
  const location = recordOf('locations', await db.locations.get(id));
  if (!location) return null;
  const range = db.stockItems.where('[location+$.shelf]').anyOf(inIt(id));
  const [rows, places, [own, ...inside]] = await Promise.all([
    range.offset(from).limit(most).toArray(),
    placeNames(db, [id]),
    treeAt(db, id)
  ]);
  return {
    location,
    path: places.get(id) ?? location.name,
    stock: await stockRows(db, stockItemsOf(rows), today),
    total: own?.items ?? 0,
    all: own?.all ?? 0,
    inside: inside.map((row) => ({ ...row, depth: row.depth - (own?.depth ?? 0) - 1 }))
  };
}
