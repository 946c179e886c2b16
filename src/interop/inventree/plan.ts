import { add, create, type Change, type EventKind, type RecordKind } from '#domain/changes.ts';
import { planBuildAllocations, planBuilds } from './builds.ts';
import { planCompanies } from './companies.ts';
import { planCompletions, planDispatches } from './dispatches.ts';
import type { Draft, ImportOptions } from './draft.ts';
import { takenModels } from './models.ts';
import { planOrders } from './orders.ts';
import { planOutputs } from './outputs.ts';
import { findOverAllocated } from './over-allocated.ts';
import { planParts } from './parts.ts';
import type { Export } from './read-export.ts';
import type { ImportReport } from './report.ts';
import { currencyOf } from './settings.ts';
import { planShipments } from './shipments.ts';
import { ownStatuses } from './statuses.ts';
import { planLocations, planStock } from './stock.ts';
import { summaryOf } from './summary.ts';
import { planTraces } from './traces.ts';

export type { ImportOptions } from './draft.ts';

/** What an import will write, and what is to be said about it first. Plain data: it may cross to a worker. */
export interface ImportPlan {
  readonly source: string;
  /** What is pointed at stands before what points at it. */
  readonly changes: readonly Change[];
  /** By the id of a change: the order, build or stock item without which it makes no sense. */
  readonly withIts: ReadonlyMap<string, string>;
  readonly report: ImportReport;
}

/** The kinds, so that what is pointed at comes first. */
const recordKinds = [
  ...['companies', 'contacts', 'addresses', 'locations', 'categories', 'parts'],
  ...['bomLines', 'substitutes', 'priceBreaks', 'salesOrders', 'lines', 'extraLines'],
  ...['builds', 'stockItems', 'shipments', 'allocations', 'buildAllocations']
] as readonly RecordKind[];
const eventKinds = ['movements', 'dispatches', 'completions', 'outputs'] as const;

const mapsOf = <Kind extends string, Entry>(kinds: readonly Kind[]) =>
  Object.fromEntries(kinds.map((kind) => [kind, new Map<string, Entry>()])) as Record<
    Kind,
    Map<string, Entry>
  >;

const emptyDraft = (file: Export, options: ImportOptions): Draft => ({
  options: { ...options, currency: currencyOf(file) ?? options.currency },
  file,
  states: ownStatuses(file),
  records: mapsOf(recordKinds) as unknown as Draft['records'],
  events: mapsOf(eventKinds) as unknown as Draft['events'],
  ids: new Map(takenModels.map((model) => [model, new Map<string, string>()])),
  withIts: new Map(),
  skipped: new Map(),
  problems: [],
  problemCount: 0,
  used: new Map()
});

const recordChanges = ({ records }: Draft, kind: RecordKind): Change[] =>
  [...records[kind].values()].map((record) => create(kind, record));

const eventChanges = ({ events }: Draft, kind: EventKind): Change[] =>
  [...events[kind]].map(([key, event]) => add(kind, key, event));

/** Told how many of the file's records have been looked at so far. */
type OnLooked = (done: number, total: number) => void;

const totalOf = (counts: Iterable<number>) => [...counts].reduce((sum, count) => sum + count, 0);

function looked({ file: { counts }, used }: Draft, onlooked: OnLooked): void {
  onlooked(
    totalOf([...used.keys()].map((model) => counts.get(model) ?? 0)),
    totalOf(counts.values())
  );
}

/** Works everything out, what is pointed at before what points at it. */
function fill(draft: Draft, onlooked: OnLooked): void {
  for (const plan of [planCompanies, planLocations, planParts, planOrders, planBuilds, planStock]) {
    plan(draft);
    looked(draft, onlooked);
  }
  const shipping = planShipments(draft);
  planTraces(shipping);
  planDispatches(shipping);
  planCompletions(draft);
  planBuildAllocations(draft);
  planOutputs(draft);
  findOverAllocated(draft);
}

/**
 * What an export becomes here: a change for every record that fits the rules, and a report of
 * everything that was left out, put right or looks wrong. The same file and source always give the
 * same ids. It does not throw, whatever the file holds.
 */
export function planImport(
  file: Export,
  options: ImportOptions,
  onlooked: OnLooked = () => undefined
): ImportPlan {
  const draft = emptyDraft(file, options);
  fill(draft, onlooked);
  const changes = [
    ...recordKinds.flatMap((kind) => recordChanges(draft, kind)),
    ...eventKinds.flatMap((kind) => eventChanges(draft, kind))
  ];
  return { source: options.source, changes, withIts: draft.withIts, report: summaryOf(draft) };
}
