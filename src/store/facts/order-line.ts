import type { AddLine, AddLineFacts } from '#domain/sales-order/add-line.ts';
import type { EditLine, EditLineFacts } from '#domain/sales-order/edit-line.ts';
import type { MoveLine, MoveLineFacts } from '#domain/sales-order/move-line.ts';
import type {
  RemoveExtraLine,
  RemoveExtraLineFacts
} from '#domain/sales-order/remove-extra-line.ts';
import type { RemoveLine, RemoveLineFacts } from '#domain/sales-order/remove-line.ts';
import type { SaveExtraLine, SaveExtraLineFacts } from '#domain/sales-order/save-extra-line.ts';
import type { Allocation } from '#domain/sales-order/sales-order.ts';
import type { Database } from '../database.ts';
import { allocationsOfLine, extraLinesOf, lineAndOrder, linesOf, orderOf } from '../order-rows.ts';
import { recordOf, stockItemsOf } from '../records.ts';

/** The order, and the part that it gets; nothing when one of them has gone. */
export async function addLineFacts(
  db: Database,
  asked: AddLine
): Promise<AddLineFacts | undefined> {
  const order = await orderOf(db, asked.order);
  const part = recordOf('parts', await db.parts.get(asked.part));
  return order && part && { order, part, lines: await linesOf(db, order.id) };
}

async function serialisedOf(db: Database, allocations: readonly Allocation[]) {
  const rows = await db.stockItems.bulkGet(allocations.map(({ item }) => item));
  const items = stockItemsOf(rows).filter(({ serial }) => serial !== null);
  return new Set(items.map(({ id }) => id));
}

/** The line, what it holds and the part it is to have; nothing when something of it has gone. */
export async function editLineFacts(
  db: Database,
  asked: EditLine
): Promise<EditLineFacts | undefined> {
  const found = await lineAndOrder(db, asked.line);
  const part = asked.part ? recordOf('parts', await db.parts.get(asked.part)) : undefined;
  if (!found || (asked.part && !part)) return undefined;
  const allocations = await allocationsOfLine(db, asked.line);
  return { ...found, part, allocations, serialised: await serialisedOf(db, allocations) };
}

/** The line and what it holds. */
export async function removeLineFacts(
  db: Database,
  asked: RemoveLine
): Promise<RemoveLineFacts | undefined> {
  const found = await lineAndOrder(db, asked.line);
  return found && { ...found, allocations: await allocationsOfLine(db, asked.line) };
}

/** The line and all that stand beside it. */
export async function moveLineFacts(
  db: Database,
  asked: MoveLine
): Promise<MoveLineFacts | undefined> {
  const found = await lineAndOrder(db, asked.line);
  return found && { ...found, lines: await linesOf(db, found.order.id) };
}

/** The order, and the extra line as it is; nothing when somebody removed it meanwhile. */
export async function saveExtraLineFacts(
  db: Database,
  asked: SaveExtraLine
): Promise<SaveExtraLineFacts | undefined> {
  const order = await orderOf(db, asked.order);
  const row = await db.extraLines.get(asked.id);
  const before = recordOf('extraLines', row);
  const isGone = row !== undefined && before?.order !== asked.order;
  if (!order || isGone) return undefined;
  return { order, before, extraLines: await extraLinesOf(db, order.id) };
}

/** The extra line and its order. */
export async function removeExtraLineFacts(
  db: Database,
  asked: RemoveExtraLine
): Promise<RemoveExtraLineFacts | undefined> {
  const extraLine = recordOf('extraLines', await db.extraLines.get(asked.extraLine));
  const order = extraLine && (await orderOf(db, extraLine.order));
  return order && { order, extraLine };
}
