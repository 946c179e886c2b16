import type { StockItemId } from '../kernel/ids.ts';
import { isWhole, type Quantity } from '../kernel/quantity.ts';
import { freeIn, type Claim } from './availability.ts';
import type { StockItem } from './stock-item.ts';

/** A stock item and what a change of its quantity depends on. */
export interface AtHand {
  readonly item: StockItem;
  /** Everything that holds stock of the item. */
  readonly claims: readonly Claim[];
  /** Its part is handled in whole pieces. */
  readonly trackable: boolean;
}

/** Where stock is that nobody here can lay hands on (R-K7). */
type Away = 'with-customer' | 'installed' | 'consumed';

export interface StockAway {
  readonly code: 'stock-away';
  readonly item: StockItemId;
  readonly why: Away;
}

export interface WholePiecesOnly {
  readonly code: 'whole-pieces-only';
  readonly item: StockItemId;
}

export interface SerialIsOne {
  readonly code: 'serial-is-one';
  readonly item: StockItemId;
}

interface NotThatMuch {
  readonly code: 'not-that-much';
  readonly item: StockItemId;
  /** How much the item holds. */
  readonly there: Quantity;
}

export interface HeldBy {
  readonly code: 'held-by';
  readonly item: StockItemId;
  readonly free: Quantity;
  readonly held: readonly Claim[];
}

export type TakeRefusal = StockAway | WholePiecesOnly | SerialIsOne | NotThatMuch | HeldBy;

function whereabouts(item: StockItem): Away | undefined {
  if (item.customer !== null || item.salesOrder !== null) return 'with-customer';
  if (item.belongsTo !== null) return 'installed';
  return item.consumedBy === null ? undefined : 'consumed';
}

/** Why nobody here can lay hands on an item, or nothing when somebody can (R-K7). */
export function away(item: StockItem): StockAway | undefined {
  const why = whereabouts(item);
  return why && { code: 'stock-away', item: item.id, why };
}

/** Pieces with serial numbers are whole (R-K8). */
export const broken = (
  { item, trackable }: AtHand,
  quantity: Quantity
): WholePiecesOnly | undefined =>
  trackable && !isWhole(quantity) ? { code: 'whole-pieces-only', item: item.id } : undefined;

/** A piece with a serial number is one piece: nothing is added to it or taken from it (R-K2). */
export const serialised = (item: StockItem): SerialIsOne | undefined =>
  item.serial === null ? undefined : { code: 'serial-is-one', item: item.id };

/** What orders and builds hold of an item is not taken from it. */
export function held({ item, claims }: AtHand, quantity: Quantity): HeldBy | undefined {
  const free = freeIn(item, claims);
  return quantity > free ? { code: 'held-by', item: item.id, free, held: claims } : undefined;
}

/** Why a part of an item cannot be taken from it, or nothing when it can. */
export function takeRefusal(hand: AtHand, quantity: Quantity): TakeRefusal | undefined {
  const { item } = hand;
  const there = item.quantity;
  return (
    away(item) ??
    serialised(item) ??
    broken(hand, quantity) ??
    (quantity > there ? { code: 'not-that-much', item: item.id, there } : undefined) ??
    held(hand, quantity)
  );
}
