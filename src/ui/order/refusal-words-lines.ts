import type { BuildableRefusal } from '#domain/build/create-build.ts';
import type { AddLineRefusal } from '#domain/sales-order/add-line.ts';
import type { EditLineRefusal } from '#domain/sales-order/edit-line.ts';
import type { MoveLineRefusal } from '#domain/sales-order/move-line.ts';
import type { RemoveLineRefusal } from '#domain/sales-order/remove-line.ts';
import { counted, quantityText } from '#ui/words/format.ts';
import { say } from '#ui/words/say.ts';
import type { WordsFor } from './words-for.ts';

/** What lines and extra lines may be refused with, a closed order left out. */
export type RowRefusal =
  | Exclude<
      AddLineRefusal | EditLineRefusal | MoveLineRefusal | RemoveLineRefusal,
      { readonly code: 'order-closed' }
    >
  | Extract<BuildableRefusal, { readonly code: 'part-inactive' }>;

export const lineWords: WordsFor<RowRefusal> = {
  'not-salable': ({ name }) =>
    say`${name} is not salable. Switch on “Salable” for this part, or choose another one.`,
  'part-inactive': (refusal) =>
    say`${'name' in refusal ? refusal.name : say`This part`} is inactive. Make the part active again, or choose another one.`,
  'other-currency': ({ currency }) =>
    say`This order is in ${currency}. Enter the price in ${currency}.`,
  'line-has-stock': ({ held, shipped }) =>
    say`The part can not change: ${quantityText(held)} are allocated and ${quantityText(shipped)} shipped. Unallocate first, or add another line.`,
  'below-shipped': ({ shipped }) =>
    say`${quantityText(shipped)} are shipped already. The quantity can not be less than that.`,
  'surplus-allocated': ({ held, wanted }) =>
    say`${quantityText(held)} are allocated and only ${quantityText(wanted)} would still be needed. ${quantityText(held - wanted)} can be unallocated with it.`,
  'line-shipped': ({ shipped }) =>
    say`${quantityText(shipped)} of this line are shipped, so it stays on the order. Lower its quantity instead.`,
  'line-of-another-order': () =>
    say`That is about ${counted(1, 'line')} of another order. Open the order again.`
};
