import { fireEvent, render, screen } from '@testing-library/svelte';
import { afterEach, expect, it, vi } from 'vitest';
import { none, quantity } from '#domain/kernel/quantity.ts';
import LineSheet from '#ui/order/LineSheet.svelte';
import { answerWith } from '#ui/why/asking.ts';
import { aLine, aPart } from '#tests/support/builders.ts';

let stop = () => {};
afterEach(() => {
  stop();
});

it('the sheet of a line says of each figure why it is what it is', async () => {
  const asked = vi.fn();
  stop = answerWith(asked);
  const cover = {
    kind: 'short',
    missing: quantity(8),
    building: none,
    short: quantity(8)
  } as const;
  render(LineSheet, {
    row: {
      ...{ line: aLine({ quantity: 20 }), part: aPart(), allocations: [], total: undefined, cover },
      ...{ held: quantity(12), shipped: none, free: quantity(5), buildable: false, overdue: false }
    },
    ...{ locked: false, partHref: '/parts/part-1', onunallocate: vi.fn(), onallocate: vi.fn() },
    ...{ onbuild: vi.fn(), onedit: vi.fn(), onclose: vi.fn(), ondismiss: vi.fn() }
  });
  for (const name of [
    'Why 20? Ordered',
    'Why 12? Allocated',
    'Why 8? Short',
    'Why 5? Free in stock'
  ])
    await fireEvent.click(screen.getByRole('button', { name }));
  expect(asked.mock.calls.flat()).toEqual([
    { of: 'line', id: 'line-1', figure: 'ordered' },
    { of: 'line', id: 'line-1', figure: 'allocated' },
    { of: 'line', id: 'line-1', figure: 'short' },
    { of: 'part', id: 'part-1', figure: 'free' }
  ]);
  expect(screen.queryByRole('button', { name: /Shipped/ })).toBeNull();
});
