import { none, quantity, sum, type Quantity } from '../kernel/quantity.ts';
import { freeIn, unavailable, type Claim, type StockRules } from '../stock/availability.ts';
import type { Candidate } from '../stock/choose-stock.ts';
import type { StockItem } from '../stock/stock-item.ts';
import { standingOf, type Component, type Standing } from './component.ts';

/** A stock item and everything that holds stock of it. */
export interface OnShelf {
  readonly item: StockItem;
  readonly claims: readonly Claim[];
}

export interface ShelfFacts {
  readonly stock: readonly OnShelf[];
  readonly rules: StockRules;
}

/** The component itself first, then variants, a substitute last (R-B11). */
export const standings: readonly Standing[] = ['direct', 'variant', 'substitute'];

/** What nobody holds, whole pieces of a part whose pieces have serial numbers. */
const freeFor = ({ part }: Component, { item, claims }: OnShelf) => {
  const free = freeIn(item, claims);
  return part.trackable ? quantity(Math.floor(free)) : free;
};

/** Stock that may be promised to a component now, by how its part stands to it. */
export const candidatesAs = (
  component: Component,
  as: Standing,
  { stock, rules }: ShelfFacts
): Candidate[] =>
  stock
    .filter(
      ({ item }) =>
        standingOf(component, item.part) === as && unavailable(item, rules) === undefined
    )
    .map((each) => ({ item: each.item, free: freeFor(component, each) }))
    .filter(({ free }) => free > none);

/** What nobody holds of all stock that will do for a component. */
export const availableFor = (component: Component, facts: ShelfFacts): Quantity =>
  sum(standings.flatMap((as) => candidatesAs(component, as, facts)).map(({ free }) => free));
