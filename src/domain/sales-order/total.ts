import { add, multiply, type DecimalText } from '../kernel/decimal.ts';
import { decimalOf, rowAmount, total, type Money } from '../kernel/money.ts';
import type { ExtraLine, Line, SalesOrder } from './sales-order.ts';

type Row = Pick<Line | ExtraLine, 'id' | 'quantity' | 'price' | 'discount' | 'tax'>;

/** What a row costs without and of tax, exact and not rounded; nothing when it has no price. */
export function rowTotal({ price, ...row }: Row) {
  if (price === null) return undefined;
  const net = rowAmount({ ...row, price });
  const rate = multiply(decimalOf(row.tax ?? 0), '0.01');
  return { net, tax: multiply(net, rate), currency: price.currency };
}

/** What an order comes to, in its currency. */
export interface OrderTotal {
  readonly currency: string;
  /** Lines and extra lines, without tax. */
  readonly net: DecimalText;
  readonly tax: DecimalText;
  readonly gross: DecimalText;
  /** Rows without a price: they are not in it. */
  readonly unpriced: number;
  /** Rows with a price in another currency, from another device or a file: they are not in it either. */
  readonly foreign: readonly { readonly row: string; readonly price: Money }[];
}

/** Lines and extra lines together, exact (R-P2, scenario 69); rounded once, where it is shown. */
export function orderTotal(
  { currency }: Pick<SalesOrder, 'currency'>,
  rows: readonly Row[]
): OrderTotal {
  const priced = rows.flatMap((row) => (row.price === null ? [] : [{ row, price: row.price }]));
  const own = priced.filter(({ price }) => price.currency === currency);
  const totals = own.flatMap(({ row }) => rowTotal(row) ?? []);
  const net = total(totals.map((each) => each.net));
  const tax = total(totals.map((each) => each.tax));
  return {
    currency,
    net,
    tax,
    gross: add(net, tax),
    unpriced: rows.length - priced.length,
    foreign: priced
      .filter(({ price }) => price.currency !== currency)
      .map(({ row, price }) => ({ row: row.id, price }))
  };
}
