import {
  canonical,
  compare,
  isDecimal,
  placesOf,
  rounded,
  type DecimalText
} from '#domain/kernel/decimal.ts';
import { Currency, Money } from '#domain/kernel/money.ts';
import { largest, none, quantity, type Quantity } from '#domain/kernel/quantity.ts';
import { report, type Reading } from './draft.ts';
import { isEmpty, rawIn } from './values.ts';

const exponent = /^[+-]?\d{1,20}(\.\d{1,20})?[eE][+-]?\d{1,2}$/;

function plainDecimal(text: string): DecimalText | undefined {
  const bare = (exponent.test(text) ? Number(text).toFixed(12) : text).replace(/^\+/, '');
  return bare.length <= 60 && isDecimal(bare) ? canonical(bare) : undefined;
}

/** A number of the file as exact text; nothing when it is none, or has no end. */
export function decimalOf(raw: unknown): DecimalText | undefined {
  if (typeof raw === 'number')
    return Number.isInteger(raw) ? plainDecimal(String(raw)) : plainDecimal(raw.toFixed(12));
  return typeof raw === 'string' ? plainDecimal(raw.trim()) : undefined;
}

/** An exact number with at most so many decimals; nothing when the field is empty or senseless. */
function decimalIn(from: Reading, field: string, places: number): DecimalText | undefined {
  const raw = rawIn(from, field);
  if (isEmpty(raw)) return undefined;
  const decimal = decimalOf(raw);
  if (decimal === undefined) report(from, 'bad-value', { field, value: raw });
  if (decimal === undefined || placesOf(decimal) <= places) return decimal;
  report(from, 'rounded', { field, value: decimal });
  return rounded(decimal, places);
}

/** A quantity; nothing when the field is empty, senseless or larger than quantities are. */
export function quantityIn(from: Reading, field: string): Quantity | undefined {
  const decimal = decimalIn(from, field, 5);
  if (decimal === undefined) return undefined;
  const size = Number(decimal);
  if (Math.abs(size) <= largest) return quantity(size);
  report(from, 'bad-value', { field, value: decimal });
  return undefined;
}

/** A quantity that is at least 0: 0 when the file has less, or nothing that makes sense. */
export function atLeastNone(from: Reading, field: string): Quantity {
  const found = quantityIn(from, field) ?? none;
  if (found >= none) return found;
  report(from, 'clamped', { field, value: found });
  return none;
}

export interface Range {
  readonly least: number;
  readonly most: number;
  readonly places: number;
  readonly otherwise: number;
}

/** A number within bounds; the nearest bound when the file's is outside. */
export function numberIn(from: Reading, field: string, range: Range): number {
  const { least, most, places, otherwise } = range;
  const decimal = decimalIn(from, field, places);
  if (decimal === undefined) return otherwise;
  const within = Math.min(most, Math.max(least, Number(decimal)));
  if (compare(decimal, String(within)) !== 0) report(from, 'clamped', { field, value: decimal });
  return within;
}

export const percent = { least: 0, most: 100, places: 2, otherwise: 0 };

/** A currency; nothing when the field is empty or names none. */
export function currencyIn(from: Reading, field: string): Currency | undefined {
  const raw = rawIn(from, field);
  if (isEmpty(raw)) return undefined;
  const currency = Currency.safeParse(raw);
  if (!currency.success) report(from, 'bad-value', { field, value: raw });
  return currency.data;
}

/** An amount and its currency, which stands in a field of its own beside it. */
export function moneyIn(from: Reading, field: string, otherwise: Currency): Money | null {
  const amount = decimalIn(from, field, 6);
  const currency = currencyIn(from, `${field}_currency`) ?? otherwise;
  if (amount === undefined) return null;
  const money = Money.safeParse({ amount, currency });
  if (!money.success) report(from, 'bad-value', { field, value: amount });
  return money.data ?? null;
}
