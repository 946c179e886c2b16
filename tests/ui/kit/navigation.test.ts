import { fireEvent, render, screen } from '@testing-library/svelte';
import { createRawSnippet } from 'svelte';
import { describe, expect, it, vi } from 'vitest';
import FilterChips from '#ui/kit/FilterChips.svelte';
import Shell from '#ui/kit/Shell.svelte';
import TabBar from '#ui/kit/TabBar.svelte';

describe('filter chips', () => {
  it('are toggles that say whether they are on', async () => {
    const onselect = vi.fn();
    render(FilterChips, {
      label: 'Filter',
      choices: [
        { id: 'open', label: 'Open', current: true, count: 4 },
        { id: 'overdue', label: 'Overdue', current: false }
      ],
      onselect
    });
    expect(screen.getByRole('button', { pressed: true })).toHaveTextContent(/Open\s*4/);
    await fireEvent.click(screen.getByRole('button', { name: 'Overdue', pressed: false }));
    expect(onselect).toHaveBeenCalledExactlyOnceWith('overdue');
  });

  it('are links where the filter has an address', () => {
    render(FilterChips, {
      label: 'Filter',
      choices: [
        { id: 'open', label: 'Open', current: true, href: '?show=open' },
        { id: 'all', label: 'All', current: false, href: '?show=all' }
      ]
    });
    expect(screen.getByRole('link', { current: true })).toHaveTextContent('Open');
    expect(screen.getByRole('link', { name: 'All' })).not.toHaveAttribute('aria-current');
  });

  it('are reached by arrow keys', async () => {
    render(FilterChips, {
      label: 'Filter',
      choices: [
        { id: 'open', label: 'Open', current: true },
        { id: 'all', label: 'All', current: false }
      ]
    });
    const open = screen.getByRole('button', { name: 'Open' });
    open.focus();
    await fireEvent.keyDown(open, { key: 'ArrowRight' });
    expect(screen.getByRole('button', { name: 'All' })).toHaveFocus();
  });
});

it('tabs are links of which one is the page', () => {
  render(TabBar, {
    label: 'Order',
    tabs: [
      { href: '/items', label: 'Order Items', count: 3, current: true },
      { href: '/details', label: 'Details', current: false }
    ]
  });
  expect(screen.getByRole('link', { current: 'page' })).toHaveTextContent(/Order Items\s*3/);
});

describe('the shell', () => {
  const children = createRawSnippet(() => ({ render: () => '<p>Today</p>' }));
  const destinations = [
    { href: '/', label: 'Home', icon: 'home', current: true },
    { href: '/sell', label: 'Sell', icon: 'sell', current: false }
  ] as const;

  it('offers to skip the navigation before anything else', async () => {
    render(Shell, { destinations, children });
    const skip = screen.getByRole('link', { name: 'Skip to content' });
    expect(screen.getAllByRole('link')[0]).toBe(skip);
    await fireEvent.click(skip);
    expect(screen.getByRole('main')).toHaveFocus();
  });

  it('names the navigation and says where one is', () => {
    render(Shell, { destinations, children });
    expect(screen.getByRole('navigation', { name: 'Main' })).toBeVisible();
    expect(screen.getByRole('link', { current: 'page' })).toHaveTextContent('Home');
  });
});
