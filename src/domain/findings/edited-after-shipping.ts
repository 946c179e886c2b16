import { putNamed, type Change } from '../changes.ts';
import {
  frozenFields,
  isSame,
  valueIn,
  type Freeze,
  type FrozenKind
} from '../sales-order/frozen.ts';
import { findingKey, stampText, type FindingOf } from './finding.ts';
import { freezeFor } from './frozen-order.ts';
import { leaving, offer, type Offer } from './offer.ts';
import {
  isLive,
  livingOf,
  stampOf,
  type FindingsView,
  type Living,
  type MergedRecord
} from './view.ts';

/** One value that somebody wrote into an order, not knowing that it was closed. */
interface LateEdit {
  readonly kind: FrozenKind;
  readonly id: string;
  /** `del` for a whole line: added when it stays deleted, deleted when it stays. */
  readonly field: string;
  /** What the order keeps, and what everybody is shown. */
  readonly stays: unknown;
  readonly written: unknown;
  readonly by: readonly [device: string, sequence: number, time: number];
}

export interface EditedAfterShipping extends FindingOf<'edited-after-shipping'> {
  readonly edits: readonly LateEdit[];
}

type Row = MergedRecord<FrozenKind>;

/** Every living value of a field that is not the one that stays. */
function lateValues(kind: FrozenKind, row: Row, [field, stays]: readonly [string, unknown]) {
  const shown: Living = [...stampOf(row, field), valueIn(kind, { ...row }, field)];
  const living = livingOf(row, field);
  return (living.length > 0 ? living : [shown]).filter(
    ([, , , value]) => !isSame(value ?? null, stays ?? null)
  );
}

function editsOf(freeze: Freeze, kind: FrozenKind, row: Row): LateEdit[] {
  const stays = frozenFields(freeze, kind, row.id) ?? {};
  return Object.entries(stays).flatMap(([field, value]) =>
    lateValues(kind, row, [field, value]).map(([d, s, t, written]) => ({
      ...{ kind, id: String(row.id), field, stays: value, written },
      by: [d, s, t] as const
    }))
  );
}

/**
 * Somebody changed an order, not knowing that it was shipped and so closed (C4). It stays as it was
 * closed for everybody; what was written is told, and dropped or kept as a note.
 */
export function editedAfterShipping(view: FindingsView, order: string): EditedAfterShipping[] {
  const row = view.record('salesOrders', order);
  const freeze = freezeFor(view, order);
  if (!row || !isLive(row) || !freeze) return [];
  const edits = [
    ...editsOf(freeze, 'salesOrders', row),
    ...view.recordsBy('lines', 'order', order).flatMap((each) => editsOf(freeze, 'lines', each)),
    ...view
      .recordsBy('extraLines', 'order', order)
      .flatMap((each) => editsOf(freeze, 'extraLines', each))
  ].sort((a, b) => (a.id + a.field < b.id + b.field ? -1 : 1));
  if (edits.length === 0) return [];
  const involved = edits.map(({ id, field, by }) => `${id}.${field}@${stampText(by)}`);
  return [
    {
      code: 'edited-after-shipping',
      key: findingKey('edited-after-shipping', order, involved),
      severity: 'amber',
      about: [...new Set([order, ...edits.map(({ id }) => id)])],
      edits
    }
  ];
}

/** What stays is written back: the one door into a closed order. */
function dropped(edits: readonly LateEdit[]): Change[] {
  const rows = new Map<string, { readonly kind: FrozenKind; fields: Record<string, unknown> }>();
  for (const { kind, id, field, stays } of edits) {
    const row = rows.get(id) ?? { kind, fields: {} };
    row.fields[field] = stays;
    rows.set(id, row);
  }
  return [...rows].map(([id, { kind, fields }]) => putNamed(kind, id, fields));
}

export const offersEditedAfterShipping = (finding: EditedAfterShipping): Offer[] => [
  offer('drop', dropped(finding.edits)),
  leaving('keep-note', finding)
];
