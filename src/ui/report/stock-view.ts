import { daysAfter, type Day } from '#domain/kernel/day.ts';
import type { PlannedStep, RunningStock } from '#domain/planning/running-stock.ts';
import type { StockOnDay } from '#domain/stock/stock-over-time.ts';
import { dayText, quantityText } from '#ui/words/format.ts';
import { say } from '#ui/words/say.ts';
import type { CoursePoint } from './course.ts';
import type { Report } from './report.ts';

interface StockCourse {
  readonly name: string;
  readonly past: readonly StockOnDay[];
  readonly running: RunningStock;
}

/** So many days back are shown. */
const shownDays = 365;

/** What was there when a day ended, from a year ago at the earliest: before that one figure stands for all. */
function pastSince(past: readonly StockOnDay[], since: Day): readonly StockOnDay[] {
  const before = past.findLast(({ day }) => day < since);
  const own = past.filter(({ day }) => day >= since);
  return before ? [{ ...before, day: since }, ...own] : own;
}

const dated = (step: PlannedStep, today: Day) =>
  step.on === null ? [] : [{ ...step, on: step.on < today ? today : step.on }];

function pastText(name: string, past: readonly StockOnDay[], today: Day): string {
  const values = past.map(({ onHand }) => onHand);
  const now = quantityText(values.at(-1) ?? 0);
  const [first] = past;
  if (!first || first.day === today) return say`${name}: ${now} on hand today.`;
  const high = quantityText(Math.max(...values));
  const low = quantityText(Math.min(...values));
  return say`${name}: ${now} on hand today, at least ${low} and at most ${high} since ${dayText(first.day, today)}.`;
}

/** What is expected, in a sentence; nothing when nothing is planned. */
function expectedText({ steps, firstShort, short }: RunningStock, today: Day): string {
  const last = steps.at(-1);
  if (!last || steps.length < 2) return say`Nothing is planned with it.`;
  if (firstShort?.on)
    return say`As planned, ${quantityText(firstShort.quantity)} are missing on ${dayText(firstShort.on < today ? today : firstShort.on, today)}.`;
  if (short > 0) return say`As planned, ${quantityText(short)} are missing in the end.`;
  return say`As planned, ${quantityText(last.after)} are left in the end.`;
}

/** The stock of a part day by day, and as it is expected; nothing when there was none and none is expected. */
export function stockView({ name, past, running }: StockCourse, today: Day): Report | undefined {
  const shown = pastSince(past, daysAfter(today, -shownDays));
  const planned = running.steps.slice(1);
  if (planned.length === 0 && shown.every(({ onHand, change }) => onHand === 0 && change === 0))
    return undefined;
  const expected = running.steps
    .flatMap((step) => dated(step, today))
    .map(({ on, after }): CoursePoint => ({ day: on, value: after }));
  return {
    summary: [pastText(name, shown, today), expectedText(running, today)].join(' '),
    bars: [],
    course: {
      today,
      past: shown.map(({ day, onHand }) => ({ day, value: onHand })),
      expected: planned.length === 0 ? [] : expected
    },
    columns: [say`Day`, say`What`, say`In or out`, say`Then left`],
    rows: [
      ...shown.map(({ day, change, onHand }) => [day, say`On hand`, change, onHand]),
      ...planned.map(({ on, reference, quantity, after }) => [
        on === null ? say`No date` : on < today ? today : on,
        say`Expected: ${reference}`,
        quantity,
        after
      ])
    ]
  };
}
