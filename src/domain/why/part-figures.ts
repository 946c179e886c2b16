import type { StockItemId } from '../kernel/ids.ts';
import { none, remainder, type Quantity } from '../kernel/quantity.ts';
import type { Making, Want } from '../planning/plan.ts';
import { isInStock, unavailable, type Claim, type StockRules } from '../stock/availability.ts';
import type { StockItem } from '../stock/stock-item.ts';
import { because, less, type Explanation, type Reason } from './explanation.ts';

/** What there is of a part and what is wanted of it. */
export type PartFigure =
  'onHand' | 'free' | 'allocated' | 'atHand' | 'wanted' | 'building' | 'short';

/** Everything that the figures of a part are made from, its variants included. */
export interface PartFacts {
  readonly items: readonly StockItem[];
  readonly claims: ReadonlyMap<StockItemId, readonly Claim[]>;
  readonly wants: readonly Want[];
  readonly making: readonly Making[];
  readonly rules: StockRules;
}

type Figure = (facts: PartFacts) => Explanation;

const whole = ({ id, quantity }: StockItem): Reason => ({ cause: { kind: 'item', id }, quantity });

const claimsOf = ({ claims }: Pick<PartFacts, 'claims'>, item: StockItemId) =>
  (claims.get(item) ?? []).map(({ by, quantity }): Reason => ({
    cause: { kind: 'claim', by, item },
    quantity
  }));

/** What nobody holds of an item, never below 0 (R-A4). */
const freeIn = (item: StockItem, facts: Pick<PartFacts, 'claims'>): Explanation => ({
  reasons: [
    { cause: { kind: 'on-hand' }, quantity: item.quantity },
    ...claimsOf(facts, item.id).map(less)
  ],
  least: none
});

const onHand: Figure = ({ items }) => ({ reasons: items.filter(isInStock).map(whole) });

const free: Figure = (facts) => ({
  reasons: facts.items
    .filter((item) => unavailable(item, facts.rules) === undefined)
    .map((item) => because({ kind: 'item', id: item.id }, freeIn(item, facts)))
});

const allocated: Figure = (facts) => ({
  reasons: facts.items.filter(isInStock).flatMap(({ id }) => claimsOf(facts, id))
});

const wantRow = ({ by, reference }: Want, quantity: Quantity): Reason => ({
  cause: { kind: 'want', by, reference },
  quantity
});

const wanted: Figure = ({ wants }) => ({
  reasons: wants.map((want) => wantRow(want, want.wanted))
});

const building: Figure = ({ making }) => ({
  reasons: making.map(({ id, reference, left }) => ({
    cause: { kind: 'build', id, reference },
    quantity: left
  }))
});

/** What a want has not set aside yet. */
const unheld = (want: Want): Reason => ({
  ...wantRow(want, remainder(want.wanted, want.held)),
  because: {
    reasons: [
      { cause: { kind: 'asked' }, quantity: want.wanted },
      less({ cause: { kind: 'held' }, quantity: want.held })
    ],
    least: none
  }
});

const short: Figure = (facts) => ({
  reasons: [
    ...facts.wants.map(unheld),
    less(because({ kind: 'free' }, free(facts))),
    less(because({ kind: 'building' }, building(facts)))
  ],
  least: none
});

/** What there is for those who want it: free, or set aside for them already. */
const atHand: Figure = (facts) => ({
  reasons: [
    because({ kind: 'free' }, free(facts)),
    ...facts.wants.filter(({ held }) => held > none).map((want) => wantRow(want, want.held))
  ]
});

/** The figures of a part, each by the rows that it is the sum of. */
export const partFigures: Readonly<Record<PartFigure, Figure>> = {
  onHand,
  free,
  allocated,
  atHand,
  wanted,
  building,
  short
};
