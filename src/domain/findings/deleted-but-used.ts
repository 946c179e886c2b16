import { putNamed, type RecordKind } from '../changes.ts';
import { none } from '../kernel/quantity.ts';
import { isFrozen } from './frozen-order.ts';
import { leaving, offer, type Offer } from './offer.ts';
import { findingKey, stampText, type FindingOf } from './finding.ts';
import { isLive, stampOf, type FindingsView, type MergedRecord } from './view.ts';

export interface DeletedButUsed extends FindingOf<'deleted-but-used'> {
  readonly kind: RecordKind;
  readonly id: string;
  /** Records that point at it and live. */
  readonly usedBy: readonly string[];
  /** Somebody edited it, not knowing that it was being deleted. */
  readonly edited: boolean;
}

/** Which fields of which kinds point at a record that must not be gone then. */
export const uses: readonly {
  readonly kind: RecordKind;
  readonly field: string;
  readonly of: RecordKind;
}[] = [
  { kind: 'lines', field: 'part', of: 'parts' },
  { kind: 'stockItems', field: 'part', of: 'parts' },
  { kind: 'builds', field: 'part', of: 'parts' },
  { kind: 'bomLines', field: 'subPart', of: 'parts' },
  { kind: 'salesOrders', field: 'customer', of: 'companies' },
  { kind: 'allocations', field: 'line', of: 'lines' },
  { kind: 'allocations', field: 'item', of: 'stockItems' },
  { kind: 'allocations', field: 'order', of: 'salesOrders' },
  { kind: 'buildAllocations', field: 'item', of: 'stockItems' },
  { kind: 'buildAllocations', field: 'build', of: 'builds' }
];

/** An allocation uses its stock item while it holds some of it, and its line also once it has left. */
function isUsing(
  view: FindingsView,
  { kind, of }: (typeof uses)[number],
  row: MergedRecord<RecordKind>
): boolean {
  if (kind === 'buildAllocations') return view.leftOf(row.id) > none;
  if (kind !== 'allocations') return isLive(row);
  const state = view.stateOf(row.id);
  return state === 'open' || (state === 'shipped' && of !== 'stockItems');
}

const usersOf = (view: FindingsView, kind: RecordKind, id: string) =>
  uses
    .filter(({ of }) => of === kind)
    .flatMap((use) =>
      view
        .recordsBy(use.kind, use.field, id)
        .filter((row) => isUsing(view, use, row))
        .map((row) => String(row.id))
    );

/** A record was deleted by somebody who did not know that it is in use, or that it was edited (C15). */
export function deletedButUsed(view: FindingsView, kind: RecordKind, id: string): DeletedButUsed[] {
  const row = view.record(kind, id);
  if (!row) return [];
  const crossed = row._.e ?? [];
  const usedBy = isLive(row) ? [] : usersOf(view, kind, id).sort();
  if (crossed.length === 0 && usedBy.length === 0) return [];
  if (isFrozen(view, [kind, id], 'del')) return [];
  return [
    {
      code: 'deleted-but-used',
      key: findingKey('deleted-but-used', id, [
        kind,
        stampText(stampOf(row, 'del')),
        ...crossed.map(stampText),
        ...usedBy
      ]),
      severity: 'amber',
      about: [id, ...usedBy],
      kind,
      id,
      usedBy,
      edited: crossed.length > 0
    }
  ];
}

/** It is there again; or it stays deleted, and what uses it is shown with it all the same. */
export function offersDeletedButUsed(finding: DeletedButUsed, view: FindingsView): Offer[] {
  const { kind, id } = finding;
  const row = view.record(kind, id);
  const restore = offer('restore', [putNamed(kind, id, { del: false })]);
  if (row && !isLive(row)) return [restore, leaving('keep-deleted', finding)];
  const isNeeded = kind === 'salesOrders' || usersOf(view, kind, id).length > 0;
  return [restore, ...(isNeeded ? [] : [offer('delete', [putNamed(kind, id, { del: true })])])];
}
