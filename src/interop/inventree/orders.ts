import { compare, rounded, type DecimalText } from '#domain/kernel/decimal.ts';
import type { Currency } from '#domain/kernel/money.ts';
import { positionsAfter } from '#domain/sales-order/position.ts';
import type { ExtraLine, Line, SalesOrder } from '#domain/sales-order/sales-order.ts';
import { orderTotal } from '#domain/sales-order/total.ts';
import { currencyIn, decimalOf, moneyIn, numberIn, percent, quantityIn } from './amounts.ts';
import { ownId, readings, report, revise, take } from './draft.ts';
import type { Draft, Reading } from './draft.ts';
import { orderStatuses, statusIn } from './statuses.ts';
import {
  dayIn,
  idIn,
  isEmpty,
  linkIn,
  neededIn,
  notesIn,
  personIn,
  rawIn,
  textIn
} from './values.ts';

/** A contact or address of the order's customer; one of another company is left out. */
function ofCustomer(from: Reading, field: 'contact' | 'address', customer: string | null) {
  const kind = field === 'contact' ? 'contacts' : 'addresses';
  const id = idIn(from, field, `company.${field}`);
  if (id === null || from.draft.records[kind].get(id)?.company === customer) return id;
  report(from, 'not-the-customers', { field, value: rawIn(from, field) });
  return null;
}

function datesIn(from: Reading) {
  const [startDate, targetDate] = [dayIn(from, 'start_date'), dayIn(from, 'target_date')];
  const late = startDate !== null && targetDate !== null && startDate > targetDate;
  if (late) report(from, 'start-after-target', { field: 'start_date', value: startDate });
  return { startDate: late ? null : startDate, targetDate };
}

/** The currency of an order: its own, its customer's, or the shop's (R-P3). */
function currencyOf(from: Reading, customer: string | null): Currency {
  const { draft } = from;
  const usual = draft.records.companies.get(customer ?? '')?.currency ?? '';
  const own = currencyIn(from, 'order_currency');
  return own ?? (usual === '' ? draft.options.currency : usual);
}

function takeOrder(from: Reading): void {
  const { draft } = from;
  const customer = idIn(from, 'customer', 'company.company');
  const order = take(from, 'salesOrders', {
    id: ownId(from),
    reference: textIn(from, 'reference', 64),
    customer,
    customerReference: textIn(from, 'customer_reference', 64),
    description: textIn(from, 'description', 250),
    ...statusIn(from, orderStatuses, 'SalesOrderStatus'),
    currency: currencyOf(from, customer),
    createdOn: dayIn(from, 'creation_date') ?? draft.options.today,
    issuedOn: dayIn(from, 'issue_date'),
    ...datesIn(from),
    shippedOn: dayIn(from, 'shipment_date'),
    contact: ofCustomer(from, 'contact', customer),
    address: ofCustomer(from, 'address', customer),
    responsible: personIn(from, 'responsible'),
    link: linkIn(from, 'link')
  });
  if (order) revise(draft, 'salesOrders', { id: order.id, notes: notesIn(from) });
}

const modelOf = {
  lines: 'order.salesorderlineitem',
  extraLines: 'order.salesorderextraline'
} as const;

const priceField = { lines: 'sale_price', extraLines: 'price' } as const;

/** What a line and an extra line have in common. */
function rowIn(from: Reading, kind: keyof typeof priceField, order: SalesOrder) {
  return {
    id: ownId(from),
    order: order.id,
    quantity: quantityIn(from, 'quantity') ?? 0,
    price: moneyIn(from, priceField[kind], order.currency),
    discount: numberIn(from, 'discount', percent),
    reference: textIn(from, 'reference', 100),
    targetDate: dayIn(from, 'target_date'),
    link: linkIn(from, 'link'),
    notes: textIn(from, 'notes', 500)
  };
}

/** The order of a line; a line without one is left out. */
const orderOf = (from: Reading): SalesOrder | undefined =>
  from.draft.records.salesOrders.get(neededIn(from, 'order', 'order.salesorder') ?? '');

function takeLine(from: Reading): void {
  const order = orderOf(from);
  if (!order) return;
  const part = idIn(from, 'part', 'part.part');
  const line = take(from, 'lines', { ...rowIn(from, 'lines', order), part });
  if (line) from.draft.withIts.set(line.id, order.id);
}

function takeExtraLine(from: Reading): void {
  const order = orderOf(from);
  if (!order) return;
  const description = textIn(from, 'description', 250);
  const line = take(from, 'extraLines', { ...rowIn(from, 'extraLines', order), description });
  if (line) from.draft.withIts.set(line.id, order.id);
}

const whole = { least: 0, most: 1_000_000_000, places: 0, otherwise: 0 };

const lineNumber = (from: Reading) =>
  numberIn(from, 'line_int', whole) || Number.parseInt(textIn(from, 'line', 20), 10) || Infinity;

interface Placed {
  readonly id: string;
  readonly line: number;
  readonly pk: number;
}

/** The rows of a model that were taken, order by order. */
function placedByOrder(draft: Draft, kind: keyof typeof modelOf): Map<string, Placed[]> {
  const placed = new Map<string, Placed[]>();
  for (const from of readings(draft, modelOf[kind])) {
    const row = draft.records[kind].get(ownId(from));
    if (!row) continue;
    const list = placed.get(row.order) ?? [];
    placed.set(row.order, list);
    list.push({ id: row.id, line: lineNumber(from), pk: Number(from.record.pk) });
  }
  return placed;
}

/** Lines stand by their line number, those without one behind, in the order they were made. */
function setInOrder(draft: Draft, kind: keyof typeof modelOf): void {
  for (const placed of placedByOrder(draft, kind).values()) {
    placed.sort((a, b) => (a.line === b.line ? a.pk - b.pk : a.line - b.line));
    const positions = positionsAfter([], placed.length);
    for (const [index, { id }] of placed.entries())
      revise(draft, kind, { id, position: positions[index] ?? '' });
  }
}

/** The lines and extra lines of each order. */
export type RowsByOrder = ReadonlyMap<string, readonly (Line | ExtraLine)[]>;

export function rowsByOrder(draft: Draft): RowsByOrder {
  const rows = new Map<string, (Line | ExtraLine)[]>();
  for (const row of [...draft.records.lines.values(), ...draft.records.extraLines.values()]) {
    const list = rows.get(row.order) ?? [];
    rows.set(row.order, list);
    list.push(row);
  }
  return rows;
}

/** What an order comes to, exact; nothing when its prices are in several currencies (R-P2). */
export function totalOf(order: SalesOrder, rows: RowsByOrder): DecimalText | null {
  const { net, foreign } = orderTotal(order, rows.get(order.id) ?? []);
  return foreign.length > 0 ? null : net;
}

/** An order that names no currency is in that of its prices. */
function followPrices(from: Reading, order: SalesOrder, rows: RowsByOrder): void {
  const prices = (rows.get(order.id) ?? []).flatMap(({ price }) => (price ? [price.currency] : []));
  const [only, ...others] = new Set(prices);
  if (others.length > 0) report(from, 'mixed-currencies', { value: [only, ...others].join(' ') });
  else if (only !== undefined && isEmpty(rawIn(from, 'order_currency')))
    revise(from.draft, 'salesOrders', { id: order.id, currency: only });
}

/** The file's own total, where it has one, and ours must be the same. */
function compareTotals(from: Reading, rows: RowsByOrder): void {
  const order = from.draft.records.salesOrders.get(ownId(from));
  const stated = decimalOf(rawIn(from, 'total_price'));
  const currency = rawIn(from, 'total_price_currency');
  const total = order && totalOf(order, rows);
  if (stated === undefined || !order || total === null || total === undefined) return;
  if (currency === order.currency && compare(rounded(total, 4), rounded(stated, 4)) !== 0)
    report(from, 'total-differs', { field: 'total_price', value: stated });
}

function findTwins(draft: Draft): void {
  const known = new Set<string>();
  for (const from of readings(draft, 'order.salesorder')) {
    const order = draft.records.salesOrders.get(ownId(from));
    if (!order) continue;
    if (known.has(order.reference))
      report(from, 'duplicate-reference', { field: 'reference', value: order.reference });
    known.add(order.reference);
  }
}

/** Sales orders with their lines and extra lines. */
export function planOrders(draft: Draft): void {
  readings(draft, 'order.salesorder').forEach(takeOrder);
  readings(draft, 'order.salesorderlineitem').forEach(takeLine);
  readings(draft, 'order.salesorderextraline').forEach(takeExtraLine);
  setInOrder(draft, 'lines');
  setInOrder(draft, 'extraLines');
  const rows = rowsByOrder(draft);
  for (const from of readings(draft, 'order.salesorder')) {
    const order = draft.records.salesOrders.get(ownId(from));
    if (order) followPrices(from, order, rows);
    compareTotals(from, rows);
  }
  findTwins(draft);
}
