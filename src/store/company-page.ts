import type { Company } from '#domain/company/company.ts';
import type { DecimalText } from '#domain/kernel/decimal.ts';
import type { CompanyId, SalesOrderId } from '#domain/kernel/ids.ts';
import { total } from '#domain/kernel/money.ts';
import { SalesOrderStatus, type SalesOrder } from '#domain/sales-order/sales-order.ts';
import { orderTotal } from '#domain/sales-order/total.ts';
import { sortKey } from '#domain/kernel/words.ts';
import { fullName } from '#domain/part/part.ts';
import type { Database } from './database.ts';
import { recordOf, recordsOf, stockItemsOf } from './records.ts';
import { settingsOf } from './settings.ts';

/** The customer's own prices, by part and quantity. */
async function pricesOf(db: Database, id: CompanyId) {
  const prices = recordsOf(
    'customerPrices',
    await db.customerPrices.where('company').equals(id).toArray()
  );
  const parts = recordsOf(
    'parts',
    await db.parts.bulkGet([...new Set(prices.map(({ part }) => part))])
  );
  const names = new Map(
    parts.map((part) => [part.id, { name: fullName(part), units: part.units }])
  );
  return prices
    .map((price) => ({ price, ...(names.get(price.part) ?? { name: '', units: '' }) }))
    .sort((a, b) => {
      const [one, other] = [sortKey(a.name), sortKey(b.name)];
      return one < other ? -1 : one > other ? 1 : a.price.quantity - b.price.quantity;
    });
}

/** A company with its people, places and prices; null when it is not on this device. */
export async function companyPage(db: Database, id: CompanyId) {
  const company = recordOf('companies', await db.companies.get(id));
  if (!company) return null;
  const [contacts, addresses, prices, settings, orders, items] = await Promise.all([
    db.contacts.where('company').equals(id).toArray(),
    db.addresses.where('company').equals(id).toArray(),
    pricesOf(db, id),
    settingsOf(db),
    db.salesOrders.where('customer').equals(id).count(),
    db.stockItems.where('customer').equals(id).count()
  ]);
  return {
    company,
    currency: company.currency === '' ? settings.currency : company.currency,
    ownCurrency: settings.currency,
    contacts: recordsOf('contacts', contacts),
    addresses: recordsOf('addresses', addresses),
    prices,
    orders,
    items
  };
}

/** How many orders a customer has of a status, and what they come to in each currency. */
export interface StatusSum {
  readonly status: SalesOrderStatus;
  readonly orders: number;
  readonly totals: readonly { readonly currency: string; readonly gross: DecimalText }[];
}

function sumOf(
  status: SalesOrderStatus,
  orders: readonly SalesOrder[],
  grossOf: (order: SalesOrder) => DecimalText
): StatusSum {
  const currencies = [...new Set(orders.map(({ currency }) => currency))];
  return {
    status,
    orders: orders.length,
    totals: currencies.map((currency) => ({
      currency,
      gross: total(orders.filter((order) => order.currency === currency).map(grossOf))
    }))
  };
}

/** A customer's orders by status, with what they come to. */
export async function ordersByStatus(
  db: Database,
  customer: CompanyId
): Promise<readonly StatusSum[]> {
  const orders = recordsOf(
    'salesOrders',
    await db.salesOrders.where('customer').equals(customer).toArray()
  );
  const ids = orders.map(({ id }) => id);
  const [lines, extras] = await Promise.all([
    db.lines.where('order').anyOf(ids).toArray(),
    db.extraLines.where('order').anyOf(ids).toArray()
  ]);
  type Row = (
    ReturnType<typeof recordsOf<'lines'>> | ReturnType<typeof recordsOf<'extraLines'>>
  )[number];
  const rows = new Map<SalesOrderId, Row[]>(ids.map((id) => [id, []]));
  for (const row of [...recordsOf('lines', lines), ...recordsOf('extraLines', extras)])
    rows.get(row.order)?.push(row);
  const grossOf = (order: SalesOrder) => orderTotal(order, rows.get(order.id) ?? []).gross;
  return SalesOrderStatus.options.flatMap((status) => {
    const own = orders.filter((order) => order.status === status);
    return own.length > 0 ? [sumOf(status, own, grossOf)] : [];
  });
}

/** Stock that is with a customer: the newest, at most so many, and how much there is in all. */
export async function stockWith(db: Database, customer: Company['id'], most: number) {
  const rows = stockItemsOf(await db.stockItems.where('customer').equals(customer).toArray());
  const items = rows.filter(({ quantity }) => quantity > 0).reverse();
  const shown = items.slice(0, most);
  const [parts, orders] = await Promise.all([
    db.parts.bulkGet(shown.map(({ part }) => part)),
    db.salesOrders.bulkGet(shown.flatMap(({ salesOrder }) => salesOrder ?? []))
  ]);
  const partById = new Map(recordsOf('parts', parts).map((part) => [part.id, part]));
  const orderById = new Map(recordsOf('salesOrders', orders).map((order) => [order.id, order]));
  return {
    total: items.length,
    rows: shown.map((item) => {
      const part = partById.get(item.part);
      return {
        item,
        name: part ? fullName(part) : '',
        units: part?.units ?? '',
        order: item.salesOrder === null ? '' : (orderById.get(item.salesOrder)?.reference ?? '')
      };
    })
  };
}
