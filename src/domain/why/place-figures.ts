import type { LocationId, StockItemId } from '../kernel/ids.ts';
import { minus, none, one, quantity, type Quantity } from '../kernel/quantity.ts';
import { because, type Explanation, type Reason } from './explanation.ts';

/** How many stock items lie at a location: in it itself, in what is inside it, and together. */
export type PlaceFigure = 'here' | 'inside' | 'all';

/** A location and how many stock items lie in it itself. */
interface Held {
  readonly location: LocationId;
  readonly items: number;
}

/** Everything that the figures of a location are made from. */
export interface PlaceFacts extends Held {
  /** Those of the items that are named one by one: of very many only the first. */
  readonly named: readonly StockItemId[];
  /** All locations inside it, however deep. */
  readonly inside: readonly Held[];
}

const placeRow = (id: LocationId, count: Quantity): Reason => ({
  cause: { kind: 'place', id },
  quantity: count
});

/** Each item counts as one; those that are not named stand together, where all of them are found. */
function here({ location, items, named }: PlaceFacts): Explanation {
  const unnamed = minus(quantity(items), quantity(named.length));
  return {
    reasons: [
      ...named.map((id): Reason => ({ cause: { kind: 'lying', id }, quantity: one })),
      ...(unnamed > none
        ? [{ cause: { kind: 'more-lying', id: location }, quantity: unnamed } as const]
        : [])
    ]
  };
}

const inside = ({ inside: held }: PlaceFacts): Explanation => ({
  reasons: held
    .filter(({ items }) => items > 0)
    .map(({ location, items }) => placeRow(location, quantity(items)))
});

/** What lies in it itself and in what is inside it; item by item where nothing is inside it. */
function all(facts: PlaceFacts): Explanation {
  if (facts.inside.length === 0) return here(facts);
  const own = facts.items > 0 ? [because({ kind: 'place', id: facts.location }, here(facts))] : [];
  return { reasons: [...own, ...inside(facts).reasons] };
}

/** The figures of a location, each by the rows that it is the sum of. */
export const placeFigures: Readonly<Record<PlaceFigure, (facts: PlaceFacts) => Explanation>> = {
  here,
  inside,
  all
};
