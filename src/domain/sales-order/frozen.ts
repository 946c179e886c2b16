import { defaultsOf, type RecordKind } from '../changes.ts';
import type { Dispatch, ExtraLine, Frozen, FrozenRow, Line, SalesOrder } from './sales-order.ts';

/** What of an order is locked with it. */
const kinds = ['salesOrders', 'lines', 'extraLines'] as const;
export type FrozenKind = (typeof kinds)[number];

export const isFrozenKind = (kind: string): kind is FrozenKind =>
  (kinds as readonly string[]).includes(kind);

/**
 * The fields that stay as they were. Of the order those that people fill in: its status still moves,
 * and its number may have to differ from another one that was made unknowing.
 */
const fields: Readonly<Record<FrozenKind, readonly string[]>> = {
  salesOrders: [
    'customer',
    'customerReference',
    'description',
    'currency',
    'startDate',
    'targetDate',
    'contact',
    'address',
    'responsible',
    'link',
    'notes',
    'tags'
  ],
  lines: [
    'position',
    'part',
    'quantity',
    'price',
    'discount',
    'tax',
    'reference',
    'targetDate',
    'link',
    'notes'
  ],
  extraLines: [
    'position',
    'description',
    'quantity',
    'price',
    'discount',
    'tax',
    'reference',
    'targetDate',
    'link',
    'notes'
  ]
};

const isFrozenField = (kind: FrozenKind, field: string) => fields[kind].includes(field);

/** The same text for the same value, whatever order its parts were written in. */
export function valueText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(valueText).join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const parts = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${parts.map(([name, part]) => `${name}:${valueText(part)}`).join()}}`;
}

export const isSame = (one: unknown, other: unknown) => valueText(one) === valueText(other);

/** A record without what it would have anyway: orders of a thousand lines are frozen too. */
function lean(kind: RecordKind & FrozenKind, record: SalesOrder | Line | ExtraLine): FrozenRow {
  const empty = defaultsOf(kind);
  const kept = Object.entries(record).filter(
    ([name, value]) => isFrozenField(kind, name) && !isSame(value, empty[name])
  );
  return { ...Object.fromEntries(kept), id: record.id };
}

/** An order with all that is on it, to be kept as it is. */
export const frozen = (of: {
  readonly order: SalesOrder;
  readonly lines: readonly Line[];
  readonly extraLines: readonly ExtraLine[];
}): Frozen => ({
  order: lean('salesOrders', of.order),
  lines: of.lines.map((line) => lean('lines', line)),
  extraLines: of.extraLines.map((line) => lean('extraLines', line))
});

/** One device’s account of a parcel: when it was recorded, and what was in it. */
export interface ParcelAccount {
  readonly time: readonly [device: string, sequence: number, time: number];
  readonly value: Pick<Dispatch, 'frozen' | 'lines'>;
}

const inTime = ({ time: [ad, as, at] }: ParcelAccount, { time: [bd, bs, bt] }: ParcelAccount) =>
  at - bt || (ad < bd ? -1 : ad > bd ? 1 : as - bs);

/** What of one order stays as it is. */
export interface Freeze {
  readonly rows: ReadonlyMap<string, FrozenRow>;
  /** Lines that something was sent of, frozen or not. */
  readonly sent: ReadonlySet<string>;
}

/** What was frozen first of an order whose parcels these are; nothing when none of them closed it. */
export function freezeOf(parcels: readonly ParcelAccount[]): Freeze | undefined {
  const [first] = parcels.filter(({ value }) => value.frozen).sort(inTime);
  const known = first?.value.frozen;
  if (!known) return undefined;
  return {
    rows: new Map([known.order, ...known.lines, ...known.extraLines].map((row) => [row.id, row])),
    sent: new Set(parcels.flatMap(({ value }) => value.lines.map(({ line }) => String(line))))
  };
}

/**
 * What a record of a frozen order stays, field by field; “deleted” for a line that was added
 * unknowing and of which nothing was sent. Nothing when the record is not frozen.
 */
export function frozenFields(
  { rows, sent }: Freeze,
  kind: FrozenKind,
  id: string
): Readonly<Record<string, unknown>> | undefined {
  const row = rows.get(id);
  if (!row) return kind === 'salesOrders' || sent.has(id) ? undefined : { del: true };
  const empty = defaultsOf(kind);
  const values = Object.fromEntries(fields[kind].map((name) => [name, row[name] ?? empty[name]]));
  return kind === 'salesOrders' ? values : { ...values, del: false };
}

/** What a record holds of a field: its default when it was written by an older app. */
export const valueIn = (kind: FrozenKind, row: Readonly<Record<string, unknown>>, name: string) =>
  row[name] ?? (name === 'del' ? false : (defaultsOf(kind)[name] ?? null));

/** Of what is frozen that which the record holds another value of. */
export function late(
  kind: FrozenKind,
  row: Readonly<Record<string, unknown>>,
  stays: Readonly<Record<string, unknown>>
): Readonly<Record<string, unknown>> | undefined {
  const differing = Object.entries(stays).filter(
    ([name, value]) => !isSame(valueIn(kind, row, name), value ?? null)
  );
  return differing.length === 0 ? undefined : Object.fromEntries(differing);
}
