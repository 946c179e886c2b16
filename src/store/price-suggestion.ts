import type { CompanyId, PartId } from '#domain/kernel/ids.ts';
import type { Currency } from '#domain/kernel/money.ts';
import type { Quantity } from '#domain/kernel/quantity.ts';
import { suggestedPrice, type PriceSuggestion } from '#domain/sales-order/price-suggestion.ts';
import type { Database } from './database.ts';
import { recordsOf } from './records.ts';

/** What a line would be of: enough to look for its price. */
interface Priced {
  readonly customer: CompanyId | null;
  readonly part: PartId;
  readonly quantity: Quantity;
  readonly currency: Currency;
}

/** The price to offer for a line, from the customer's list or the part's (R-P4). */
export async function priceSuggestion(
  db: Database,
  { customer, part, quantity, currency }: Priced
): Promise<PriceSuggestion | undefined> {
  const [own, breaks] = await Promise.all([
    db.customerPrices.where('part').equals(part).toArray(),
    db.priceBreaks.where('part').equals(part).toArray()
  ]);
  const prices = {
    customer: recordsOf('customerPrices', own).filter(({ company }) => company === customer),
    part: recordsOf('priceBreaks', breaks)
  };
  return suggestedPrice(prices, quantity, currency);
}
