import type { Day } from '#domain/kernel/day.ts';
import { firstOf, type Month } from '#domain/planning/calendar.ts';
import { locale } from './say.ts';

const written = (day: Day, options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(locale(), { ...options, timeZone: 'UTC' }).format(
    Date.parse(`${day}T00:00:00Z`)
  );

/** A month in full: "November 2026". */
export const monthText = (month: Month) =>
  written(firstOf(month), { month: 'long', year: 'numeric' });

/** The day of the week in few letters: "Thu". */
export const weekdayText = (day: Day) => written(day, { weekday: 'short' });

/** A day with its day of the week: "Thursday, November 12". */
export const fullDayText = (day: Day) =>
  written(day, { weekday: 'long', day: 'numeric', month: 'long' });

/** The number of a day in its month. */
export const dateText = (day: Day) => written(day, { day: 'numeric' });

interface Week {
  readonly firstDay: number;
}

/** Newer browsers ask by a method, older ones by a field, and some know nothing. */
interface WithWeek {
  readonly weekInfo?: Week;
  readonly getWeekInfo?: () => Week;
}

/** The day that weeks begin on here: 0 for Monday to 6 for Sunday. Monday where the browser does not know. */
export function firstWeekday(): number {
  const here = new Intl.Locale(locale()) as WithWeek;
  const week = here.getWeekInfo?.() ?? here.weekInfo;
  return ((week?.firstDay ?? 1) + 6) % 7;
}
