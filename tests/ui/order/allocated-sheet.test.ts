import { fireEvent, render, screen } from '@testing-library/svelte';
import { describe, expect, it, vi } from 'vitest';
import { none, quantity } from '#domain/kernel/quantity.ts';
import AllocatedSheet from '#ui/order/AllocatedSheet.svelte';

const line = { id: 'line-1', name: 'Spanner', taken: [], missing: none, reason: undefined };

function result(about: { toBuild?: number; ready?: boolean; missing?: number }) {
  const { toBuild = 0, ready = false, missing = 0 } = about;
  const heard = { onbuild: vi.fn(), onship: vi.fn(), onclose: vi.fn() };
  render(AllocatedSheet, {
    lines: [{ ...line, missing: quantity(missing) }],
    toBuild,
    ready,
    onundo: vi.fn(),
    ondismiss: vi.fn(),
    ...heard
  });
  return heard;
}
const names = () =>
  [...document.querySelectorAll('dialog footer button')].map((each) => each.textContent.trim());
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

describe('the result of Allocate All', () => {
  it('goes on to build what is short', async () => {
    const { onbuild } = result({ toBuild: 1, missing: 3 });
    expect(names()).toEqual(['Done', 'Build Short']);
    await press('Build Short');
    expect(onbuild).toHaveBeenCalledOnce();
  });

  it('goes on to ship an order that lacks nothing', async () => {
    const { onship } = result({ ready: true });
    expect(names()).toEqual(['Done', 'Ship Order']);
    await press('Ship Order');
    expect(onship).toHaveBeenCalledOnce();
  });

  it('ends where nothing can be built and something is missing', async () => {
    const { onclose } = result({ missing: 3 });
    expect(names()).toEqual(['Done']);
    await press('Done');
    expect(onclose).toHaveBeenCalledOnce();
  });
});
