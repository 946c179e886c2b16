import type { AllocationId, LineId, LocationId, SalesOrderId, StockItemId } from '../kernel/ids.ts';
import { larger, negative, smaller, sum, type Quantity } from '../kernel/quantity.ts';
import type { Wanter } from '../planning/plan.ts';
import type { Claim } from '../stock/availability.ts';

/** What a part of a figure is there for: something that can be opened, or a figure inside it. */
export type Cause =
  | { readonly kind: 'item'; readonly id: StockItemId }
  /** Stock of an item that an order or a build holds. */
  | { readonly kind: 'claim'; readonly by: Claim['by']; readonly item: StockItemId }
  /** A line of an order, or a component of a build. */
  | { readonly kind: 'want'; readonly by: Wanter; readonly reference: string }
  | { readonly kind: 'build'; readonly id: string; readonly reference: string }
  /** An entry of the ledger, by its key. */
  | { readonly kind: 'entry'; readonly key: string; readonly item: StockItemId }
  | {
      readonly kind: 'allocation';
      readonly id: AllocationId;
      readonly item: StockItemId;
      readonly shipped: boolean;
    }
  | { readonly kind: 'line'; readonly id: LineId; readonly order: SalesOrderId }
  | { readonly kind: 'order'; readonly id: SalesOrderId }
  | { readonly kind: 'place'; readonly id: LocationId }
  /** A stock item as one of those that lie at a location. */
  | { readonly kind: 'lying'; readonly id: StockItemId }
  /** All further ones there. */
  | { readonly kind: 'more-lying'; readonly id: LocationId }
  /** What a build made at one time. */
  | { readonly kind: 'output'; readonly number: number; readonly item: StockItemId | null }
  /** A figure that is worked out on the way. */
  | { readonly kind: Inner };

/** Figures inside others. */
export type Inner =
  'on-hand' | 'free' | 'building' | 'missing' | 'held' | 'required' | 'asked' | 'left-alone';

/** One row of an explanation. */
export interface Reason {
  readonly cause: Cause;
  /** What it adds to the figure, or takes from it when below 0. */
  readonly quantity: Quantity;
  /** How the row itself comes about; its total is the row's quantity, or that taken away. */
  readonly because?: Explanation | undefined;
}

/** Why a figure is what it is: the rows that it is the sum of. */
export interface Explanation {
  readonly reasons: readonly Reason[];
  /** The figure is never less. */
  readonly least?: Quantity | undefined;
  /** The figure is never more. */
  readonly most?: Quantity | undefined;
}

/** The figure: the sum of its rows, between the least and the most that it can be. */
export function totalOf({ reasons, least, most }: Explanation): Quantity {
  const all = sum(reasons.map(({ quantity }) => quantity));
  const atLeast = least === undefined ? all : larger(all, least);
  return most === undefined ? atLeast : smaller(atLeast, most);
}

/** A row that is a figure of its own. */
export const because = (cause: Cause, explanation: Explanation): Reason => ({
  cause,
  quantity: totalOf(explanation),
  because: explanation
});

/** A row that takes away what it comes to. */
export const less = (reason: Reason): Reason => ({
  ...reason,
  quantity: negative(reason.quantity)
});
