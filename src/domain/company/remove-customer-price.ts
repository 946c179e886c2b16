import { remove, type Change } from '../changes.ts';
import { CustomerPriceId } from '../kernel/ids.ts';
import { ok, type Result } from '../kernel/result.ts';
import { z } from '../kernel/zod.ts';

/** The user wants a customer's price gone. */
export const RemoveCustomerPrice = z.strictObject({ price: CustomerPriceId });
export type RemoveCustomerPrice = z.infer<typeof RemoveCustomerPrice>;

/** Prices are suggestions: lines that were priced by it keep their price. */
export const decideRemoveCustomerPrice = (
  _facts: unknown,
  { price }: RemoveCustomerPrice
): Result<Change[], never> => ok([remove('customerPrices', price)]);
