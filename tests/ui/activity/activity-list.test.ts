import { fireEvent, render, screen, within } from '@testing-library/svelte';
import { describe, expect, it, vi } from 'vitest';
import ActivityList from '#ui/activity/ActivityList.svelte';
import type { ShownAction } from '#ui/activity/by-day.ts';

const now = new Date(2026, 1, 3, 12).getTime();
const hour = 3_600_000;

const anAction = (about: Partial<ShownAction> = {}): ShownAction => ({
  key: 'a 1',
  kind: 'order.create',
  at: now - hour,
  person: 'Kim',
  deviceName: 'Tablet 1',
  subject: { kind: 'order', id: 'o1', name: 'SO-0042' },
  undone: false,
  ...about
});

const show = (actions: readonly ShownAction[], refusals = {}) => {
  const onundo = vi.fn();
  render(ActivityList, { actions, now, refusals, onundo, hrefOf: ({ id }) => `/orders/${id}` });
  return onundo;
};

describe('the activity', () => {
  it('says what was done to what, by whom, where and when', async () => {
    const onundo = show([anAction()]);
    const row = within(screen.getByRole('listitem'));
    expect(row.getByText('Created')).toBeVisible();
    expect(row.getByRole('link', { name: 'SO-0042' })).toHaveAttribute('href', '/orders/o1');
    expect(screen.getByRole('listitem')).toHaveTextContent('Kim · Tablet 1 · 1 hour ago');
    await fireEvent.click(screen.getByRole('button', { name: 'Undo: Created SO-0042' }));
    expect(onundo).toHaveBeenCalledExactlyOnceWith(anAction());
  });

  it('is grouped by day, today first', () => {
    show([
      anAction(),
      anAction({ key: 'a 2', at: now - 24 * hour }),
      anAction({ key: 'a 3', at: now - 72 * hour })
    ]);
    expect(screen.getAllByRole('heading').map(({ textContent }) => textContent)).toEqual([
      'Today',
      'Yesterday',
      'Saturday, January 31'
    ]);
  });

  it('offers no undo where one was done, or where none can be, and says why', () => {
    show([
      anAction({ undone: true }),
      anAction({ key: 'a 2', kind: 'order.ship' }),
      anAction({ key: 'a 3', kind: 'device.introduce', subject: undefined }),
      anAction({ key: 'a 4', kind: 'order.cancel', lockedOrder: { status: 'cancelled' } }),
      anAction({ key: 'a 5', kind: 'line.edit', lockedOrder: { status: 'cancelled' } })
    ]);
    expect(screen.queryByRole('button')).toBeNull();
    expect(screen.getByText('Undone')).toBeVisible();
    expect(screen.getByText(/take goods back with a return/)).toBeVisible();
    expect(screen.getByText('Stays: duplicate the order to go on.')).toBeVisible();
    expect(screen.getByText('Stays: the order is Cancelled.')).toBeVisible();
  });

  it('says under an action why its undo was refused', () => {
    show([anAction()], { 'a 1': 'Undo the later change first.' });
    expect(screen.getByRole('alert')).toHaveTextContent('Undo the later change first.');
  });
});
