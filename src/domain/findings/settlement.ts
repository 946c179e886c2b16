import type { Change } from '../changes.ts';
import { settleAllocationOnClosedOrder } from './allocation-on-closed-order.ts';
import type { Finding } from './audit.ts';
import { settleCancelledAndShipped } from './cancelled-and-shipped.ts';
import { settleDeletedButUsed } from './deleted-but-used.ts';
import { settleDuplicateReference } from './duplicate-reference.ts';
import { settleDuplicateSerial } from './duplicate-serial.ts';
import { offersEditedAfterShipping } from './edited-after-shipping.ts';
import { settleFieldChangedTwice } from './field-changed-twice.ts';
import { offersLineBelowShipped } from './line-below-shipped.ts';
import { settleNegativeStock } from './negative-stock.ts';
import { leaving, offer, type Fresh, type Offer } from './offer.ts';
import { settleOverAllocated } from './over-allocated.ts';
import { settleReleasedButShipped } from './released-but-shipped.ts';
import type { FindingsView } from './view.ts';

type FindingByCode = { readonly [F in Finding as F['code']]: F };

/** For each kind of finding all ways to settle it, the suggested one first. */
const offers: {
  readonly [C in keyof FindingByCode]: (
    finding: FindingByCode[C],
    view: FindingsView
  ) => readonly Offer[];
} = {
  'over-allocated': (finding, view) => [offer('reduce', settleOverAllocated(view, finding))],
  'negative-stock': (finding) => [
    { id: 'count-zero', changes: ({ seed }) => settleNegativeStock(finding, seed) }
  ],
  'taken-twice': (finding) => [leaving('leave', finding)],
  'count-crossed-movement': (finding) => [leaving('leave', finding)],
  'cancelled-and-shipped': (finding) => [offer('keep-shipped', settleCancelledAndShipped(finding))],
  'shipped-twice': (finding) => [leaving('one-parcel', finding)],
  'line-below-shipped': offersLineBelowShipped,
  'allocation-on-closed-order': (finding) => [
    offer('release', settleAllocationOnClosedOrder(finding))
  ],
  'released-but-shipped': (finding) => [offer('keep-shipped', settleReleasedButShipped(finding))],
  'built-twice': (finding) => [leaving('one-output', finding)],
  'edited-after-shipping': offersEditedAfterShipping,
  'field-changed-twice': (finding) => [offer('shown', settleFieldChangedTwice(finding))],
  'deleted-but-used': (finding) => [offer('restore', settleDeletedButUsed(finding))],
  'duplicate-reference': (finding, view) => [
    { id: 'rename', changes: ({ name }) => settleDuplicateReference(view, finding, name) }
  ],
  'duplicate-serial': (finding) => [
    { id: 'rename', changes: ({ name }) => settleDuplicateSerial(finding, name) }
  ]
};

const offersOf = <C extends keyof FindingByCode>(
  code: C,
  finding: FindingByCode[C],
  view: FindingsView
) => offers[code](finding, view);

/**
 * The ways to settle a finding, one for each button, the suggested one first: there is always one,
 * so every finding can be settled by tapping.
 */
export const actionsFor = (view: FindingsView, finding: Finding) =>
  offersOf(finding.code, finding, view).map(({ id }, index) => ({ id, suggested: index === 0 }));

/**
 * What a button on a finding writes: ordinary changes, made in full knowledge, which travel and
 * merge like any other. After it the finding is gone on every device. Nothing when the action is
 * not offered (any more).
 * @param action one that `actionsFor` names; the suggested one when it is left out.
 */
export function settlementOf(
  view: FindingsView,
  finding: Finding,
  ...[fresh, action]: readonly [fresh: Fresh, action?: string]
): Change[] {
  const all = offersOf(finding.code, finding, view);
  const chosen = action === undefined ? all[0] : all.find(({ id }) => id === action);
  return chosen?.changes(fresh) ?? [];
}
