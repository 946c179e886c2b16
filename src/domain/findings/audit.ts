import { keys } from '../changes.ts';
import {
  allocationOnClosedOrder,
  type AllocationOnClosedOrder
} from './allocation-on-closed-order.ts';
import { builtTwice, type BuiltTwice } from './built-twice.ts';
import { cancelledAndShipped, type CancelledAndShipped } from './cancelled-and-shipped.ts';
import { countCrossedMovement, type CountCrossedMovement } from './count-crossed-movement.ts';
import { deletedButUsed, type DeletedButUsed } from './deleted-but-used.ts';
import { duplicateReference, type DuplicateReference } from './duplicate-reference.ts';
import { duplicateSerial, type DuplicateSerial } from './duplicate-serial.ts';
import { editedAfterShipping, type EditedAfterShipping } from './edited-after-shipping.ts';
import { fieldChangedTwice, type FieldChangedTwice } from './field-changed-twice.ts';
import { lineBelowShipped, type LineBelowShipped } from './line-below-shipped.ts';
import { negativeStock, type NegativeStock } from './negative-stock.ts';
import { overAllocated, type OverAllocated } from './over-allocated.ts';
import { releasedButShipped, type ReleasedButShipped } from './released-but-shipped.ts';
import type { Scope } from './scope.ts';
import { shippedTwice, type ShippedTwice } from './shipped-twice.ts';
import { takenTwice, type TakenTwice } from './taken-twice.ts';
import { knew, type Account, type FindingsView, type MergedEvent } from './view.ts';

export type Finding =
  | AllocationOnClosedOrder
  | BuiltTwice
  | CancelledAndShipped
  | CountCrossedMovement
  | DeletedButUsed
  | DuplicateReference
  | DuplicateSerial
  | EditedAfterShipping
  | FieldChangedTwice
  | LineBelowShipped
  | NegativeStock
  | OverAllocated
  | ReleasedButShipped
  | ShippedTwice
  | TakenTwice;

/** Everything that is wrong within one scope, decided or not. */
export function findingsIn(view: FindingsView, scope: Scope): Finding[] {
  switch (scope.of) {
    case 'stock-item':
      return [
        ...overAllocated(view, scope.id),
        ...negativeStock(view, scope.id),
        ...takenTwice(view, scope.id),
        ...countCrossedMovement(view, scope.id)
      ];
    case 'order':
      return [
        ...cancelledAndShipped(view, scope.id),
        ...shippedTwice(view, scope.id),
        ...editedAfterShipping(view, scope.id),
        ...lineBelowShipped(view, scope.id),
        ...allocationOnClosedOrder(view, scope.id),
        ...releasedButShipped(view, scope.id)
      ];
    case 'build':
      return builtTwice(view, scope.id);
    case 'record':
      return [
        ...fieldChangedTwice(view, scope.kind, scope.id),
        ...deletedButUsed(view, scope.kind, scope.id)
      ];
    case 'reference':
      return duplicateReference(view, scope.kind, scope.reference);
    case 'serial':
      return duplicateSerial(view, scope.part, scope.serial);
  }
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
