import { expect, it } from 'vitest';
import type { Line } from '#domain/sales-order/sales-order.ts';
import { amountOf, moneyFigures, type MoneyFacts } from '#domain/why/money-figures.ts';
import { aLine, anExtraLine } from '#tests/support/builders.ts';

const euros = (amount: string) => ({ amount, currency: 'EUR' });

const lines: readonly Line[] = [
  aLine({ id: 'pumps', quantity: 2, price: euros('560'), discount: 5, tax: 19 }),
  aLine({ id: 'kits', quantity: 4, price: euros('44') }),
  aLine({ id: 'unpriced', quantity: 7 }),
  aLine({ id: 'foreign', quantity: 1, price: { amount: '9', currency: 'USD' } })
];
const rebate = anExtraLine({ id: 'rebate', price: euros('-40') });
const facts: MoneyFacts = { order: { currency: 'EUR' }, lines, extraLines: [rebate] };

const amounts = (figure: keyof typeof moneyFigures) =>
  moneyFigures[figure](facts).reasons.map(({ amount }) => amount);

it('has a row for every line and extra line, less its discount', () => {
  expect(amounts('net')).toEqual(['1064', '176', undefined, undefined, '-40']);
  expect(amountOf(moneyFigures.net(facts))).toBe('1200');
});

it('takes nothing from lines without a price or in another currency, and names them', () => {
  const left = moneyFigures.total(facts).reasons.filter(({ amount }) => amount === undefined);
  expect(left.map(({ cause }) => cause.kind === 'line' && cause.line.id)).toEqual([
    'unpriced',
    'foreign'
  ]);
});

it('has tax only of lines that are taxed, on what they cost less their discount', () => {
  expect(amounts('tax')).toEqual(['202.16']);
});

it('comes in total to net and tax', () => {
  expect(amountOf(moneyFigures.total(facts))).toBe('1402.16');
});
