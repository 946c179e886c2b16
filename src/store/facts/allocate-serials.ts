import type { PartId } from '#domain/kernel/ids.ts';
import { serialsIn } from '#domain/kernel/serial-numbers.ts';
import type {
  AllocateSerials,
  AllocateSerialsFacts
} from '#domain/sales-order/allocate-serials.ts';
import { claimsOn } from '../claims.ts';
import type { Database } from '../database.ts';
import type { Context } from '../device-context.ts';
import { allocationsOfLine, lineAndOrder } from '../order-rows.ts';
import { recordOf, stockItemsOf } from '../records.ts';
import { shipmentOf } from '../shipments.ts';

/** The pieces of a line's part that carry one of these serial numbers, and who holds them. */
async function piecesFor(
  db: Database,
  part: PartId | null,
  { serials, quantity }: AllocateSerials
): Promise<Pick<AllocateSerialsFacts, 'virtual' | 'items' | 'claims'>> {
  if (part === null) return { virtual: false, items: [], claims: new Map() };
  const record = recordOf('parts', await db.parts.get(part));
  const entered = serialsIn(serials, { quantity });
  const named = entered.ok ? entered.value : [];
  const keys = named.map((serial) => [part, serial] as [string, string]);
  const items = stockItemsOf(await db.stockItems.where('[part+serial]').anyOf(keys).toArray());
  const ids = items.map(({ id }) => id);
  return { virtual: record?.virtual ?? false, items, claims: await claimsOn(db, ids) };
}

/** The line, the pieces that were named and who holds them; nothing when something has gone. */
export async function allocateSerialsFacts(
  db: Database,
  asked: AllocateSerials,
  { settings, today }: Context
): Promise<AllocateSerialsFacts | undefined> {
  const found = await lineAndOrder(db, asked.line);
  const shipment = asked.shipment ? await shipmentOf(db, asked.shipment) : undefined;
  if (!found || (asked.shipment && !shipment)) return undefined;
  return {
    ...found,
    ...(await piecesFor(db, found.line.part, asked)),
    shipment,
    allocations: await allocationsOfLine(db, asked.line),
    rules: { ...settings, today }
  };
}
