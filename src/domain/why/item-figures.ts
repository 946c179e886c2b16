import { none } from '../kernel/quantity.ts';
import { isInStock, type Claim } from '../stock/availability.ts';
import { sinceCount, type LedgerEntry } from '../stock/ledger.ts';
import type { StockItem } from '../stock/stock-item.ts';
import { less, type Explanation, type Reason } from './explanation.ts';

/** What there is of one stock item. */
export type ItemFigure = 'onHand' | 'free' | 'held';

/** Everything that the figures of a stock item are made from. */
interface ItemFacts {
  readonly item: StockItem;
  readonly claims: readonly Claim[];
  readonly ledger: readonly (LedgerEntry & { readonly key: string })[];
}

type Figure = (facts: ItemFacts) => Explanation;

const claimRows = ({ item, claims }: ItemFacts) =>
  claims.map(({ by, quantity }): Reason => ({
    cause: { kind: 'claim', by, item: item.id },
    quantity
  }));

/** The last count and what moved after it: what was before no longer matters. */
const onHand: Figure = ({ item, ledger }) => ({
  reasons: sinceCount(ledger).map(({ key, quantity, counted }) => ({
    cause: { kind: 'entry', key, item: item.id },
    quantity: counted ?? quantity
  }))
});

const held: Figure = (facts) => ({ reasons: claimRows(facts) });

/** What nobody holds; nothing of an item that is not here or of no use. */
const free: Figure = (facts) => ({
  reasons: [
    { cause: { kind: 'on-hand' }, quantity: facts.item.quantity },
    ...claimRows(facts).map(less)
  ],
  least: none,
  ...(!isInStock(facts.item) && { most: none })
});

/** The figures of a stock item, each by the rows that it is the sum of. */
export const itemFigures: Readonly<Record<ItemFigure, Figure>> = { onHand, free, held };
