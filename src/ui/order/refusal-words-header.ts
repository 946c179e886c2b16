import type { CreateOrderRefusal } from '#domain/sales-order/create-order.ts';
import type { DuplicateOrderRefusal } from '#domain/sales-order/duplicate-order.ts';
import type { EditOrderRefusal } from '#domain/sales-order/edit-order.ts';
import type { CannotMove } from '#domain/sales-order/order-move.ts';
import { say } from '#ui/words/say.ts';
import type { WordsFor } from './words-for.ts';
import { statusWord } from './order-words.ts';
import { counted, dayText } from '#ui/words/format.ts';

/** What the header of an order, its status and its copy may be refused with. */
export type HeadRefusal =
  | Exclude<
      CreateOrderRefusal,
      { readonly code: 'not-salable' | 'part-inactive' | 'other-currency' }
    >
  | EditOrderRefusal
  | Exclude<DuplicateOrderRefusal, { readonly code: 'not-salable' | 'part-inactive' }>
  | CannotMove;

export const headerWords: WordsFor<HeadRefusal> = {
  'order-closed': ({ status }) =>
    say`This order is ${statusWord(status)}. It can not be edited any more.`,
  'cannot-move': ({ from, to }) =>
    from === to
      ? say`The order is ${statusWord(to)} already.`
      : from === 'on-hold'
        ? say`The order is on hold. Resume it first, then it can become ${statusWord(to)}.`
        : say`An order that is ${statusWord(from)} can not become ${statusWord(to)}.`,
  'not-a-customer': ({ name }) =>
    say`${name} is not a customer. Switch on “Customer” for this company, or choose another one.`,
  'customer-inactive': ({ name }) =>
    say`${name} is inactive. Make the customer active again, or choose another one.`,
  'no-customer': () =>
    say`This order has no customer on this tablet, so it can not be duplicated. Create a new order.`,
  'customer-has-stock': ({ allocations }) =>
    say`The customer can not change while stock is set aside or shipped (${counted(allocations, 'allocation')}). Unallocate all first.`,
  'currency-in-use': ({ rows }) =>
    say`${counted(rows, 'line has a price', 'lines have a price')} in the old currency. Change or remove those prices first.`,
  'target-before-start': ({ startDate, targetDate }) =>
    say`The target date ${dayText(targetDate)} is before the start date ${dayText(startDate)}. Choose a later target date.`,
  'contact-of-another': ({ name }) =>
    say`${name} is a contact of another company. Choose a contact of this customer.`,
  'address-of-another': ({ title }) =>
    say`The address “${title}” belongs to another company. Choose an address of this customer.`,
  'reference-does-not-match': ({ pattern }) =>
    say`The reference does not follow the pattern ${pattern}. Leave it empty for the next number.`,
  'reference-taken': ({ reference }) =>
    say`The reference ${reference} is in use already. Choose another one, or leave it empty for the next number.`,
  'line-without-part': () =>
    say`A line of this order has no part on this tablet. Duplicate without the lines that can not be sold.`
};
