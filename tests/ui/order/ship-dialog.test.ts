import { fireEvent, render, screen } from '@testing-library/svelte';
import { describe, expect, it, vi } from 'vitest';
import ShipDialog from '#ui/order/ShipDialog.svelte';
import { aCompany, aSalesOrder } from '#tests/support/builders.ts';

function dialog(about: { print?: boolean; decide?: string } = {}) {
  render(ShipDialog, {
    view: { order: aSalesOrder(), customer: aCompany(), lines: [] },
    onship: vi.fn<() => Promise<void>>(),
    onstep: vi.fn(),
    onclose: vi.fn(),
    ondismiss: vi.fn(),
    ...about
  });
}
const slip = () => screen.queryByRole('switch', { name: 'Print packing slip' });

describe('who ships an order', () => {
  it('says beside it whether the packing slip is printed, as the last time', async () => {
    dialog({ print: true });
    expect(slip()).toBeChecked();
    await fireEvent.click(slip() ?? document);
    expect(slip()).not.toBeChecked();
  });

  it('is not asked about paper where something has to be decided first', () => {
    dialog({ decide: 'Decide this.' });
    expect(slip()).toBeNull();
  });
});
