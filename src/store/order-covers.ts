import { scheduledFor } from '#domain/build/quantities.ts';
import type { Day } from '#domain/kernel/day.ts';
import type { SalesOrderId } from '#domain/kernel/ids.ts';
import { coverOfLines, coverOfOrder, type OrderCover } from '#domain/sales-order/cover.ts';
import { buildsForLines } from './builds.ts';
import type { Database } from './database.ts';
import { freeByPart, stockOfParts } from './free-stock.ts';
import { grouped } from './grouped.ts';
import { allocationsOf, recordsOf } from './records.ts';
import { settingsOf } from './settings.ts';

/** Lines, their allocations, builds and parts of many orders, read in bulk. */
async function around(db: Database, orders: SalesOrderId[]) {
  const [lineRows, allocationRows, settings] = await Promise.all([
    db.lines.where('order').anyOf(orders).toArray(),
    db.allocations.where('order').anyOf(orders).toArray(),
    settingsOf(db)
  ]);
  const lines = recordsOf('lines', lineRows);
  const wanted = [...new Set(lines.flatMap(({ part }) => part ?? []))];
  const [builds, parts, stock] = await Promise.all([
    buildsForLines(
      db,
      lines.map(({ id }) => id)
    ),
    db.parts.bulkGet(wanted),
    stockOfParts(db, wanted)
  ]);
  return {
    lines: grouped(lines, ({ order }) => order),
    allocations: grouped(allocationsOf(allocationRows), ({ order }) => order),
    builds: grouped(builds, ({ build }) => build.line),
    virtual: new Set(recordsOf('parts', parts).flatMap((part) => (part.virtual ? part.id : []))),
    stock,
    settings
  };
}

/**
 * How each of these orders is covered, as if the free stock were there for it alone. Meant for open
 * orders, of which there are few beside all there ever were.
 */
export async function coversOf(
  db: Database,
  orders: readonly SalesOrderId[],
  today: Day
): Promise<ReadonlyMap<SalesOrderId, OrderCover>> {
  const { lines, allocations, builds, virtual, stock, settings } = await around(db, [...orders]);
  const free = freeByPart(stock, { today, allowExpired: settings.allowExpired });
  return new Map(
    orders.map((order) => {
      const toCover = (lines.get(order) ?? []).map((line) => ({
        line,
        virtual: line.part !== null && virtual.has(line.part),
        building: scheduledFor({ line: line.id }, builds.get(line.id) ?? [])
      }));
      const facts = { lines: toCover, allocations: allocations.get(order) ?? [], free };
      return [order, coverOfOrder(coverOfLines(facts).values())];
    })
  );
}
