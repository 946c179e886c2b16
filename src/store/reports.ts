import type { Day } from '#domain/kernel/day.ts';
import type { SalesOrderId } from '#domain/kernel/ids.ts';
import { fullName } from '#domain/part/part.ts';
import { planOf } from '#domain/planning/promise.ts';
import {
  coverByPart,
  isLongEnough,
  monthsBack,
  onTimeByMonth,
  pipelineOf,
  shippedByWeek,
  type OnTimeMonth,
  type PartCover,
  type PipelineStage,
  type ShippedOrder,
  type ShippedWeek
} from '#domain/planning/reports.ts';
import type { Database } from './database.ts';
import { planFacts } from './plan.ts';
import { recordsOf } from './records.ts';
import { ordersPage } from './sales-orders.ts';

/** All open orders as the pipeline counts them; they are few beside all there ever were. */
export async function openOrders(db: Database, today: Day) {
  const asked = { filter: 'open', sort: 'due', search: '', from: 0, most: 100_000 } as const;
  const { rows } = await ordersPage(db, asked, today);
  return rows.map(({ id, status, cover, total }) => ({
    id,
    status,
    cover: cover?.kind ?? ('none' as const),
    currency: total.currency,
    value: total.gross
  }));
}

/** Open orders by where they stand. */
export const pipelineReport = async (db: Database, today: Day): Promise<readonly PipelineStage[]> =>
  pipelineOf(await openOrders(db, today));

/** A part and how it is covered. */
export interface NamedCover extends PartCover {
  readonly name: string;
}

/** How the parts that somebody wants are covered: the worst of them, and how many there are in all. */
export async function coverReport(
  db: Database,
  today: Day,
  most: number
): Promise<{ readonly parts: readonly NamedCover[]; readonly total: number }> {
  const facts = await planFacts(db, today);
  const covers = coverByPart(facts, planOf(facts).promises.values());
  const first = covers.slice(0, most);
  const parts = recordsOf('parts', await db.parts.bulkGet(first.map(({ part }) => part)));
  const names = new Map(parts.map((part) => [part.id, fullName(part)]));
  return {
    parts: first.map((cover) => ({ ...cover, name: names.get(cover.part) ?? '' })),
    total: covers.length
  };
}

/** How far a report over time looks back, and how far back an order may have been taken. */
const monthsShown = 12;
const weeksShown = 12;
const monthsOfOrders = 24;

const shippedStatuses = new Set(['shipped', 'complete']);

/** Orders taken in the last two years that were shipped, by index of the day they were taken. */
export async function shippedOrders(
  db: Database,
  today: Day
): Promise<readonly (ShippedOrder & { readonly id: SalesOrderId })[]> {
  const rows = await db.salesOrders
    .where('$.made')
    .aboveOrEqual(monthsBack(today, monthsOfOrders))
    .toArray();
  return recordsOf('salesOrders', rows).flatMap(({ id, status, shippedOn, targetDate }) =>
    shippedOn !== null && shippedStatuses.has(status) ? [{ id, shippedOn, targetDate }] : []
  );
}

/** Whether the shop has taken orders for two weeks. */
async function hasHistory(db: Database, today: Day): Promise<boolean> {
  const [first] = recordsOf(
    'salesOrders',
    await db.salesOrders.orderBy('$.made').limit(1).toArray()
  );
  return isLongEnough(first?.createdOn, today);
}

/** How many orders were shipped on time, month by month; nothing while there is too little to say. */
export async function onTimeReport(
  db: Database,
  today: Day
): Promise<readonly OnTimeMonth[] | undefined> {
  if (!(await hasHistory(db, today))) return undefined;
  return onTimeByMonth(await shippedOrders(db, today), { today, months: monthsShown });
}

/** How many orders were shipped, week by week; nothing while there is too little to say. */
export async function throughputReport(
  db: Database,
  today: Day
): Promise<readonly ShippedWeek[] | undefined> {
  if (!(await hasHistory(db, today))) return undefined;
  return shippedByWeek(await shippedOrders(db, today), { today, weeks: weeksShown });
}
