import type { RecordKind } from '#domain/changes.ts';
import type { Database, StoredRecord } from '../database.ts';
import { recordsOf, stockItemsOf } from '../records.ts';
import { rowsAt, rowsWith } from '../rows-with.ts';

/** Everything that a table's rows may name or be, read at once. */
export type CsvFacts = Awaited<ReturnType<typeof csvFacts>>;

/** Which orders rows name: by reference, or by id. */
export interface OrdersNamed {
  readonly references: readonly string[];
  readonly ids: readonly string[];
}

async function split<K extends RecordKind>(db: Database, kind: K) {
  const rows = await db.table<StoredRecord<K>, string>(kind).toArray();
  return {
    here: recordsOf(kind, rows),
    gone: rows.filter(({ del }) => del === true).map(({ id }) => id)
  };
}

async function ordersOf(db: Database, { references, ids }: OrdersNamed) {
  const rows = [
    ...(await rowsWith(db.salesOrders, 'reference', [...references])),
    ...(await rowsAt(db.salesOrders, ids))
  ];
  const orders = new Map(recordsOf('salesOrders', rows).map((order) => [order.id, order]));
  const lines = await rowsWith(db.lines, 'order', [...orders.keys()]);
  return {
    orders: [...orders.values()],
    lines: recordsOf('lines', lines),
    gone: lines.filter(({ del }) => del === true).map(({ id }) => id as string)
  };
}

/** What is here of everything that a table of this list may name; orders only as far as it names them. */
export async function csvFacts(
  db: Database,
  kind: 'parts' | 'companies' | 'stockItems' | 'lines',
  named: OrdersNamed
) {
  const [parts, companies, categories, locations] = await Promise.all([
    split(db, 'parts'),
    split(db, 'companies'),
    split(db, 'categories'),
    split(db, 'locations')
  ]);
  const stock = kind === 'stockItems' ? await db.stockItems.toArray() : [];
  const { orders, lines, gone } = await ordersOf(db, named);
  return {
    parts: parts.here,
    companies: companies.here,
    categories: categories.here,
    locations: locations.here,
    items: stockItemsOf(stock),
    orders,
    lines,
    gone: new Set([
      ...[parts, companies, categories, locations].flatMap((each) => each.gone),
      ...stock.filter(({ del }) => del === true).map(({ id }) => id as string),
      ...gone
    ])
  };
}
