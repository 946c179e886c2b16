import { render, screen } from '@testing-library/svelte';
import { expect, it } from 'vitest';
import { aStockItem, type About } from '#tests/support/builders.ts';
import type { Day } from '#domain/kernel/day.ts';
import { none, quantity } from '#domain/kernel/quantity.ts';
import StockList from '#ui/stock/StockList.svelte';

function show(about: About<'stockItems'>) {
  const row = {
    item: aStockItem({ quantity: 5, ...about }),
    part: 'PH-100',
    units: '',
    place: 'Rack A',
    customer: '',
    free: quantity(5),
    held: none,
    claims: [],
    expired: false
  };
  render(StockList, { rows: [row], today: '2026-11-27' as Day, hrefOf: (id: string) => `/${id}` });
}

it('says of stock that it is fine by saying nothing', () => {
  show({ status: 'ok' });
  expect(screen.queryByText('OK')).toBeNull();
});

it('tells it by what it is, not by its word: every language has its own for it', () => {
  show({ status: 'other', statusText: 'OK' });
  expect(screen.getByText('OK')).toBeTruthy();
});
