import { remove, type Change } from '../changes.ts';
import { PriceBreakId } from '../kernel/ids.ts';
import { ok, type Result } from '../kernel/result.ts';
import { z } from '../kernel/zod.ts';

/** The user wants a price break gone. */
export const RemovePriceBreak = z.strictObject({ priceBreak: PriceBreakId });
export type RemovePriceBreak = z.infer<typeof RemovePriceBreak>;

/** Prices are suggestions: lines that were priced by it keep their price. */
export const decideRemovePriceBreak = (
  _facts: unknown,
  { priceBreak }: RemovePriceBreak
): Result<Change[], never> => ok([remove('priceBreaks', priceBreak)]);
