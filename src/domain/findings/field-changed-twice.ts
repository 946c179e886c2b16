import { putNamed, records, type RecordKind } from '../changes.ts';
import { cancelledAndShipped } from './cancelled-and-shipped.ts';
import { valueText } from '../sales-order/frozen.ts';
import { isFrozen } from './frozen-order.ts';
import type { z } from '../kernel/zod.ts';
import { SalesOrderStatus } from '../sales-order/sales-order.ts';
import { statusRank } from '../sales-order/status.ts';
import { offer, type Offer } from './offer.ts';
import { findingKey, stampText, type FindingOf } from './finding.ts';
import {
  compareStamps,
  isLive,
  livingOf,
  stampOf,
  type FindingsView,
  type Living
} from './view.ts';

export interface FieldChangedTwice extends FindingOf<'field-changed-twice'> {
  readonly kind: RecordKind;
  readonly id: string;
  readonly field: string;
  /** The value that everybody is shown until somebody decides. */
  readonly shown: unknown;
  /** All values, the newest first, each with who wrote it. */
  readonly values: readonly Living[];
}

/** Fields that a person must decide about; two values of any other are told and no more (C7, C8). */
const important: { readonly [K in RecordKind]?: readonly string[] } = {
  addresses: ['place'],
  customerPrices: ['quantity', 'price'],
  priceBreaks: ['quantity', 'price'],
  bomLines: ['quantity', 'subPart'],
  stockItems: ['part', 'batch', 'serial', 'expiry', 'status', 'location', 'customer', 'salesOrder'],
  salesOrders: ['reference', 'customer', 'status', 'currency', 'targetDate', 'address'],
  lines: ['part', 'quantity', 'price', 'discount', 'tax', 'targetDate'],
  extraLines: ['quantity', 'price', 'discount', 'tax', 'targetDate'],
  shipments: ['address'],
  allocations: ['item', 'line', 'quantity'],
  builds: ['reference', 'part', 'quantity', 'status', 'targetDate'],
  buildAllocations: ['item', 'quantity'],
  codes: ['subject']
};

const differ = (values: readonly Living[]) =>
  new Set(values.map(([, , , value]) => valueText(value))).size > 1;

const newestFirst = ([ad, as, at]: Living, [bd, bs, bt]: Living) =>
  compareStamps([bd, bs, bt], [ad, as, at]);

/** Fields that other findings speak of: deletions, and a status that says both sent and cancelled. */
const spokenFor = (view: FindingsView, [kind, id]: readonly [RecordKind, string], field: string) =>
  field === 'del' ||
  isFrozen(view, [kind, id], field) ||
  (kind === 'salesOrders' && field === 'status' && cancelledAndShipped(view, id).length > 0);

/** Two people wrote different values into one field, neither knowing of the other (C7, C8). */
export function fieldChangedTwice(
  view: FindingsView,
  kind: RecordKind,
  id: string
): FieldChangedTwice[] {
  const row = view.record(kind, id);
  if (!row || !isLive(row)) return [];
  const fields = Object.keys(row._.x ?? {}).filter(
    (field) => differ(livingOf(row, field)) && !spokenFor(view, [kind, id], field)
  );
  return fields.sort().map((field) => {
    const values = [...livingOf(row, field)].sort(newestFirst);
    const shown = values.find(([d, s]) => stampText([d, s, 0]) === stampText(stampOf(row, field)));
    return {
      code: 'field-changed-twice',
      key: findingKey('field-changed-twice', id, [
        kind,
        field,
        ...values.map(([d, s, t]) => stampText([d, s, t]))
      ]),
      severity: important[kind]?.includes(field) ? 'amber' : 'info',
      about: [id],
      kind,
      id,
      field,
      shown: shown?.[3],
      values
    };
  });
}

/** What physically happened is not undone by choosing another value: a parcel does not come back. */
function isSettledByFact(view: FindingsView, { kind, id, field, shown }: FieldChangedTwice) {
  if (kind === 'allocations') return view.stateOf(id) === 'shipped';
  const status = SalesOrderStatus.safeParse(shown);
  if (kind !== 'salesOrders' || field !== 'status' || !status.success) return false;
  return statusRank[status.data] >= statusRank.shipped;
}

/** Texts that one reads rather than looks for: both can stand, one below the other. */
const prose: readonly string[] = ['notes', 'note', 'description'];

/** All texts, the oldest first, where they fit into the field. */
function bothOf({ kind, id, field, values }: FieldChangedTwice): Offer[] {
  const texts = values.map(([, , , value]) => value).filter((value) => typeof value === 'string');
  if (!prose.includes(field) || texts.length < values.length) return [];
  const joined = [...new Set(texts.filter((each) => each !== ''))].reverse().join('\n\n');
  const shape: Readonly<Record<string, z.ZodType>> = records[kind].shape;
  const fits = shape[field]?.safeParse(joined).success === true;
  return fits ? [offer('keep-both', [putNamed(kind, id, { [field]: joined })])] : [];
}

/** Each value that somebody wrote, the one that is shown first; both of two texts. */
export function offersFieldChangedTwice(finding: FieldChangedTwice, view: FindingsView): Offer[] {
  const { kind, id, field, shown, values } = finding;
  const isShown = (value: unknown) => valueText(value) === valueText(shown);
  const once = values.filter(
    ([, , , value], index) =>
      values.findIndex((other) => valueText(other[3]) === valueText(value)) === index
  );
  const choices = once.map(([d, s, t, value]) => ({
    value,
    to: offer(`value:${stampText([d, s, t])}`, [putNamed(kind, id, { [field]: value })])
  }));
  const first = choices.filter(({ value }) => isShown(value)).map(({ to }) => to);
  if (isSettledByFact(view, finding)) return first;
  const others = choices.filter(({ value }) => !isShown(value)).map(({ to }) => to);
  return [...first, ...others, ...bothOf(finding)];
}
