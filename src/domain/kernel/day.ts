import { z } from './zod.ts';

const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const isLeap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
const lengthOf = (year: number, month: number) =>
  month === 2 && isLeap(year) ? 29 : (lengths[month - 1] ?? 0);

const numbersIn = (text: string) => text.split('-').map(Number) as [number, number, number];

function exists(text: string): boolean {
  const [year, month, day] = numbersIn(text);
  return year > 0 && month >= 1 && month <= 12 && day >= 1 && day <= lengthOf(year, month);
}

/** A calendar day, YYYY-MM-DD, that exists. It has no time and no zone; days compare as text. */
export const Day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, 'a date is written YYYY-MM-DD')
  .refine(exists, 'this date does not exist')
  .brand<'Day'>();
export type Day = z.infer<typeof Day>;

/** A moment in UTC, as ISO text with milliseconds. */
export const Moment = z.iso.datetime();
export type Moment = z.infer<typeof Moment>;

/** Days since 0000-03-01 in the Gregorian calendar. */
function countOf(day: Day): number {
  const [year, month, date] = numbersIn(day);
  const shift = month <= 2 ? 1 : 0;
  const y = year - shift;
  const m = month + 12 * shift - 3;
  return (
    365 * y +
    Math.floor(y / 4) -
    Math.floor(y / 100) +
    Math.floor(y / 400) +
    Math.floor((153 * m + 2) / 5) +
    date -
    1
  );
}

const pad = (value: number, width: number) => String(value).padStart(width, '0');

function dayAt(count: number): Day {
  let year = Math.floor((count * 400) / 146_097) + 1;
  const start = (y: number) =>
    365 * y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400);
  while (start(year) > count) year -= 1;
  const inYear = count - start(year);
  const month = Math.floor((5 * inYear + 2) / 153);
  const date = inYear - Math.floor((153 * month + 2) / 5) + 1;
  const civil = month < 10 ? [year, month + 3] : [year + 1, month - 9];
  return `${pad(civil[0] ?? 0, 4)}-${pad(civil[1] ?? 0, 2)}-${pad(date, 2)}` as Day;
}

/** The day so many days later (or earlier, when negative). */
export const daysAfter = (day: Day, days: number) => dayAt(countOf(day) + days);

/** How many days from one day to another; negative when `to` is earlier. */
export const daysBetween = (from: Day, to: Day) => countOf(to) - countOf(from);
