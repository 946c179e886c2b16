import { fireEvent, render, screen } from '@testing-library/svelte';
import { describe, expect, it, vi } from 'vitest';
import type { Day } from '#domain/kernel/day.ts';
import { quantity } from '#domain/kernel/quantity.ts';
import { bulkSummary, cancelConsequence, shipConsequence } from '#ui/order/bulk-words.ts';
import BulkResult from '#ui/order/BulkResult.svelte';
import type { ListedOrder } from '#ui/order/listed-order.ts';
import OrderChoices from '#ui/order/OrderChoices.svelte';

const chosen = (about: object = {}) => ({
  isOpen: true,
  cover: 'ready' as const,
  held: quantity(4),
  builds: 0,
  ...about
});

const plain = (text: string) => text.replaceAll('\u00a0', ' ');

describe('what is asked before several orders go', () => {
  it('names what ships, and what will be refused', () => {
    const text = plain(shipConsequence([chosen(), chosen(), chosen({ cover: 'short' })]));
    expect(text).toMatch(/^Ships 2 orders with 8 items\. .* refused: 1 order\.$/);
  });

  it('names what a cancel releases, what goes on and what is closed already', () => {
    expect(plain(cancelConsequence([chosen({ builds: 2 }), chosen({ isOpen: false })]))).toBe(
      'Cancels 1 order and releases 4 items. Builds that go on: 2. Closed already, and refused: 1 order. This can not be undone.'
    );
  });
});

describe('what came of it', () => {
  const rows = [
    { id: '1', reference: 'SO-1', done: true, text: 'Shipped' },
    { id: '2', reference: 'SO-2', done: false, text: 'Line 1 is short by 4.' }
  ];

  it('says for each order what was done, or why not', () => {
    const props = { title: 'Ship Orders', rows, total: 2, running: false };
    const hands = { onstop: vi.fn(), onclose: vi.fn(), ondismiss: vi.fn() };
    render(BulkResult, { ...props, ...hands });
    expect(screen.getByText('Line 1 is short by 4.')).toBeTruthy();
    expect(plain(bulkSummary(rows))).toBe('Done for 1 order, not for 1. Each says why.');
  });
});

it('chooses an order by its whole row', async () => {
  const order = {
    id: 'order-1',
    reference: 'SO-1',
    customer: 'ABC Co',
    status: 'pending',
    statusText: '',
    targetDate: null,
    overdue: false,
    lines: 2,
    total: {},
    cover: undefined
  } as unknown as ListedOrder;
  const ontoggle = vi.fn<(id: string) => void>();
  const today = '2026-11-27' as Day;
  render(OrderChoices, { orders: [order], chosen: new Set<string>(), today, ontoggle });
  const box = screen.getByRole('checkbox', { name: 'SO-1', description: /ABC Co.· 2.lines/ });
  await fireEvent.click(box);
  expect(ontoggle).toHaveBeenCalledExactlyOnceWith('order-1');
});
