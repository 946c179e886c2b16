import type { AllocateAllRefusal } from '#domain/sales-order/allocate-all.ts';
import type { AllocateManyRefusal } from '#domain/sales-order/allocate-many.ts';
import type { AllocateSerialsRefusal } from '#domain/sales-order/allocate-serials.ts';
import type { AllocateStockRefusal } from '#domain/sales-order/allocate-stock.ts';
import type { EditAllocationRefusal } from '#domain/sales-order/edit-allocation.ts';
import type { PickShortRefusal } from '#domain/sales-order/pick-short.ts';
import type { PickStockRefusal } from '#domain/sales-order/pick-stock.ts';
import type { ReleaseAllocationsRefusal } from '#domain/sales-order/release-allocations.ts';
import type { Claim } from '#domain/stock/availability.ts';
import { counted, dayText, quantityText } from '#ui/words/format.ts';
import { say } from '#ui/words/say.ts';
import { unavailableWords } from './order-words.ts';
import type { WordsFor } from './words-for.ts';

/** What setting stock aside and giving it back may be refused with. */
export type TakingRefusal = Exclude<
  | AllocateStockRefusal
  | AllocateManyRefusal
  | AllocateAllRefusal
  | AllocateSerialsRefusal
  | EditAllocationRefusal
  | PickStockRefusal
  | PickShortRefusal
  | ReleaseAllocationsRefusal,
  { readonly code: 'order-closed' | 'line-of-another-order' }
>;

const holders = (held: readonly Claim[]) => [...new Set(held.map(({ by }) => by.reference))];

function heldBy(held: readonly Claim[]): string {
  const names = holders(held);
  if (names.length === 0) return '';
  const more = names.length > 3 ? say` and ${counted(names.length - 3, 'other')}` : '';
  return say` The rest is held by ${names.slice(0, 3).join(', ')}${more}.`;
}

const listed = (serials: readonly string[]) =>
  serials.slice(0, 10).join(', ') + (serials.length > 10 ? ' …' : '');

export const stockWords: WordsFor<TakingRefusal> = {
  'nothing-to-allocate': () =>
    say`There is nothing to allocate: choose stock first. Lines without a part, and virtual parts, need none.`,
  'wrong-part': () => say`That stock is of another part. Choose stock of the part on the line.`,
  'shipment-of-another-order': () =>
    say`That shipment belongs to another order. Choose another one.`,
  'shipment-sent': ({ on }) =>
    say`That shipment was sent on ${dayText(on)}. Choose one that still waits.`,
  'not-available': ({ why }) =>
    say`A stock item can not be taken: it ${unavailableWords[why]}. Choose another one.`,
  'serial-is-one': () => say`An item with a serial number is one piece. Take 1 of it.`,
  'not-enough-stock': ({ free, held }) =>
    say`Only ${quantityText(free)} of that stock item are free now.${heldBy(held)} Take less, or choose another item.`,
  'more-than-ordered': ({ missing }) =>
    say`The line still needs ${quantityText(missing)}. Take no more than that.`,
  'chosen-twice': () =>
    say`The same stock item was chosen twice. Choose it once with the whole quantity.`,
  'item-gone': () => say`A chosen stock item is not here any more. Choose another one.`,
  'already-shipped': () =>
    say`That stock has been shipped with this order. It can only come back with a return.`,
  'already-picked': ({ picked }) =>
    say`All ${quantityText(picked)} of it are picked already. Go on with the next.`,
  'more-than-allocated': ({ left }) =>
    say`Only ${quantityText(left)} of it are left to pick. Take no more than that.`,
  'no-serials': () => say`Enter serial numbers, for example 101-105, 110.`,
  'too-many-serials': ({ most }) => say`At most ${quantityText(most)} serial numbers at once.`,
  'duplicate-serial': ({ serial }) => say`Serial number ${serial} is named twice. Name it once.`,
  'invalid-serial-group': ({ group }) =>
    say`“${group}” is not a range of serial numbers. Write the first and the last, for example 101-105.`,
  'serial-group-too-large': ({ group, quantity }) =>
    say`“${group}” names more than the ${quantityText(quantity)} that are wanted. Name fewer.`,
  'serial-count': ({ found, quantity }) =>
    say`${counted(found, 'serial number')} named, ${quantityText(quantity)} wanted. Make both the same.`,
  'serials-not-found': ({ serials }) =>
    say`Not in stock for this part: ${listed(serials)}. Check the numbers.`,
  'serials-unavailable': ({ serials }) =>
    say`Not free: ${listed(serials)}. They are held by others or can not be sold.`
};
