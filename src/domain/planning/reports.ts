import { daysAfter, daysBetween, type Day } from '../kernel/day.ts';
import { add, type DecimalText } from '../kernel/decimal.ts';
import type { PartId } from '../kernel/ids.ts';
import { minus, none, plus, smaller, type Quantity } from '../kernel/quantity.ts';
import type { CoverKind } from '../sales-order/cover.ts';
import type { SalesOrderStatus } from '../sales-order/sales-order.ts';
import { firstOf, monthOf, monthsAfter, weekOf, type Month } from './calendar.ts';
import type { PlanFacts } from './plan.ts';
import type { Promised } from './promise.ts';

/** Where an open order stands: as it is covered, or on hold. */
export type Stage = CoverKind | 'on-hold';

/** The stages in the order in which an order goes through them. */
const stages: readonly Stage[] = ['on-hold', 'short', 'none', 'building', 'partial', 'ready'];

/** An open order, as the pipeline counts it. */
export interface PipelineOrder {
  readonly status: SalesOrderStatus;
  readonly cover: CoverKind;
  readonly currency: string;
  readonly value: DecimalText;
}

export interface PipelineStage {
  readonly stage: Stage;
  readonly orders: number;
  /** What they come to, by currency: amounts in different ones do not add up. */
  readonly values: ReadonlyMap<string, DecimalText>;
}

/** Where an open order stands. */
export const stageOf = ({ status, cover }: Pick<PipelineOrder, 'status' | 'cover'>): Stage =>
  status === 'on-hold' ? 'on-hold' : cover;

/** How many open orders stand at each stage, and what they are worth; all stages, also empty ones. */
export function pipelineOf(orders: readonly PipelineOrder[]): readonly PipelineStage[] {
  return stages.map((stage) => {
    const own = orders.filter((order) => stageOf(order) === stage);
    const values = new Map<string, DecimalText>();
    for (const { currency, value } of own)
      values.set(currency, add(values.get(currency) ?? '0', value));
    return { stage, orders: own.length, values };
  });
}

/** How one part is covered over all that want it. */
export interface PartCover {
  readonly part: PartId;
  /** What is still to come out of stock for orders and builds. */
  readonly wanted: Quantity;
  readonly allocated: Quantity;
  /** What nobody holds. */
  readonly free: Quantity;
  /** What running builds will bring. */
  readonly building: Quantity;
  /** What nothing will bring. */
  readonly short: Quantity;
}

/** The parts that somebody wants, the shortest first, then those most wanted. */
export function coverByPart(
  { wants, making, free }: Pick<PlanFacts, 'wants' | 'making' | 'free'>,
  promises: Iterable<Promised>
): readonly PartCover[] {
  const covers = new Map<PartId, PartCover>();
  const add = (part: PartId, figures: Partial<Record<keyof Omit<PartCover, 'part'>, Quantity>>) => {
    const had = covers.get(part);
    if (!had) return;
    covers.set(part, {
      ...had,
      wanted: plus(had.wanted, figures.wanted ?? none),
      allocated: plus(had.allocated, figures.allocated ?? none),
      building: plus(had.building, figures.building ?? none),
      short: plus(had.short, figures.short ?? none)
    });
  };
  for (const { part } of wants)
    covers.set(part, {
      part,
      wanted: none,
      allocated: none,
      free: free.get(part) ?? none,
      building: none,
      short: none
    });
  for (const { part, wanted, held } of wants)
    add(part, { wanted, allocated: smaller(held, wanted) });
  for (const { part, left } of making) add(part, { building: left });
  for (const { want, short } of promises) add(want.part, { short });
  return [...covers.values()].sort(
    (a, b) => minus(b.short, a.short) || minus(b.wanted, a.wanted) || (a.part < b.part ? -1 : 1)
  );
}

/** An order that was shipped. */
export interface ShippedOrder {
  readonly shippedOn: Day;
  readonly targetDate: Day | null;
}

/** Whether it was to leave on a day. */
export const isDated = ({ targetDate }: ShippedOrder) => targetDate !== null;

/** Whether it left on its target date or before; one without a date is neither on time nor late. */
export const isOnTime = ({ shippedOn, targetDate }: ShippedOrder) =>
  targetDate !== null && shippedOn <= targetDate;

export interface OnTimeMonth {
  readonly month: Month;
  /** Orders with a target date that were shipped in this month. */
  readonly dated: number;
  /** Those of them that were shipped on their target date or before. */
  readonly onTime: number;
}

/** How many orders were shipped on time in each of the last months, this one last. */
export function onTimeByMonth(
  orders: readonly ShippedOrder[],
  { today, months }: { readonly today: Day; readonly months: number }
): readonly OnTimeMonth[] {
  return Array.from({ length: months }, (_, at) => {
    const month = monthsAfter(monthOf(today), at + 1 - months);
    const dated = orders.filter((order) => isDated(order) && monthOf(order.shippedOn) === month);
    const onTime = dated.filter(isOnTime);
    return { month, dated: dated.length, onTime: onTime.length };
  });
}

export interface ShippedWeek {
  /** The Monday that the week begins with. */
  readonly from: Day;
  readonly orders: number;
}

/** How many orders were shipped in each of the last weeks, this one last; weeks begin on Monday. */
export function shippedByWeek(
  orders: readonly Pick<ShippedOrder, 'shippedOn'>[],
  { today, weeks }: { readonly today: Day; readonly weeks: number }
): readonly ShippedWeek[] {
  return Array.from({ length: weeks }, (_, at) => {
    const from = daysAfter(weekOf(today), 7 * (at + 1 - weeks));
    const own = orders.filter(({ shippedOn }) => weekOf(shippedOn) === from);
    return { from, orders: own.length };
  });
}

/** So many days of orders there must be before a report over time says anything. */
const daysNeeded = 14;

/** Whether the shop has taken orders for long enough: two weeks. */
export const isLongEnough = (first: Day | undefined, today: Day) =>
  first !== undefined && daysBetween(first, today) >= daysNeeded;

/** The first day of the oldest of so many months, this one counted. */
export const monthsBack = (today: Day, months: number) =>
  firstOf(monthsAfter(monthOf(today), 1 - months));
