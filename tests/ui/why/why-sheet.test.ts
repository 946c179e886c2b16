import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { BuildId, SalesOrderId, StockItemId } from '#domain/kernel/ids.ts';
import { quantity } from '#domain/kernel/quantity.ts';
import type { QuantityFigure } from '#domain/why/figure.ts';
import { itemFigures } from '#domain/why/item-figures.ts';
import { answerWith } from '#ui/why/asking.ts';
import WhyButton from '#ui/why/WhyButton.svelte';
import WhySheet from '#ui/why/WhySheet.svelte';
import { quantityView } from '#ui/why/quantity-view.ts';
import { aPart, aStockItem } from '#tests/support/builders.ts';

const figure: QuantityFigure = { of: 'item', id: 'stock-1', figure: 'free' };

it('asks about its figure when it is pressed, and says which number it is', async () => {
  const show = vi.fn();
  const stop = answerWith(show);
  render(WhyButton, { figure, value: 12, label: 'Free' });
  await userEvent.click(screen.getByRole('button', { name: 'Why 12? Free' }));
  expect(show).toHaveBeenCalledExactlyOnceWith(figure);
  stop();
});

it('shows the rows that come to the number, each with where it leads, and the other figures', async () => {
  const item = aStockItem({ quantity: 20 });
  const order = SalesOrderId.parse('order-1');
  const build = BuildId.parse('build-1');
  const claims = [
    { id: 'a', by: { kind: 'order', id: order, reference: 'SO-0001' }, quantity: quantity(6) },
    { id: 'b', by: { kind: 'build', id: build, reference: 'BO-0001' }, quantity: quantity(2) }
  ] as const;
  const onask = vi.fn();
  const names = {
    orders: new Map(),
    places: new Map(),
    items: new Map([
      [
        StockItemId.parse('stock-1'),
        { item, part: 'Spanner', units: '', place: 'Shelf 1', customer: '' }
      ]
    ]),
    entries: new Map(),
    lines: new Map()
  };
  render(WhySheet, {
    view: quantityView({
      asked: figure,
      explanation: itemFigures.free({ item, claims, ledger: [] }),
      names,
      totals: { onHand: 20, free: 12, held: 8 },
      part: aPart({ name: 'Spanner' })
    }),
    onask,
    onclose: () => {}
  });
  const sheet = within(screen.getByRole('dialog', { name: 'Why 12?' }));
  expect(sheet.getByText('What is there, less all that orders and builds hold.')).toBeVisible();
  expect(sheet.getByRole('link', { name: /Held by SO-0001.*−6/ })).toHaveAttribute(
    'href',
    '/sell/orders/order-1'
  );
  expect(sheet.getByRole('link', { name: /Held by BO-0001.*−2/ })).toHaveAttribute(
    'href',
    '/build/build-1'
  );
  await userEvent.click(sheet.getByRole('button', { name: /Held 8/ }));
  expect(onask).toHaveBeenCalledWith({ ...figure, figure: 'held' });
});
