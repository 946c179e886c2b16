import type { Day } from '#domain/kernel/day.ts';
import type { LocationId } from '#domain/kernel/ids.ts';
import type { Location } from '#domain/stock/stock-item.ts';
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

type Branch = Omit<LocationRow, 'items'>;

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

/** All locations as a tree, and how many stock items lie in each. */
export async function locationsWithStock(db: Database): Promise<LocationRow[]> {
  const tree = await locationTree(db);
  const counts = await Promise.all(
    tree.map(({ location }) =>
      db.stockItems.where('[location+$.shelf]').anyOf(inIt(location.id)).count()
    )
  );
  return tree.map((branch, at) => ({ ...branch, items: counts[at] ?? 0 }));
}

/** A location with the stock that lies in it itself, a page of it; null when it is not here. */
export async function locationPage(
  db: Database,
  id: LocationId,
  { from, most, today }: { readonly from: number; readonly most: number; readonly today: Day }
) {
  const location = recordOf('locations', await db.locations.get(id));
  if (!location) return null;
  const range = db.stockItems.where('[location+$.shelf]').anyOf(inIt(id));
  const [total, rows, places] = await Promise.all([
    range.clone().count(),
    range.offset(from).limit(most).toArray(),
    placeNames(db, [id])
  ]);
  return {
    location,
    path: places.get(id) ?? location.name,
    stock: await stockRows(db, stockItemsOf(rows), today),
    total
  };
}
