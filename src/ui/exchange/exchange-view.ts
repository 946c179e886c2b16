import type { SalesOrderStatus } from '#domain/sales-order/sales-order.ts';
import { say } from '#ui/words/say.ts';

/** How many records of a kind a file makes, and how many that were here it changes. */
interface CountView {
  readonly fresh: number;
  readonly changed: number;
}

/** The kinds of records that a preview counts. */
type CountedKind = 'salesOrders' | 'stockItems' | 'parts' | 'companies' | 'builds' | 'shipments';

/** An order that a file brings or changes. */
interface OrderChangeView {
  readonly id: string;
  readonly reference: string;
  readonly fresh: boolean;
  /** The status it has afterwards, when the file changes it. */
  readonly status: string | undefined;
}

/** What chosen orders of another workshop become here. */
interface ChosenView {
  readonly orders: readonly string[];
  readonly records: number;
  readonly known: number;
  readonly leftOut: number;
}

/** What a file says of itself and would do here. */
export interface FileView {
  readonly kind: 'full' | 'changes' | 'orders';
  readonly workshopName: string;
  readonly from: { readonly name: string; readonly letter: string; readonly app: string };
  readonly createdAt: string;
  readonly changes: number;
  readonly inFile: number;
  readonly onlyHere: number;
  readonly people: readonly string[];
  readonly counts: Readonly<Record<CountedKind, CountView>>;
  readonly orders: readonly OrderChangeView[];
  /** How many questions it brings that somebody has to decide, by how much they block. */
  readonly toDecide: Readonly<Record<'red' | 'amber' | 'info', number>>;
  /** What chosen orders of another workshop become here. */
  readonly chosen: ChosenView | undefined;
  /** How far the clock of the sender is ahead of this one, in milliseconds. */
  readonly clockAhead: number;
}

const names: Readonly<Record<CountedKind, string>> = {
  salesOrders: say`Sales orders`,
  builds: say`Builds`,
  shipments: say`Shipments`,
  stockItems: say`Stock items`,
  parts: say`Parts`,
  companies: say`Companies`
};

/** The kinds of records that a file touches, by name. */
export const touchedKinds = ({ counts }: Pick<FileView, 'counts'>) =>
  (Object.keys(names) as CountedKind[])
    .map((kind) => ({ kind, name: names[kind], ...counts[kind] }))
    .filter(({ fresh, changed }) => fresh + changed > 0);

const statuses: ReadonlySet<string> = new Set<SalesOrderStatus>([
  'pending',
  'in-progress',
  'on-hold',
  'shipped',
  'complete',
  'cancelled',
  'returned',
  'lost',
  'other'
]);

/** Whether a status of a file is one that this app has words for. */
const isKnown = (status: string): status is SalesOrderStatus => statuses.has(status);

/** The orders whose status a file changes, or that it brings, with that status. */
export const changedStatuses = ({ orders }: Pick<FileView, 'orders'>) =>
  orders.flatMap(({ status, ...order }) =>
    status !== undefined && isKnown(status) ? [{ ...order, status }] : []
  );
