import { divided, multiply } from '../kernel/decimal.ts';
import { decimalOf, total, type Money } from '../kernel/money.ts';
import { none, sum } from '../kernel/quantity.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import type { StockItem } from './stock-item.ts';

export interface OtherCurrencies {
  readonly code: 'other-currencies';
  readonly currencies: readonly string[];
}

const moneyDecimals = 6;

const weightOf = (priced: readonly { readonly item: StockItem; readonly price: Money }[]) =>
  sum(priced.map(({ item }) => item.quantity));

/**
 * What one of several items cost on average, by how much of each there is; items without a price
 * or without stock do not count. Exact, rounded once to six decimals (R-K6, scenario 92).
 */
export function mergedPrice(items: readonly StockItem[]): Result<Money | null, OtherCurrencies> {
  const priced = items.flatMap((item) =>
    item.purchasePrice !== null && item.quantity > none ? [{ item, price: item.purchasePrice }] : []
  );
  const currencies = [...new Set(priced.map(({ price }) => price.currency))];
  const [currency] = currencies;
  if (currency === undefined) return ok(items[0]?.purchasePrice ?? null);
  if (currencies.length > 1) return err({ code: 'other-currencies', currencies });
  const paid = total(
    priced.map(({ item, price }) => multiply(decimalOf(item.quantity), price.amount))
  );
  const amount = divided(paid, decimalOf(weightOf(priced)), moneyDecimals);
  return ok({ amount, currency });
}
