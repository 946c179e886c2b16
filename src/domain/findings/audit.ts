import { keys } from '../changes.ts';
import { addedToSentShipment, type AddedToSentShipment } from './added-to-sent-shipment.ts';
import {
  allocationOnClosedOrder,
  type AllocationOnClosedOrder
} from './allocation-on-closed-order.ts';
import { bomMismatch, type BomMismatch } from './bom-mismatch.ts';
import { builtTwice, type BuiltTwice } from './built-twice.ts';
import { cancelledAndShipped, type CancelledAndShipped } from './cancelled-and-shipped.ts';
import { countCrossedMovement, type CountCrossedMovement } from './count-crossed-movement.ts';
import { deletedButUsed, type DeletedButUsed } from './deleted-but-used.ts';
import { duplicateLetter, type DuplicateLetter } from './duplicate-letter.ts';
import { duplicateReference, type DuplicateReference } from './duplicate-reference.ts';
import { duplicateSerial, type DuplicateSerial } from './duplicate-serial.ts';
import { editedAfterShipping, type EditedAfterShipping } from './edited-after-shipping.ts';
import { fieldChangedTwice, type FieldChangedTwice } from './field-changed-twice.ts';
import { lineBelowShipped, type LineBelowShipped } from './line-below-shipped.ts';
import { loop, type Loop } from './loop.ts';
import { negativeStock, type NegativeStock } from './negative-stock.ts';
import { overAllocated, type OverAllocated } from './over-allocated.ts';
import { probablyTheSame, type ProbablyTheSame } from './probably-the-same.ts';
import { releasedButShipped, type ReleasedButShipped } from './released-but-shipped.ts';
import type { Scope } from './scope.ts';
import { shippedFromTwoPlaces, type ShippedFromTwoPlaces } from './shipped-from-two-places.ts';
import { shippedTwice, type ShippedTwice } from './shipped-twice.ts';
import { takenTwice, type TakenTwice } from './taken-twice.ts';
import { knew, type Account, type FindingsView, type MergedEvent } from './view.ts';

export type Finding =
  | AddedToSentShipment
  | AllocationOnClosedOrder
  | BomMismatch
  | BuiltTwice
  | CancelledAndShipped
  | CountCrossedMovement
  | DeletedButUsed
  | DuplicateLetter
  | DuplicateReference
  | DuplicateSerial
  | EditedAfterShipping
  | FieldChangedTwice
  | LineBelowShipped
  | Loop
  | NegativeStock
  | OverAllocated
  | ProbablyTheSame
  | ReleasedButShipped
  | ShippedFromTwoPlaces
  | ShippedTwice
  | TakenTwice;

type ScopeOf<Of> = Extract<Scope, { readonly of: Of }>;

const inOrder = (view: FindingsView, { id }: ScopeOf<'order'>): Finding[] => [
  ...cancelledAndShipped(view, id),
  ...shippedTwice(view, id),
  ...shippedFromTwoPlaces(view, id),
  ...addedToSentShipment(view, id),
  ...editedAfterShipping(view, id),
  ...lineBelowShipped(view, id),
  ...allocationOnClosedOrder(view, id),
  ...releasedButShipped(view, id)
];

/** What is looked for, by what it is looked for in. */
const finders: {
  readonly [Of in Scope['of']]: (view: FindingsView, scope: ScopeOf<Of>) => Finding[];
} = {
  'stock-item': (view, { id }) => [
    ...overAllocated(view, id),
    ...negativeStock(view, id),
    ...takenTwice(view, id),
    ...countCrossedMovement(view, id)
  ],
  order: inOrder,
  build: (view, { id }) => [...builtTwice(view, id), ...bomMismatch(view, id)],
  record: (view, { kind, id }) => [
    ...fieldChangedTwice(view, kind, id),
    ...deletedButUsed(view, kind, id),
    ...loop(view, kind, id)
  ],
  reference: (view, { kind, reference }) => duplicateReference(view, kind, reference),
  letter: (view, { letter }) => duplicateLetter(view, letter),
  name: (view, { kind, field, value }) => probablyTheSame(view, kind, [field, value]),
  serial: (view, { part, serial }) => duplicateSerial(view, part, serial)
};

/** Everything that is wrong within one scope, decided or not. */
export function findingsIn(view: FindingsView, scope: Scope): Finding[] {
  const find = finders[scope.of] as (view: FindingsView, scope: Scope) => Finding[];
  return find(view, scope);
}

const accounts = ({ _ }: MergedEvent<'acks'>) => [_, ...(_.alts ?? [])];

/**
 * Whether a person has already looked at this very situation and left it as it is. Taking that back
 * asks again, for every account of it that whoever took it back knew of: leaving it once more stands.
 */
export function isAcknowledged(view: FindingsView, { key }: Finding): boolean {
  const acknowledged = view.event('acks', keys.acknowledged(key));
  const reopened = view.event('acks', keys.reversed(keys.acknowledged(key)));
  if (!acknowledged || !reopened) return acknowledged !== undefined;
  const takenBack = ({ c }: Account) => accounts(reopened).some((each) => knew(each, c));
  return !accounts(acknowledged).every(takenBack);
}
