import { z } from './zod.ts';

/** Quantities have at most five decimals (InvenTree's Decimal(15,5)); sums run on whole 1/100000ths. */
const scale = 100_000;

/** The largest quantity there is: ten digits before the dot, five behind it. */
export const largest = 9_999_999_999.99999;

const toGrains = (units: number) => Math.round(units * scale);

/** A number with at most five decimals and ten digits before the dot survives this unchanged. */
const isExact = (value: number) =>
  Math.abs(value) <= largest && !Object.is(value, -0) && toGrains(value) / scale === value;

/**
 * How many: units with at most five decimals. A plain JSON number, so a file can be read aloud;
 * arithmetic goes through `sum`, `minus` and their kin, which count in whole grains and are exact.
 */
export const Quantity = z
  .number()
  .refine(isExact, 'a quantity has at most 10 digits and 5 decimals')
  .brand<'Quantity'>();
export type Quantity = z.infer<typeof Quantity>;

export const PositiveQuantity = Quantity.refine((value) => value > 0, 'must be more than 0');

const fromGrains = (grains: number) => (grains / scale) as Quantity;

/** The number as a quantity, rounded to the nearest grain; for constants and proven results. */
export const quantity = (units: number) => fromGrains(toGrains(units) + 0);

export const none = quantity(0);
export const one = quantity(1);

export const sum = (quantities: Iterable<Quantity>) => {
  let grains = 0;
  for (const each of quantities) grains += toGrains(each);
  return fromGrains(grains);
};

export const plus = (a: Quantity, b: Quantity) => fromGrains(toGrains(a) + toGrains(b));
export const minus = (a: Quantity, b: Quantity) => fromGrains(toGrains(a) - toGrains(b));
export const negative = (a: Quantity) => fromGrains(0 - toGrains(a));
/** What is left of a when b is taken, and never below nothing. */
export const remainder = (a: Quantity, b: Quantity) =>
  fromGrains(Math.max(0, toGrains(a) - toGrains(b)));
export const smaller = (a: Quantity, b: Quantity) => (a < b ? a : b);
export const larger = (a: Quantity, b: Quantity) => (a > b ? a : b);

export const isWhole = (value: Quantity) => toGrains(value) % scale === 0;
/** Rounded up to a whole number of units. */
export const roundedUp = (value: Quantity) => quantity(Math.ceil(toGrains(value) / scale));

const ceilDivide = (a: bigint, b: bigint) => (a + b - 1n) / b;
const grains = (value: Quantity) => BigInt(toGrains(value));
const fromBig = (value: bigint) => fromGrains(Number(value));

/** a × b, rounded up to the next grain: a need is never understated. Both at least 0. */
export const times = (a: Quantity, b: Quantity) =>
  fromBig(ceilDivide(grains(a) * grains(b), BigInt(scale)));

/** The share of `whole` that falls to `part` of `parts`, rounded up to the next grain; all of it at the end. */
export const share = (whole: Quantity, part: Quantity, parts: Quantity) =>
  part >= parts ? whole : fromBig(ceilDivide(grains(whole) * grains(part), grains(parts)));

/** More by so many percent, rounded up to the next grain. */
export const increased = (value: Quantity, percent: number) =>
  fromBig(ceilDivide(grains(value) * BigInt(Math.round((100 + percent) * 1000)), 100_000n));

/** Rounded up to a multiple of `step` (more than 0). */
export const upToMultiple = (value: Quantity, step: Quantity) =>
  fromBig(ceilDivide(grains(value), grains(step)) * grains(step));
