import { daysAfter, daysBetween, type Day } from '#domain/kernel/day.ts';

/** How much there was, or will be, from a day on. */
export interface CoursePoint {
  readonly day: Day;
  readonly value: number;
}

/** How something went until today, and how it is expected to go on. */
export interface Course {
  readonly today: Day;
  readonly past: readonly CoursePoint[];
  /** Begins today; nothing when nothing is planned. */
  readonly expected: readonly CoursePoint[];
}

/** Lines on a sheet of 1000 by 1000, the origin above at the left. */
interface Drawn {
  readonly first: Day;
  readonly last: Day;
  readonly high: number;
  /** Below 0 where more is wanted than there is; otherwise 0. */
  readonly low: number;
  /** How far from above 0 lies, and how far from the left today. */
  readonly zero: number;
  readonly today: number;
  readonly past: string;
  /** What lies under the line of the past. */
  readonly area: string;
  readonly expected: string;
}

const side = 1_000;
/** So many days to each side of today are seen at least. */
const around = 7;

const place = (share: number) => Math.round(share * side * 10) / 10;

/** A line that keeps its height until the next day on which it changes, and on to the end. */
function stepsTo(
  end: Day,
  points: readonly CoursePoint[],
  at: (point: CoursePoint) => readonly [number, number]
): string {
  const [first, ...others] = points;
  const last = points.at(-1);
  if (!first || !last) return '';
  const [x, y] = at(first);
  const steps = others.map(at).map(([x, y]) => `H${String(x)}V${String(y)}`);
  return `M${String(x)} ${String(y)}${steps.join('')}H${String(at({ ...last, day: end })[0])}`;
}

/** The lines of a course, from its first day or a week ago to its last day or in a week. */
export function drawn({ today, past, expected }: Course): Drawn {
  const days = [...past, ...expected].map(({ day }) => day);
  const values = [...past, ...expected].map(({ value }) => value);
  const first = [daysAfter(today, -around), ...days].reduce((a, b) => (a < b ? a : b));
  const last = [daysAfter(today, around), ...days].reduce((a, b) => (a > b ? a : b));
  const high = Math.max(1, ...values);
  const low = Math.min(0, ...values);
  const xOf = (day: Day) => place(daysBetween(first, day) / daysBetween(first, last));
  const yOf = (value: number) => place((high - value) / (high - low));
  const at = ({ day, value }: CoursePoint) => [xOf(day), yOf(value)] as const;
  const line = stepsTo(today, past, at);
  const [begin] = past;
  const floor = String(yOf(0));
  return {
    first,
    last,
    high,
    low,
    zero: yOf(0),
    today: xOf(today),
    past: line,
    area: begin ? `${line}V${floor}H${String(xOf(begin.day))}Z` : '',
    expected: stepsTo(last, expected, at)
  };
}
