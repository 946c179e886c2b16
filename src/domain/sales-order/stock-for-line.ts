import { one, type Quantity } from '../kernel/quantity.ts';
import {
  freeIn,
  unavailable,
  type Claim,
  type StockRules,
  type Unavailable
} from '../stock/availability.ts';
import type { StockItem, StockStatus } from '../stock/stock-item.ts';

export type StockRefusal =
  | { readonly code: 'not-available'; readonly why: Unavailable; readonly status: StockStatus }
  | { readonly code: 'serial-is-one' }
  | { readonly code: 'not-enough-stock'; readonly free: Quantity; readonly held: readonly Claim[] };

export interface StockFacts {
  readonly item: StockItem;
  /** Everything that holds stock of the item. */
  readonly claims: readonly Claim[];
  readonly rules: StockRules;
}

/** Why so much of an item cannot be set aside, or nothing when it can (R-A4, R-K1). */
export function stockRefusal(
  { item, claims, rules }: StockFacts,
  wanted: Quantity
): StockRefusal | undefined {
  const why = unavailable(item, rules);
  if (why) return { code: 'not-available', why, status: item.status };
  if (item.serial !== null && wanted !== one) return { code: 'serial-is-one' };
  const free = freeIn(item, claims);
  return wanted > free ? { code: 'not-enough-stock', free, held: claims } : undefined;
}
