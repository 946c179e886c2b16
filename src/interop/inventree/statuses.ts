import type { BuildStatus } from '#domain/build/build.ts';
import type { SalesOrderStatus } from '#domain/sales-order/sales-order.ts';
import type { StockStatus } from '#domain/stock/stock-item.ts';
import { report, type Reading } from './draft.ts';
import type { Export } from './read-export.ts';
import { isEmpty, rawIn } from './values.ts';

type Table<Status> = Readonly<Record<string, Status>>;

export const orderStatuses: Table<SalesOrderStatus> = {
  10: 'pending',
  15: 'in-progress',
  20: 'shipped',
  25: 'on-hold',
  30: 'complete',
  40: 'cancelled',
  50: 'lost',
  60: 'returned'
};

export const stockStatuses: Table<StockStatus> = {
  10: 'ok',
  50: 'attention',
  55: 'damaged',
  60: 'destroyed',
  65: 'rejected',
  70: 'lost',
  75: 'quarantined',
  85: 'returned'
};

/** Not the numbers of orders: 30 is cancelled here, 40 complete. */
export const buildStatuses: Table<BuildStatus> = {
  10: 'pending',
  20: 'production',
  25: 'on-hold',
  30: 'cancelled',
  40: 'complete'
};

/** A status of the shop's own. */
export interface OwnStatus {
  readonly label: string;
  /** The general status behind it. */
  readonly logical: string;
}

const ownKey = (group: unknown, key: unknown) => JSON.stringify([group, String(key)]);

/** The statuses that the shop made itself, by what they are for and their number. */
export const ownStatuses = (file: Export): Map<string, OwnStatus> =>
  new Map(
    (file.records.get('common.inventreecustomuserstatemodel') ?? []).map(({ fields }) => {
      const { label, key, reference_status: group, logical_key: logical } = fields;
      const name = typeof label === 'string' ? label.slice(0, 100).toWellFormed() : '';
      return [ownKey(group, key), { label: name, logical: String(logical) }];
    })
  );

/** What InvenTree gives a record that says nothing: pending, or OK. */
const usual = '10';

const inTable = <Status>(table: Table<Status>, code = '') =>
  Object.hasOwn(table, code) ? table[code] : undefined;

/** A status is a short number; anything else is only shown. */
const codeIn = (from: Reading, field: string, otherwise: string) => {
  const raw = rawIn(from, field);
  if (isEmpty(raw)) return otherwise;
  return (typeof raw === 'string' ? raw : JSON.stringify(raw)).slice(0, 20).toWellFormed();
};

const labelOf = (own: OwnStatus | undefined, code: string) => own?.label ?? `Status ${code}`;

/** The status of a record by InvenTree's number; `other` with a name when the table has none. */
export function statusIn<Status extends string>(
  from: Reading,
  table: Table<Status>,
  group: string
): { status: Status | 'other'; statusText: string } {
  const code = codeIn(from, 'status', usual);
  const custom = codeIn(from, 'status_custom_key', code);
  const own = from.draft.states.get(ownKey(group, custom));
  const status = inTable(table, code) ?? inTable(table, own?.logical);
  const about = { field: 'status', value: labelOf(own, custom) };
  if (status === undefined) report(from, 'unknown-status', about);
  else if (custom !== code) report(from, 'custom-status', about);
  return { status: status ?? 'other', statusText: status === undefined ? about.value : '' };
}
