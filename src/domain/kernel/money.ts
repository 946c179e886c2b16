import { add, canonical, isDecimal, multiply, placesOf, type DecimalText } from './decimal.ts';
import type { Quantity } from './quantity.ts';
import { z } from './zod.ts';

/** ISO 4217 code, three capital letters. */
export const Currency = z.string().regex(/^[A-Z]{3}$/, 'a currency has three capital letters');
export type Currency = z.infer<typeof Currency>;

const hasRoom = (text: string) => canonical(text).replace(/^-/, '').split('.')[0]?.length ?? 0;

/** An exact amount: up to 13 digits before the dot and 6 behind it (InvenTree's Decimal(19,6)). */
export const Amount = z
  .string()
  .refine((text) => isDecimal(text) && placesOf(text) <= 6 && hasRoom(text) <= 13, {
    message: 'an amount has at most 13 digits and 6 decimals'
  })
  .transform(canonical);

/** An amount and its currency: one value, never split. */
export const Money = z.strictObject({ amount: Amount, currency: Currency });
export type Money = z.infer<typeof Money>;

/** A percentage with at most two decimals, 0 to 100. */
export const Percent = z
  .number()
  .min(0)
  .max(100)
  .refine((value) => Math.round(value * 100) / 100 === value, 'at most two decimals');
export type Percent = z.infer<typeof Percent>;

/** What one row costs: quantity × price × (1 − discount), exact and not rounded (R-P2). */
export function rowAmount(row: {
  readonly quantity: Quantity;
  readonly price: Money;
  readonly discount: Percent;
}): DecimalText {
  const paid = multiply(add('100', `-${decimalOf(row.discount)}`), '0.01');
  return multiply(multiply(decimalOf(row.quantity), row.price.amount), paid);
}

/** A plain number as exact text, never in exponent form. */
export const decimalOf = (value: number): DecimalText =>
  canonical(
    Number.isInteger(value) ? BigInt(value).toString() : value.toFixed(5).replace(/0+$/, '')
  );

export const total = (amounts: Iterable<DecimalText>) => {
  let sum: DecimalText = '0';
  for (const each of amounts) sum = add(sum, each);
  return sum;
};
