import { render, screen } from '@testing-library/svelte';
import { expect, it, vi } from 'vitest';
import { StockItemId } from '#domain/kernel/ids.ts';
import PickHeader from '#ui/pick/PickHeader.svelte';
import type { PickResult } from '#ui/pick/pick-view.ts';

const header = (result: PickResult) =>
  render(PickHeader, {
    ...{ reference: 'SO-0001', customer: 'Acme', backHref: '/', done: 1, all: 3, result },
    countHref: (item: string) => `/stock/${item}?open=count`,
    onelsewhere: vi.fn(),
    oncamera: vi.fn()
  });

it('offers to count the shelf on which there was less than it says, and otherwise not', () => {
  const short = { tone: 'good', text: 'The rest is free again.' } as const;
  const { unmount } = header({ ...short, count: StockItemId.parse('stock-1') });
  expect(screen.getByRole('link', { name: 'Count the shelf' })).toHaveAttribute(
    'href',
    '/stock/stock-1?open=count'
  );
  unmount();
  header(short);
  expect(screen.queryByRole('link', { name: 'Count the shelf' })).toBeNull();
});
