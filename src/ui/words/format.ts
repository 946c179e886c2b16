import { rounded, type DecimalText } from '#domain/kernel/decimal.ts';
import { daysBetween, type Day } from '#domain/kernel/day.ts';
import type { EnteredRefusal } from '#domain/kernel/entered.ts';
import type { Currency, Money } from '#domain/kernel/money.ts';
import { say, apart, locale, sayCount } from './say.ts';

/** A quantity as a person reads it: all its decimals, none that it does not have. */
export const quantityText = (value: number, units = '') => {
  const number = new Intl.NumberFormat(locale(), { maximumFractionDigits: 5 }).format(value);
  return units === '' ? number : apart(`${number}\u00a0${units}`);
};

/** A change of a quantity with its sign: "+5", "−3", "0". The sign stays at the left, in Arabic too. */
export const signedText = (value: number, units = '') =>
  apart((value > 0 ? '+' : value < 0 ? '−' : '') + quantityText(Math.abs(value), units));

/** An exact amount, rounded once, as the currency is written. */
export function amountText(amount: DecimalText, currency: Currency): string {
  const format = new Intl.NumberFormat(locale(), { style: 'currency', currency });
  const places = format.resolvedOptions().maximumFractionDigits ?? 2;
  // Intl takes exact decimal text; its types know only numbers.
  return format.format(rounded(amount, places) as unknown as number);
}

/** A price, with up to six decimals where it has them. */
export const priceText = ({ amount, currency }: Money) =>
  new Intl.NumberFormat(locale(), { style: 'currency', currency, maximumFractionDigits: 6 }).format(
    amount as unknown as number
  );

/** A calendar day; the year only when it is another one than today's. */
export function dayText(day: Day, today?: Day): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const sameYear = today?.startsWith(day.slice(0, 4)) ?? false;
  return new Intl.DateTimeFormat(locale(), {
    day: 'numeric',
    month: 'short',
    ...(!sameYear && { year: 'numeric' }),
    timeZone: 'UTC'
  }).format(Date.UTC(year, month - 1, date));
}

/** How far a day is from today: "today", "tomorrow", "in 5 days", "2 days ago". */
export const fromToday = (day: Day, today: Day) =>
  new Intl.RelativeTimeFormat(locale(), { numeric: 'auto' }).format(daysBetween(today, day), 'day');

/** A moment, in the zone of the device. */
export const momentText = (at: number) =>
  new Intl.DateTimeFormat(locale(), { dateStyle: 'medium', timeStyle: 'short' }).format(at);

const steps: readonly (readonly [Intl.RelativeTimeFormatUnit, number])[] = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000]
];

/** How long ago a moment was: "5 minutes ago", "2 days ago". */
export function agoText(at: number, now: number): string {
  const past = now - at;
  const format = new Intl.RelativeTimeFormat(locale(), { numeric: 'auto' });
  const [unit, size] = steps.find(([, length]) => past >= length) ?? ['minute', 60_000];
  return past < 60_000 ? say`just now` : format.format(-Math.floor(past / size), unit);
}

/** So many of a thing, by its two English forms: "1 line", "3 lines". */
export const counted = (count: number, one: string, many = `${one}s`) =>
  sayCount(count, { one, many, number: quantityText(count) });

/** Why a typed number was not taken, in words. */
export function wordsForEntered(refusal: EnteredRefusal): string {
  switch (refusal.code) {
    case 'empty':
      return say`Enter a number.`;
    case 'not-a-number':
      return say`This is not a number. Use digits, and a comma or a dot before decimals.`;
    case 'negative':
      return say`Enter a number that is not below 0.`;
    case 'too-many-decimals':
      return say`At most ${String(refusal.most)} decimals are kept. Round the number.`;
    case 'too-large':
      return say`The number is too large. At most ${refusal.largest}.`;
  }
}
