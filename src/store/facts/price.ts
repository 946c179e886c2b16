import type { RemoveCustomerPrice } from '#domain/company/remove-customer-price.ts';
import type {
  SaveCustomerPrice,
  SaveCustomerPriceFacts
} from '#domain/company/save-customer-price.ts';
import type { RemovePriceBreak } from '#domain/part/remove-price-break.ts';
import type { SavePriceBreak, SavePriceBreakFacts } from '#domain/part/save-price-break.ts';
import type { Database } from '../database.ts';
import { known } from '../known.ts';
import { recordOf, recordsOf } from '../records.ts';

/** Everything a customer's price depends on, or nothing when the customer or the part has gone. */
export async function saveCustomerPriceFacts(
  db: Database,
  asked: SaveCustomerPrice
): Promise<SaveCustomerPriceFacts | undefined> {
  const company = recordOf('companies', await db.companies.get(asked.company));
  const part = recordOf('parts', await db.parts.get(asked.part));
  const price = await known(db, 'customerPrices', asked.id);
  if (!company || !part || !price) return undefined;
  const rows = await db.customerPrices.where('company').equals(company.id).toArray();
  const prices = recordsOf('customerPrices', rows);
  return {
    company,
    part,
    ...price,
    prices: prices.filter((each) => each.part === part.id)
  };
}

/** A customer's price, or nothing when it has gone. */
export const removeCustomerPriceFacts = async (db: Database, { price }: RemoveCustomerPrice) =>
  recordOf('customerPrices', await db.customerPrices.get(price));

/** Everything a price break depends on, or nothing when the part has gone. */
export async function savePriceBreakFacts(
  db: Database,
  asked: SavePriceBreak
): Promise<SavePriceBreakFacts | undefined> {
  const part = recordOf('parts', await db.parts.get(asked.part));
  const priceBreak = await known(db, 'priceBreaks', asked.id);
  if (!part || !priceBreak) return undefined;
  return {
    part,
    ...priceBreak,
    breaks: recordsOf('priceBreaks', await db.priceBreaks.where('part').equals(part.id).toArray())
  };
}

/** A price break, or nothing when it has gone. */
export const removePriceBreakFacts = async (db: Database, { priceBreak }: RemovePriceBreak) =>
  recordOf('priceBreaks', await db.priceBreaks.get(priceBreak));
