import type { Change } from '../changes.ts';
import { CompanyId, CustomerPriceId, PartId } from '../kernel/ids.ts';
import { Price } from '../kernel/price.ts';
import { PositiveQuantity, type Quantity } from '../kernel/quantity.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import { z } from '../kernel/zod.ts';
import type { Part } from '../part/part.ts';
import { save } from '../saving.ts';
import type { Company, CustomerPrice } from './company.ts';

/** The user says what one customer pays for a part from a quantity on. */
export const SaveCustomerPrice = z.strictObject({
  id: CustomerPriceId,
  company: CompanyId,
  part: PartId,
  quantity: PositiveQuantity,
  price: Price
});
export type SaveCustomerPrice = z.infer<typeof SaveCustomerPrice>;

export interface SaveCustomerPriceFacts {
  readonly company: Company;
  readonly part: Part;
  /** The price as it is, when it is there. */
  readonly before: CustomerPrice | undefined;
  /** All prices of this customer for this part. */
  readonly prices: readonly CustomerPrice[];
}

export type SaveCustomerPriceRefusal =
  | { readonly code: 'not-a-customer' }
  | { readonly code: 'not-salable' }
  | { readonly code: 'price-exists'; readonly quantity: Quantity };

/** One price for each customer, part and quantity. */
export function decideSaveCustomerPrice(
  { company, part, before, prices }: SaveCustomerPriceFacts,
  asked: SaveCustomerPrice
): Result<Change[], SaveCustomerPriceRefusal> {
  if (!company.isCustomer) return err({ code: 'not-a-customer' });
  if (!part.salable) return err({ code: 'not-salable' });
  const { id, quantity } = asked;
  if (prices.some((each) => each.id !== id && each.quantity === quantity))
    return err({ code: 'price-exists', quantity });
  return ok(save('customerPrices', before, asked));
}
