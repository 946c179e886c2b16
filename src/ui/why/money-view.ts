import { type DecimalText } from '#domain/kernel/decimal.ts';
import type { AmountFigure } from '#domain/why/figure.ts';
import { amountOf, type MoneyCause, type MoneyExplanation } from '#domain/why/money-figures.ts';
import { orderWords, type OrderNames } from '#ui/why/order-name-words.ts';
import { subjectText } from '#ui/why/subject-words.ts';
import { figureWords } from '#ui/why/why-words.ts';
import type { WhyRow, WhyView } from '#ui/why/why-view.ts';
import { amountText, priceText, quantityText } from '#ui/words/format.ts';
import { say } from '#ui/words/say.ts';

/** Why an amount of money is what it is. */
interface MoneyWhy {
  readonly asked: AmountFigure;
  readonly money: MoneyExplanation;
  readonly orders: OrderNames;
  /** What parts are called, by part. */
  readonly parts: ReadonlyMap<string, string>;
  /** All amounts of the same thing. */
  readonly amounts: Readonly<Record<string, DecimalText>>;
}

type Priced = Extract<MoneyCause, { readonly kind: 'line' | 'extra-line' }>['line'];

/** How a row is priced: quantity × price, less its discount, with its tax. */
function pricedText({ quantity, price, discount, tax }: Priced): string {
  if (price === null) return say`no price`;
  const less = discount > 0 ? ` − ${quantityText(discount)} %` : '';
  const more = tax !== null && tax > 0 ? ` + ${say`${quantityText(tax)} % tax`}` : '';
  return `${quantityText(quantity)} × ${priceText(price)}${less}${more}`;
}

function causeWords(cause: MoneyCause, { orders, parts }: Pick<MoneyWhy, 'orders' | 'parts'>) {
  switch (cause.kind) {
    case 'order':
      return orderWords(cause.id, orders);
    case 'line': {
      const { id, order, part } = cause.line;
      return {
        title: (part !== null && parts.get(part)) || say`Part is not on this tablet`,
        detail: pricedText(cause.line),
        href: `/sell/orders/${order}?line=${id}`
      };
    }
    case 'extra-line':
      return {
        title: cause.line.description || say`Extra line`,
        detail: pricedText(cause.line),
        href: `/sell/orders/${cause.line.order}`
      };
  }
}

const rowsOf = (why: MoneyWhy): WhyRow[] =>
  why.money.reasons.map(({ cause, amount }) => ({
    ...causeWords(cause, why),
    value: amount === undefined ? say`not in it` : amountText(amount, why.money.currency),
    rows: []
  }));

/** What is shown of each row is rounded, and so their sum may be a little off. */
function cutText({ money }: MoneyWhy): string {
  const isFine = money.reasons.some(({ amount = '0' }) => !/^-?\d+(\.\d{1,2})?$/.test(amount));
  return isFine ? say`Rows are added up exactly and rounded once, at the end.` : '';
}

/** Why an amount of money is what it is, in words. */
export function moneyView(why: MoneyWhy): WhyView {
  const { asked, money, orders, amounts } = why;
  const others = Object.entries(amounts).map(([name, amount]) => {
    const figure = { ...asked, figure: name } as AmountFigure;
    return {
      figure,
      label: figureWords(figure).label,
      value: amountText(amount, money.currency),
      current: name === asked.figure
    };
  });
  return {
    ...figureWords(asked),
    subject: subjectText(asked, { orders, places: new Map() }),
    rows: rowsOf(why),
    total: amountText(amountOf(money), money.currency),
    cut: cutText(why),
    others
  };
}
