import type { LineId, PartId, SalesOrderId } from '#domain/kernel/ids.ts';
import type { Part } from '#domain/part/part.ts';
import type { Allocation, ExtraLine, Line, SalesOrder } from '#domain/sales-order/sales-order.ts';
import type { Database } from './database.ts';
import { allocationsOf, recordOf, recordsOf } from './records.ts';

export const orderOf = async (db: Database, id: SalesOrderId): Promise<SalesOrder | undefined> =>
  recordOf('salesOrders', await db.salesOrders.get(id));

/** A line and the order it stands on; nothing when one of them has gone. */
export async function lineAndOrder(db: Database, id: LineId) {
  const line = recordOf('lines', await db.lines.get(id));
  const order = line && (await orderOf(db, line.order));
  return order && { line, order };
}

export const linesOf = async (db: Database, order: SalesOrderId): Promise<Line[]> =>
  recordsOf('lines', await db.lines.where('order').equals(order).toArray());

export const extraLinesOf = async (db: Database, order: SalesOrderId): Promise<ExtraLine[]> =>
  recordsOf('extraLines', await db.extraLines.where('order').equals(order).toArray());

export const allocationsOfLine = async (db: Database, line: LineId): Promise<Allocation[]> =>
  allocationsOf(await db.allocations.where('line').equals(line).toArray());

export const allocationsOfOrder = async (db: Database, order: SalesOrderId) =>
  allocationsOf(await db.allocations.where('order').equals(order).toArray());

/** The parts of some lines, by id. */
export async function partsOf(
  db: Database,
  lines: readonly { readonly part: PartId | null }[]
): Promise<Map<PartId, Part>> {
  const ids = new Set(lines.flatMap(({ part }) => part ?? []));
  const parts = recordsOf('parts', await db.parts.bulkGet([...ids]));
  return new Map(parts.map((part) => [part.id, part]));
}
