import type { PartId } from '../kernel/ids.ts';
import type { Money } from '../kernel/money.ts';
import { fullName, type Part } from '../part/part.ts';

export type Unsellable =
  | { readonly code: 'not-salable'; readonly part: PartId; readonly name: string }
  | { readonly code: 'part-inactive'; readonly part: PartId; readonly name: string };

/** Why this part cannot be put on an order, or nothing when it can (R-P1, scenario 16). */
export function unsellable(part: Part): Unsellable | undefined {
  const named = { part: part.id, name: fullName(part) };
  if (!part.salable) return { code: 'not-salable', ...named };
  return part.active ? undefined : { code: 'part-inactive', ...named };
}

export interface OtherCurrency {
  readonly code: 'other-currency';
  /** The currency of the order. */
  readonly currency: string;
}

/** An order has one currency: a price in another is refused. */
export const otherCurrency = (
  price: Money | null | undefined,
  currency: string
): OtherCurrency | undefined =>
  price && price.currency !== currency ? { code: 'other-currency', currency } : undefined;
