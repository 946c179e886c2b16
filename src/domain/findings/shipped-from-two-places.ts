import type { Change } from '../changes.ts';
import { put } from '../changes.ts';
import { StockItemId } from '../kernel/ids.ts';
import { minus, negative, none, type Quantity } from '../kernel/quantity.ts';
import type { Movement } from '../stock/stock-item.ts';
import { findingKey, stampText, type FindingOf } from './finding.ts';
import { acknowledged, adjusting, leaving, offer, type Offer } from './offer.ts';
import { accountsOf, type FindingsView, type MergedEvent, type Stamp } from './view.ts';

/** What one device says that an allocation was taken from, and how much; nothing said for a whole item. */
interface Taken {
  readonly by: Stamp;
  readonly item: string;
  readonly quantity: Quantity;
}

export interface ShippedFromTwoPlaces extends FindingOf<'shipped-from-two-places'> {
  readonly allocation: string;
  readonly movement: string;
  /** What each device says, the first first: that is what counts. */
  readonly accounts: readonly Taken[];
}

const takenOf = (event: MergedEvent<'movements'>): Taken[] =>
  accountsOf(event).map(({ c, value: { item, quantity } }) => ({
    by: c,
    item,
    quantity: quantity === none ? none : negative(quantity)
  }));

/** Whether devices took one allocation from different items, or different quantities of one. */
export function isContested(event: MergedEvent<'movements'>): boolean {
  const taken = takenOf(event);
  const pieces = taken.filter(({ quantity }) => quantity > none);
  return (
    new Set(taken.map(({ item }) => item)).size > 1 ||
    new Set(pieces.map(({ quantity }) => quantity)).size > 1
  );
}

/** Two devices sent one allocation, each from another place or another quantity of it (C23). */
export function shippedFromTwoPlaces(view: FindingsView, order: string): ShippedFromTwoPlaces[] {
  return view
    .eventsBy('movements', 'order', order)
    .filter((event) => event.kind === 'shipped' && isContested(event))
    .map((event) => {
      const accounts = takenOf(event);
      const involved = accounts.map(
        ({ by, item, quantity }) => `${item}=${String(quantity)}@${stampText(by)}`
      );
      return {
        code: 'shipped-from-two-places',
        key: findingKey('shipped-from-two-places', event.id, involved),
        severity: 'red',
        about: [order, ...new Set(accounts.map(({ item }) => item))],
        allocation: event.allocation ?? event.id,
        movement: event.id,
        accounts
      };
    });
}

type Adjustment = Pick<Movement, 'item' | 'quantity'>;

const change = (item: string, quantity: Quantity): Adjustment => ({
  item: StockItemId.parse(item),
  quantity
});

/** An item that did not leave after all is here again, in no place yet. */
const backHere = (item: string): Change =>
  put('stockItems', StockItemId.parse(item), { customer: null, salesOrder: null });

/** It left as one of the accounts says; what counted until now comes back. */
function takenAs(finding: ShippedFromTwoPlaces, chosen: Taken, piece: string | undefined) {
  const [counts] = finding.accounts;
  if (!counts || counts === chosen) return [];
  const more = minus(chosen.quantity, counts.quantity);
  return [
    ...adjusting(finding, [
      change(counts.item, counts.quantity),
      change(chosen.item, negative(chosen.quantity)),
      ...(piece === undefined ? [] : [change(piece, more)])
    ]),
    ...(counts.quantity === none && counts.item !== chosen.item ? [backHere(counts.item)] : [])
  ];
}

/** It left as both say: what the others took is gone as well, and with the customer. */
function takenAsAll({ accounts, ...finding }: ShippedFromTwoPlaces, piece: string | undefined) {
  const others = accounts.slice(1).filter(({ quantity }) => quantity > none);
  return adjusting(
    finding,
    others.flatMap(({ item, quantity }) => [
      change(item, negative(quantity)),
      ...(piece === undefined ? [] : [change(piece, quantity)])
    ])
  );
}

/** One of the accounts holds, the first suggested; or all of them do. */
export function offersShippedFromTwoPlaces(
  finding: ShippedFromTwoPlaces,
  view: FindingsView
): Offer[] {
  const piece = view.event('movements', finding.movement)?.other;
  const [, ...others] = finding.accounts;
  return [
    leaving('first', finding),
    ...others.map((each) =>
      offer(`taken:${stampText(each.by)}`, [
        ...takenAs(finding, each, piece),
        ...acknowledged(finding)
      ])
    ),
    offer('both', [...takenAsAll(finding, piece), ...acknowledged(finding)])
  ];
}
