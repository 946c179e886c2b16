import { add, create, type Change } from '../changes.ts';
import { MovementId, nth, type StockItemId } from '../kernel/ids.ts';
import { negative, type Quantity } from '../kernel/quantity.ts';
import type { Movement, StockItem, StockItemRecord } from './stock-item.ts';

export interface Split {
  readonly quantity: Quantity;
  readonly into: StockItemId;
  /** What differs in the new item from the one it is split from. */
  readonly about?: Partial<Omit<StockItemRecord, 'id' | 'part' | 'parent'>>;
  /** What both entries of the ledger say beside. */
  readonly why: Partial<Movement>;
  /** The ids of the two movements are the two after this one, counted on from the seed. */
  readonly seed: string;
  readonly after?: number;
}

/** A piece of an item becomes an item of its own; both ledgers name the other (scenario 90). */
export function splitOff(
  { quantity: _quantity, ...source }: StockItem,
  { quantity, into, about, why, seed, after = 0 }: Split
): Change[] {
  return [
    create('stockItems', { ...source, ...about, id: into, parent: source.id }),
    add('movements', nth(MovementId, seed, after + 1), {
      ...why,
      item: source.id,
      kind: 'split-off',
      quantity: negative(quantity),
      other: into
    }),
    add('movements', nth(MovementId, seed, after + 2), {
      ...why,
      item: into,
      kind: 'split-from',
      quantity,
      other: source.id
    })
  ];
}
