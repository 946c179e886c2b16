import { add, compare, type DecimalText } from '../kernel/decimal.ts';
import { total } from '../kernel/money.ts';
import type { SalesOrderId } from '../kernel/ids.ts';
import type { ExtraLine, Line, SalesOrder } from '../sales-order/sales-order.ts';
import { rowTotal } from '../sales-order/total.ts';

/** What an order comes to. */
export type MoneyFigure = 'net' | 'tax' | 'total';

/** What a part of an amount is there for. */
export type MoneyCause =
  | { readonly kind: 'line'; readonly line: Line }
  | { readonly kind: 'extra-line'; readonly line: ExtraLine }
  | { readonly kind: 'order'; readonly id: SalesOrderId };

/** One row of an amount. */
interface MoneyReason {
  readonly cause: MoneyCause;
  /** What it adds, exact; nothing when it is not in it, without a price or in another currency. */
  readonly amount: DecimalText | undefined;
}

/** Why an amount is what it is: the rows that it is the sum of, and those that are left out. */
export interface MoneyExplanation {
  readonly currency: string;
  readonly reasons: readonly MoneyReason[];
}

/** The amount: the sum of its rows, exact (R-P2); rounded once, where it is shown. */
export const amountOf = ({ reasons }: MoneyExplanation): DecimalText =>
  total(reasons.flatMap(({ amount }) => amount ?? []));

/** Everything that the money of an order is made from. */
export interface MoneyFacts {
  readonly order: Pick<SalesOrder, 'currency'>;
  readonly lines: readonly Line[];
  readonly extraLines: readonly ExtraLine[];
}

type Figure = (facts: MoneyFacts) => MoneyExplanation;
type Part = (row: { readonly net: DecimalText; readonly tax: DecimalText }) => DecimalText;

/** Every line and extra line with its part of what the order comes to (R-P2, scenario 69). */
const made =
  (part: Part): Figure =>
  ({ order: { currency }, lines, extraLines }) => {
    const causes = [
      ...lines.map((line) => ({ kind: 'line', line }) as const),
      ...extraLines.map((line) => ({ kind: 'extra-line', line }) as const)
    ];
    const reasons = causes.map((cause): MoneyReason => {
      const own = rowTotal(cause.line);
      return { cause, amount: own?.currency === currency ? part(own) : undefined };
    });
    return { currency, reasons };
  };

const taxes: Figure = (facts) => {
  const { currency, reasons } = made(({ tax }) => tax)(facts);
  const counts = ({ amount = '0' }: MoneyReason) => compare(amount, '0') !== 0;
  return { currency, reasons: reasons.filter(counts) };
};

/** What an order comes to without tax, its tax, and both together, each by its lines. */
export const moneyFigures: Readonly<Record<MoneyFigure, Figure>> = {
  net: made(({ net }) => net),
  tax: taxes,
  total: made(({ net, tax }) => add(net, tax))
};
