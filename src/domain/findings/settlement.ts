import type { Change } from '../changes.ts';
import { offersAllocationOnClosedOrder } from './allocation-on-closed-order.ts';
import type { Finding } from './audit.ts';
import { offersBuiltTwice } from './built-twice.ts';
import { offersCancelledAndShipped } from './cancelled-and-shipped.ts';
import { offersCountCrossedMovement } from './count-crossed-movement.ts';
import { offersDeletedButUsed } from './deleted-but-used.ts';
import { offersDuplicateReference } from './duplicate-reference.ts';
import { offersDuplicateSerial } from './duplicate-serial.ts';
import { offersEditedAfterShipping } from './edited-after-shipping.ts';
import { offersFieldChangedTwice } from './field-changed-twice.ts';
import { offersLineBelowShipped } from './line-below-shipped.ts';
import { offersNegativeStock } from './negative-stock.ts';
import type { Fresh, Offer } from './offer.ts';
import { offersOverAllocated } from './over-allocated.ts';
import { offersReleasedButShipped } from './released-but-shipped.ts';
import { offersShippedTwice } from './shipped-twice.ts';
import { offersTakenTwice } from './taken-twice.ts';
import { offersAddedToSentShipment } from './added-to-sent-shipment.ts';
import { offersBomMismatch } from './bom-mismatch.ts';
import { offersDuplicateLetter } from './duplicate-letter.ts';
import { offersLoop } from './loop.ts';
import { offersProbablyTheSame } from './probably-the-same.ts';
import { offersShippedFromTwoPlaces } from './shipped-from-two-places.ts';
import type { FindingsView } from './view.ts';

type FindingByCode = { readonly [F in Finding as F['code']]: F };

/** For each kind of finding all ways to settle it, the suggested one first. */
const offers: {
  readonly [C in keyof FindingByCode]: (
    finding: FindingByCode[C],
    view: FindingsView
  ) => readonly Offer[];
} = {
  'allocation-on-closed-order': offersAllocationOnClosedOrder,
  'built-twice': offersBuiltTwice,
  'cancelled-and-shipped': offersCancelledAndShipped,
  'count-crossed-movement': offersCountCrossedMovement,
  'deleted-but-used': offersDeletedButUsed,
  'duplicate-reference': offersDuplicateReference,
  'duplicate-serial': offersDuplicateSerial,
  'edited-after-shipping': offersEditedAfterShipping,
  'field-changed-twice': offersFieldChangedTwice,
  'line-below-shipped': offersLineBelowShipped,
  'negative-stock': offersNegativeStock,
  'over-allocated': offersOverAllocated,
  'released-but-shipped': offersReleasedButShipped,
  'shipped-twice': offersShippedTwice,
  'added-to-sent-shipment': offersAddedToSentShipment,
  'bom-mismatch': offersBomMismatch,
  'duplicate-letter': offersDuplicateLetter,
  loop: offersLoop,
  'probably-the-same': offersProbablyTheSame,
  'shipped-from-two-places': offersShippedFromTwoPlaces,
  'taken-twice': offersTakenTwice
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
