import type { Day } from '#domain/kernel/day.ts';
import type { SalesOrderId } from '#domain/kernel/ids.ts';
import type { Database } from './database.ts';
import { recordsOf } from './records.ts';
import { rowsAt } from './rows-with.ts';

/** What one reads of an order in a row. */
export interface OrderName {
  readonly reference: string;
  readonly customer: string;
  readonly targetDate: Day | null;
  readonly shippedOn: Day | null;
}

/** What orders are called, by order. */
export async function ordersNamed(
  db: Database,
  ids: readonly SalesOrderId[]
): Promise<ReadonlyMap<string, OrderName>> {
  const orders = recordsOf('salesOrders', await rowsAt(db.salesOrders, [...new Set(ids)]));
  const customers = [...new Set(orders.flatMap(({ customer }) => customer ?? []))];
  const companies = recordsOf('companies', await rowsAt(db.companies, customers));
  const nameOf = new Map<string | null, string>(companies.map(({ id, name }) => [id, name]));
  return new Map(
    orders.map(({ id, reference, customer, targetDate, shippedOn }) => [
      id as string,
      { reference, customer: nameOf.get(customer) ?? '', targetDate, shippedOn }
    ])
  );
}
