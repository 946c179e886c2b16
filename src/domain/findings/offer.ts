import { add, keys, type Change } from '../changes.ts';
import { none, type Quantity } from '../kernel/quantity.ts';
import type { Movement } from '../stock/stock-item.ts';

/** What a settlement may need that the merged rows do not say. */
export interface Fresh {
  /** New ids are counted on from it. */
  readonly seed: string;
  /** A number or serial number that nobody has. */
  readonly name: string;
}

/** One way to settle a finding: its name for the words and the button, and what it writes. */
export interface Offer {
  readonly id: string;
  readonly changes: (fresh: Fresh) => Change[];
}

/** Leaves things as they are: the finding is closed until something new comes to it. */
export const acknowledged = ({ key }: { readonly key: string }): Change[] => [
  add('acks', keys.acknowledged(key), { finding: key, note: '' })
];

/** So much more or less of a stock item, because somebody decided how it was. */
type Adjustment = Pick<Movement, 'item' | 'quantity'> & Partial<Movement>;

/** The movements of a decision, under keys of its own: two people who decide alike move stock once. */
export const adjusting = (
  { key }: { readonly key: string },
  adjustments: readonly Adjustment[]
): Change[] =>
  adjustments
    .filter(({ quantity }) => quantity !== none)
    .map((each, index) =>
      add('movements', keys.adjusted(key, index + 1), { kind: kindOf(each.quantity), ...each })
    );

const kindOf = (quantity: Quantity) => (quantity < none ? 'removed' : 'added');

/** An offer that changes nothing, under the name of what it says: “it was one parcel”. */
export const leaving = (id: string, finding: { readonly key: string }): Offer => ({
  id,
  changes: () => acknowledged(finding)
});

/** An offer whose changes need nothing new. */
export const offer = (id: string, changes: readonly Change[]): Offer => ({
  id,
  changes: () => [...changes]
});
