import type { UndoRefusal } from '#domain/undo.ts';
import { commonWords, type CommonRefusal } from './command-words.ts';
import { quantityText } from './format.ts';
import { say } from './say.ts';

/** Why an action could not be undone, in the user's words. */
export function undoWords(refusal: UndoRefusal | CommonRefusal): string {
  switch (refusal.code) {
    case 'already-undone':
      return say`This was undone already.`;
    case 'shipped-cannot-be-undone':
      return say`What has left the shop cannot be undone. Take it back as a return.`;
    case 'order-closed':
      return say`Not undone: ${refusal.reference} is closed and cannot be changed any more. Duplicate the order to go on.`;
    case 'changed-since':
      return say`Not undone: part of it was changed since. Undo the later change first.`;
    case 'used-since':
      return say`Not undone: what this made is used by ${quantityText(refusal.count)} other records now. Remove those first.`;
    case 'cannot-be-undone':
      return say`This cannot be undone.`;
    case 'counted-since':
      return say`Not undone: the stock was counted since, and the count stands.`;
    case 'below-allocated':
      return say`Not undone: only ${quantityText(refusal.quantity)} would be left of stock of which ${quantityText(refusal.held)} are allocated. Unallocate first.`;
    case 'no-longer-here':
      return say`Not undone: the stock is not in the shop any more.`;
    case 'line-below-shipped':
      return say`Not undone: the line would be ${quantityText(refusal.quantity)}, but ${quantityText(refusal.shipped)} are shipped.`;
    case 'line-below-allocated':
      return say`Not undone: the line would be ${quantityText(refusal.quantity)}, but ${quantityText(refusal.covered)} are allocated to it. Unallocate first.`;
    default:
      return commonWords(refusal);
  }
}
