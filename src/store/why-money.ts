import type { Day } from '#domain/kernel/day.ts';
import type { SalesOrderId } from '#domain/kernel/ids.ts';
import type { DecimalText } from '#domain/kernel/decimal.ts';
import { fullName } from '#domain/part/part.ts';
import { stageOf } from '#domain/planning/reports.ts';
import { inPosition } from '#domain/sales-order/position.ts';
import type { AmountFigure } from '#domain/why/figure.ts';
import {
  amountOf,
  moneyFigures,
  type MoneyExplanation,
  type MoneyFigure
} from '#domain/why/money-figures.ts';
import type { Database } from './database.ts';
import { recordOf, recordsOf } from './records.ts';
import { openOrders } from './reports.ts';
import { rowsAt } from './rows-with.ts';
import { ordersNamed, type OrderName } from './why-orders.ts';

/** Why an amount is what it is, with all that is named on the way. */
export interface MoneyWhy {
  readonly asked: AmountFigure;
  readonly money: MoneyExplanation;
  readonly orders: ReadonlyMap<string, OrderName>;
  /** What parts are called, by part. */
  readonly parts: ReadonlyMap<string, string>;
  /** All amounts of the same thing, the one that was asked about among them. */
  readonly amounts: Readonly<Record<string, DecimalText>>;
}

async function ofOrder(db: Database, id: SalesOrderId) {
  const order = recordOf('salesOrders', await db.salesOrders.get(id));
  if (!order) return undefined;
  const [lines, extras] = await Promise.all([
    db.lines.where('order').equals(id).toArray(),
    db.extraLines.where('order').equals(id).toArray()
  ]);
  return {
    order,
    lines: inPosition(recordsOf('lines', lines)),
    extraLines: inPosition(recordsOf('extraLines', extras))
  };
}

const none: DecimalText = '0';

/** Amounts that say something: net and tax are one with the total where there is no tax. */
function figuresIn(amounts: Readonly<Record<MoneyFigure, DecimalText>>) {
  const { total, tax } = amounts;
  return tax === none ? { total } : amounts;
}

async function explained(db: Database, asked: AmountFigure, today: Day) {
  if (asked.of === 'value') {
    const { id: stage, currency } = asked;
    const orders = (await openOrders(db, today)).filter(
      (order) => stageOf(order) === stage && order.currency === currency
    );
    const reasons = orders.map(
      ({ id, value }) => ({ cause: { kind: 'order', id }, amount: value }) as const
    );
    const money = { currency, reasons };
    return { money, amounts: { value: amountOf(money) } };
  }
  const facts = await ofOrder(db, asked.id as SalesOrderId);
  if (!facts) return undefined;
  const amount = (figure: MoneyFigure) => amountOf(moneyFigures[figure](facts));
  return {
    money: moneyFigures[asked.figure](facts),
    amounts: figuresIn({ net: amount('net'), tax: amount('tax'), total: amount('total') })
  };
}

/** Answers "why this amount?"; null when what it is about is not on this device. */
export async function moneyWhyOf(
  db: Database,
  asked: AmountFigure,
  today: Day
): Promise<MoneyWhy | null> {
  const found = await explained(db, asked, today);
  if (!found) return null;
  const causes = found.money.reasons.map(({ cause }) => cause);
  const ids = causes.flatMap((cause) => (cause.kind === 'line' ? (cause.line.part ?? []) : []));
  const own = asked.of === 'money' ? [asked.id as SalesOrderId] : [];
  const listed = causes.flatMap((cause) => (cause.kind === 'order' ? cause.id : []));
  const [parts, orders] = await Promise.all([
    rowsAt(db.parts, [...new Set(ids)]),
    ordersNamed(db, [...own, ...listed])
  ]);
  const names = recordsOf('parts', parts).map((part) => [part.id, fullName(part)] as const);
  return { asked, ...found, orders, parts: new Map(names) };
}
