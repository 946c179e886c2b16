import type { Change } from '../changes.ts';
import { PartId, PriceBreakId } from '../kernel/ids.ts';
import { Price } from '../kernel/price.ts';
import { PositiveQuantity, type Quantity } from '../kernel/quantity.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import { z } from '../kernel/zod.ts';
import { save } from '../saving.ts';
import type { Part, PriceBreak } from './part.ts';

/** The user says what one costs from a quantity on. */
export const SavePriceBreak = z.strictObject({
  id: PriceBreakId,
  part: PartId,
  quantity: PositiveQuantity,
  price: Price
});
export type SavePriceBreak = z.infer<typeof SavePriceBreak>;

export interface SavePriceBreakFacts {
  readonly part: Part;
  /** The price break as it is, when it is there. */
  readonly before: PriceBreak | undefined;
  /** All price breaks of the part. */
  readonly breaks: readonly PriceBreak[];
}

export type SavePriceBreakRefusal =
  { readonly code: 'not-salable' } | { readonly code: 'price-exists'; readonly quantity: Quantity };

/** One price for each part and quantity (as InvenTree). */
export function decideSavePriceBreak(
  { part, before, breaks }: SavePriceBreakFacts,
  asked: SavePriceBreak
): Result<Change[], SavePriceBreakRefusal> {
  if (!part.salable) return err({ code: 'not-salable' });
  const { id, quantity } = asked;
  if (breaks.some((each) => each.id !== id && each.quantity === quantity))
    return err({ code: 'price-exists', quantity });
  return ok(save('priceBreaks', before, asked));
}
