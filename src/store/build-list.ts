import { needsStock } from '#domain/build/component.ts';
import type { Build } from '#domain/build/build.ts';
import { progressOf } from '#domain/build/quantities.ts';
import { canMake, isActive } from '#domain/build/status.ts';
import type { Day } from '#domain/kernel/day.ts';
import { none, plus, type Quantity } from '#domain/kernel/quantity.ts';
import { wordsIn } from '#domain/kernel/words.ts';
import { fullName } from '#domain/part/part.ts';
import { coverBuilds, type CoveredBuild } from './build-cover.ts';
import type { Database, StoredRecord } from './database.ts';
import { rowsFound, rowsShown, type FoundIds, type Shown } from './found-rows.ts';
import { recordsOf } from './records.ts';

export type BuildFilter = 'ready' | 'open' | 'production' | 'on-hold' | 'done' | 'cancelled';

/** Which part of the list of builds is wanted. */
export interface BuildsAsked {
  readonly view: BuildFilter;
  readonly search: string;
  /** What the search index found for the search; without it the rows' own words are looked through. */
  readonly found?: FoundIds | undefined;
  /** The page itself, where it was worked out before. */
  readonly shown?: Shown | undefined;
  /** How many to skip, and how many to give at most. */
  readonly from: number;
  readonly most: number;
}

const end = '\uffff';
const statuses: Readonly<Record<BuildFilter, readonly Build['status'][]>> = {
  ready: ['pending', 'production'],
  open: ['pending', 'production', 'on-hold'],
  production: ['production'],
  'on-hold': ['on-hold'],
  done: ['complete', 'other'],
  cancelled: ['cancelled']
};

/** The index range that a filter is: open builds the earliest due first, others the newest first. */
function ranged(db: Database, view: BuildFilter) {
  if (view === 'open' || view === 'ready')
    return db.builds.where('[$.active+$.due]').between([1, ''], [1, end]);
  const ranges = statuses[view].map((status): [string[], string[]] => [
    [status, ''],
    [status, end]
  ]);
  return db.builds.where('[status+$.made]').inAnyRange(ranges).reverse();
}

const mostFound = 2_000;

/** Builds with a word, a part or an order that begins with every word that was typed. */
async function found(db: Database, words: readonly string[]) {
  let hits: Map<string, StoredRecord<'builds'>> | undefined;
  for (const word of words) {
    const [parts, orders] = await Promise.all([
      db.parts.where('$.words').startsWith(word).primaryKeys(),
      db.salesOrders.where('$.words').startsWith(word).primaryKeys()
    ]);
    const rows = await Promise.all([
      db.builds.where('$.words').startsWith(word).distinct().limit(mostFound).toArray(),
      db.builds.where('part').anyOf(parts).limit(mostFound).toArray(),
      db.builds.where('salesOrder').anyOf(orders).limit(mostFound).toArray()
    ]);
    const next = new Map(rows.flat().map((row) => [row.id as string, row]));
    const before = hits;
    hits = before ? new Map([...next].filter(([id]) => before.has(id))) : next;
  }
  return [...(hits?.values() ?? [])];
}

const byDate = (view: BuildFilter) => (a: Build, b: Build) =>
  view === 'open' || view === 'ready'
    ? (a.targetDate ?? end).localeCompare(b.targetDate ?? end)
    : b.createdOn.localeCompare(a.createdOn);

/** Whether everything that must go in is set aside for the build or could be at once. */
export const isReady = ({ build, components }: CoveredBuild) =>
  canMake(build.status) &&
  components.length > 0 &&
  components.every(
    ({ component, cover, fromStock }) =>
      component.bomLine.optional || !needsStock(component) || fromStock >= cover.short
  );

/** The builds that a search finds; without one those of the filter. */
async function searched(db: Database, { view, search, found: ids }: BuildsAsked) {
  if (ids) return rowsFound(db.builds, ids, () => ranged(db, view));
  const words = wordsIn(search);
  return words.length > 0 ? found(db, words) : ranged(db, view).toArray();
}

/** What a search leaves of the filter, or what may be ready: sorted in memory. */
async function narrowed(db: Database, asked: BuildsAsked): Promise<Build[]> {
  const { view } = asked;
  const rows = await searched(db, asked);
  return recordsOf('builds', rows)
    .filter(({ status }) => statuses[view].includes(status))
    .sort(byDate(view));
}

const readyAmong = async (db: Database, builds: readonly Build[], today: Day) =>
  [...(await coverBuilds(db, builds, today)).values()].filter(isReady).map(({ build }) => build);

/** The builds of one page with what covers them, and how many there are in all. */
async function pageOf(db: Database, asked: BuildsAsked, today: Day) {
  const { view, search, shown, from, most } = asked;
  if (shown) {
    const rows = recordsOf('builds', await rowsShown(db.builds, shown));
    return { covered: await coverBuilds(db, rows, today), total: shown.total };
  }
  const words = wordsIn(search);
  if (words.length === 0 && view !== 'ready') {
    const range = ranged(db, view);
    const total = await range.clone().count();
    const rows = recordsOf('builds', await range.offset(from).limit(most).toArray());
    return { covered: await coverBuilds(db, rows, today), total };
  }
  const builds = await narrowed(db, asked);
  const under = view === 'ready' ? await readyAmong(db, builds, today) : builds;
  const page = under.slice(from, from + most);
  return { covered: await coverBuilds(db, page, today), total: under.length };
}

/** The ids of all builds that the list shows, in its order. */
export async function buildIds(db: Database, asked: BuildsAsked, today: Day): Promise<string[]> {
  const words = wordsIn(asked.search);
  if (words.length === 0 && asked.view !== 'ready') return ranged(db, asked.view).primaryKeys();
  const builds = await narrowed(db, asked);
  const shown = asked.view === 'ready' ? await readyAmong(db, builds, today) : builds;
  return shown.map(({ id }) => id);
}

/** A build as its card shows it. */
function rowOf(
  covered: CoveredBuild,
  order: { readonly id: string; readonly reference: string } | undefined
) {
  const { build, part, outputs, components } = covered;
  return {
    build,
    name: part ? fullName(part) : '',
    trackable: part?.trackable ?? false,
    progress: progressOf(build, outputs),
    ready: isReady(covered),
    short: isActive(build.status) && !isReady(covered),
    order,
    components: components.flatMap(({ component, cover, fromStock }) =>
      needsStock(component)
        ? {
            id: component.bomLine.id,
            name: component.part.ipn || component.part.name,
            optional: component.bomLine.optional,
            has: hasOf(cover, fromStock),
            required: cover.required
          }
        : []
    )
  };
}

const hasOf = (
  cover: { readonly consumed: Quantity; readonly allocated: Quantity },
  fromStock: Quantity
) => plus(plus(cover.consumed, cover.allocated), fromStock);

/** One page of the list of builds, as it is shown. */
export async function buildsPage(db: Database, asked: BuildsAsked, today: Day) {
  const { covered, total } = await pageOf(db, asked, today);
  const ids = [...covered.values()].flatMap(({ build }) => build.salesOrder ?? []);
  const orders = recordsOf('salesOrders', await db.salesOrders.bulkGet([...new Set(ids)]));
  const byId = new Map(orders.map(({ id, reference }) => [id, { id, reference }]));
  const rows = [...covered.values()].map((each) =>
    rowOf(each, each.build.salesOrder === null ? undefined : byId.get(each.build.salesOrder))
  );
  return { rows, total };
}

/** Whether the shop has any build at all, deleted ones left out. */
export const hasBuilds = async (db: Database) =>
  (await db.builds.orderBy('$.made').limit(1).count()) > none;
