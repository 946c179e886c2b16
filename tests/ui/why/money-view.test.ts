import { expect, it } from 'vitest';
import type { Day } from '#domain/kernel/day.ts';
import { moneyFigures } from '#domain/why/money-figures.ts';
import { aLine } from '#tests/support/builders.ts';
import { moneyView } from '#ui/why/money-view.ts';

const names = {
  reference: 'SO-0001',
  customer: 'ABC Co',
  targetDate: '2026-12-01' as Day,
  shippedOn: null
};

it('says how each line is priced, where it leads, and which are not in the total', () => {
  const lines = [
    aLine({
      id: 'pumps',
      quantity: 2,
      price: { amount: '560', currency: 'EUR' },
      discount: 5,
      tax: 19
    }),
    aLine({ id: 'unpriced', quantity: 7 })
  ];
  const view = moneyView({
    asked: { of: 'money', id: 'order-1', figure: 'total' },
    money: moneyFigures.total({ order: { currency: 'EUR' }, lines, extraLines: [] }),
    orders: new Map([['order-1', names]]),
    parts: new Map([['part-1', 'CP-20 | Pump']]),
    amounts: { net: '1064', tax: '202.16', total: '1266.16' }
  });
  expect(view.subject).toBe('SO-0001');
  expect(view.total).toBe('€1,266.16');
  expect(view.rows).toEqual([
    {
      title: 'CP-20 | Pump',
      detail: '2 × €560.00 − 5 % + 19 % tax',
      href: '/sell/orders/order-1?line=pumps',
      value: '€1,266.16',
      rows: []
    },
    {
      title: 'CP-20 | Pump',
      detail: 'no price',
      href: '/sell/orders/order-1?line=unpriced',
      value: 'not in it',
      rows: []
    }
  ]);
  expect(view.others.map(({ label, value }) => `${label} ${value}`)).toEqual([
    'Net €1,064.00',
    'Tax €202.16',
    'Total €1,266.16'
  ]);
});

it('says that rows are rounded only at the end where they are finer than what is shown', () => {
  const lines = [aLine({ quantity: 3, price: { amount: '0.3333', currency: 'EUR' } })];
  const view = moneyView({
    asked: { of: 'money', id: 'order-1', figure: 'net' },
    money: moneyFigures.net({ order: { currency: 'EUR' }, lines, extraLines: [] }),
    orders: new Map(),
    parts: new Map(),
    amounts: { total: '0.9999' }
  });
  expect(view.cut).toBe('Rows are added up exactly and rounded once, at the end.');
});
