import type { LineId, PartId, SalesOrderId } from '#domain/kernel/ids.ts';
import type { Part } from '#domain/part/part.ts';
import type { Allocation, ExtraLine, Line, SalesOrder } from '#domain/sales-order/sales-order.ts';
import type { Database } from './database.ts';
import { allocationsOf, recordOf, recordsOf } from './records.ts';
import { rowsAt, rowsWith } from './rows-with.ts';

export const orderOf = async (db: Database, id: SalesOrderId): Promise<SalesOrder | undefined> =>
  recordOf('salesOrders', await db.salesOrders.get(id));

/** A line and the order it stands on; nothing when one of them has gone. */
export async function lineAndOrder(db: Database, id: LineId) {
  const line = recordOf('lines', await db.lines.get(id));
  const order = line && (await orderOf(db, line.order));
  return order && { line, order };
}

export const linesOf = async (db: Database, order: SalesOrderId): Promise<Line[]> =>
  recordsOf('lines', await rowsWith(db.lines, 'order', [order]));

export const extraLinesOf = async (db: Database, order: SalesOrderId): Promise<ExtraLine[]> =>
  recordsOf('extraLines', await rowsWith(db.extraLines, 'order', [order]));

export const allocationsOfLine = async (db: Database, line: LineId): Promise<Allocation[]> =>
  allocationsOf(await rowsWith(db.allocations, 'line', [line]));

export const allocationsOfOrder = async (db: Database, order: SalesOrderId) =>
  allocationsOf(await rowsWith(db.allocations, 'order', [order]));

/** The parts of some lines, by id. */
export async function partsOf(
  db: Database,
  lines: readonly { readonly part: PartId | null }[]
): Promise<Map<PartId, Part>> {
  const ids = new Set(lines.flatMap(({ part }) => part ?? []));
  const parts = recordsOf('parts', await rowsAt(db.parts, [...ids]));
  return new Map(parts.map((part) => [part.id, part]));
}
