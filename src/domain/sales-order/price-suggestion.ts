import type { CustomerPrice } from '../company/company.ts';
import type { Currency, Money } from '../kernel/money.ts';
import type { Quantity } from '../kernel/quantity.ts';
import type { PriceBreak } from '../part/part.ts';

/** A price to offer, and where it comes from. Nobody writes it unasked. */
export interface PriceSuggestion {
  readonly price: Money;
  readonly from: 'customer' | 'part';
  /** The quantity that the price holds from. */
  readonly quantity: Quantity;
}

type Break = Pick<PriceBreak, 'quantity' | 'price'>;

/** The break with the largest quantity that is reached, in the currency of the order. */
const reached = (breaks: readonly Break[], quantity: Quantity, currency: Currency) =>
  breaks
    .filter((each) => each.price.currency === currency && each.quantity <= quantity)
    .sort((a, b) => b.quantity - a.quantity)[0];

/**
 * The price to offer for so many of a part: the customer's own, else the part's (R-P4). Nothing when
 * neither list reaches down to the quantity.
 */
export function suggestedPrice(
  prices: {
    /** What this customer pays for the part. */
    readonly customer: readonly CustomerPrice[];
    readonly part: readonly PriceBreak[];
  },
  quantity: Quantity,
  currency: Currency
): PriceSuggestion | undefined {
  const own = reached(prices.customer, quantity, currency);
  if (own) return { price: own.price, from: 'customer', quantity: own.quantity };
  const general = reached(prices.part, quantity, currency);
  return general && { price: general.price, from: 'part', quantity: general.quantity };
}
