import type { Severity } from '#domain/findings/finding.ts';
import type { RowMap } from '#journal/fold.ts';
import type { Outcome } from '#store/keep.ts';
import { promised } from './agreement.ts';
import type { Header } from './order-file.ts';
import type { Plan } from './receive.ts';

/** How many records of a kind a file makes, and how many that were here it changes. */
interface Count {
  readonly fresh: number;
  readonly changed: number;
}

/** An order that a file brings or changes. */
interface OrderChange {
  readonly id: string;
  readonly reference: string;
  readonly fresh: boolean;
  /** The status it has afterwards, when the file changes it. */
  readonly status: string | undefined;
}

/** The kinds of records that a preview counts. */
const countedKinds = [
  'salesOrders',
  'stockItems',
  'parts',
  'companies',
  'builds',
  'shipments'
] as const;
type CountedKind = (typeof countedKinds)[number];

/** What a file would do here. */
export interface Preview {
  readonly file: string;
  readonly kind: Header['kind'];
  readonly workshopName: string;
  readonly from: Header['from'];
  readonly createdAt: string;
  /** How many actions are new here, and who did them. */
  readonly changes: number;
  /** How many actions are in the file, known here or not. */
  readonly inFile: number;
  /** How many actions are known here that the sender does not know: a full file lacks them. */
  readonly onlyHere: number;
  readonly people: readonly string[];
  readonly counts: Readonly<Record<CountedKind, Count>>;
  /** Some of the orders, those whose status changes first. */
  readonly orders: readonly OrderChange[];
  /** How many questions it brings that somebody has to decide, by how much they block. */
  readonly toDecide: Readonly<Record<Severity, number>>;
  /** How far the clock of the sender is ahead of this one, in milliseconds; 0 while they agree. */
  readonly clockAhead: number;
}

/** Clocks that are less apart are of one mind, in milliseconds. */
const tolerance = 120_000;
/** How many orders are named one by one. */
const mostNamed = 100;

function countOf(kind: string, before: RowMap, touched: RowMap): Count {
  const rows = touched.of(kind);
  const fresh = rows.filter(({ id }) => !before.get(kind, id)).length;
  return { fresh, changed: rows.length - fresh };
}

const field = (row: object | undefined, name: string): unknown =>
  (row as Readonly<Record<string, unknown>> | undefined)?.[name];

function ordersIn({ before, touched }: Pick<Outcome, 'before' | 'touched'>): OrderChange[] {
  const changes = touched.of('salesOrders').map((row): OrderChange => {
    const old = before.get('salesOrders', row.id);
    const status = String(field(row, 'status'));
    return {
      id: row.id,
      reference: String(field(row, 'reference')),
      fresh: !old,
      status: old && field(old, 'status') === status ? undefined : status
    };
  });
  const rank = ({ status }: OrderChange) => (status === undefined ? 1 : 0);
  return changes.sort(
    (a, b) => rank(a) - rank(b) || a.reference.localeCompare(b.reference, 'en', { numeric: true })
  );
}

function toDecide(outcome: Outcome | undefined): Record<Severity, number> {
  const counts = { red: 0, amber: 0, info: 0 };
  for (const { open, severity } of outcome?.findings.put ?? []) counts[severity] += open;
  return counts;
}

const countOnlyHere = ({ known, received: { header } }: Plan) =>
  Object.entries(known).reduce(
    (sum, [device, sequence]) => sum + Math.max(0, sequence - (header.head[device]?.[0] ?? 0)),
    0
  );

function aheadOf({ createdAt }: Header, now: number): number {
  const ahead = Date.parse(createdAt) - now;
  return ahead > tolerance ? ahead : 0;
}

/**
 * Says what a file would do here, from the plan that is carried out afterwards.
 * @param now this device's clock, in milliseconds.
 */
export function previewOf(plan: Plan, now: number): Preview {
  const { header } = plan.received;
  const { entries = [], before, touched } = plan.outcome ?? {};
  const count = (kind: CountedKind): Count =>
    before && touched ? countOf(kind, before, touched) : { fresh: 0, changed: 0 };
  return {
    file: header.file,
    kind: header.kind,
    workshopName: header.workshopName,
    from: header.from,
    createdAt: header.createdAt,
    changes: entries.length,
    inFile: promised(header),
    onlyHere: countOnlyHere(plan),
    people: [...new Set(entries.map(({ changeSet: { u } }) => u))].filter((name) => name !== ''),
    counts: Object.fromEntries(
      countedKinds.map((kind) => [kind, count(kind)])
    ) as Preview['counts'],
    orders: before && touched ? ordersIn({ before, touched }).slice(0, mostNamed) : [],
    toDecide: toDecide(plan.outcome),
    clockAhead: aheadOf(header, now)
  };
}
