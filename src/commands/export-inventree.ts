import { headersOf, type ListTable } from '#interop/csv/list-table.ts';
import type { ListKind } from '#interop/csv/list-rows.ts';
import { listTables } from '#interop/csv/list-tables.ts';
import { inventreeTables, type InventreeKind } from '#interop/csv/inventree-tables.ts';
import { csvLine } from '#interop/csv/write-table.ts';
import type { Device } from '#store/device-context.ts';
import { idsOfList, idsWithin } from '#store/list-rows.ts';
import { orderIds } from '#store/orders-asked.ts';
import { stockIds } from '#store/stock.ts';
import { pagesOf, type Exported } from './export-csv.ts';

const whole = { search: '', from: 0, most: Infinity };

const openOrders = ({ db, today }: Device) =>
  orderIds(db, { ...whole, filter: 'open', sort: 'due' }, today());

/**
 * What InvenTree's wizard can make again: it makes every order anew and pending, so only open ones
 * and what is in stock go.
 */
async function idsFor(device: Device, kind: InventreeKind): Promise<string[]> {
  const { db, today } = device;
  switch (kind) {
    case 'salesOrders':
      return openOrders(device);
    case 'lines':
    case 'extraLines':
      return idsWithin(db, kind, { by: 'order', ids: await openOrders(device) });
    case 'stockItems':
      return stockIds(db, { ...whole, filter: 'in-stock' }, today());
    default:
      return idsOfList(db, kind);
  }
}

/** A list as a table that InvenTree's import wizard takes, page by page, without a mark at its start. */
export async function* exportedForInventree(
  device: Device,
  kind: InventreeKind
): AsyncGenerator<Exported> {
  const { points } = listTables[kind];
  const table = { kind, points, columns: inventreeTables[kind] } as unknown as ListTable<ListKind>;
  const ids = await idsFor(device, kind);
  yield { text: csvLine(headersOf(table)), rows: 0, done: 0, total: ids.length };
  yield* pagesOf(device, table, ids);
}
