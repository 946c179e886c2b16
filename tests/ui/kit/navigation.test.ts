import { fireEvent, render, screen, waitFor, within } from '@testing-library/svelte';
import { createRawSnippet } from 'svelte';
import { describe, expect, it, vi } from 'vitest';
import FilterChips from '#ui/kit/FilterChips.svelte';
import { headerActions } from '#ui/kit/header-actions.svelte.ts';
import ListTools from '#ui/kit/ListTools.svelte';
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

it('a tab may be the heading of the page: what it shows is said once', () => {
  render(TabBar, {
    label: 'Sell',
    heading: true,
    tabs: [
      { href: '/orders', label: 'Sales Orders', current: true },
      { href: '/customers', label: 'Customers', current: false }
    ]
  });
  const heading = screen.getByRole('heading', { level: 1, name: 'Sales Orders' });
  expect(within(heading).getByRole('link', { current: 'page' })).toBeVisible();
  heading.focus(); // where a page begins
  expect(heading).toHaveFocus();
});

describe('the search of a list', () => {
  const tools = (value = '') => {
    const onsearch = vi.fn<(text: string) => void>();
    const actions = createRawSnippet(() => ({ render: () => '<a href="/new">New</a>' }));
    render(ListTools, { label: 'Search orders', value, onsearch, actions });
    return onsearch;
  };
  const lens = () => screen.getByRole('button', { name: 'Search orders' });

  it('opens from its button with the focus in it', async () => {
    tools();
    expect(lens()).toHaveAttribute('aria-expanded', 'false');
    await fireEvent.click(lens());
    expect(lens()).toHaveAttribute('aria-expanded', 'true');
    await waitFor(() => {
      expect(screen.getByRole('searchbox')).toHaveFocus();
    });
  });

  it('stays open while something is searched, and closing it asks for everything again', async () => {
    const onsearch = tools('pump');
    expect(lens()).toHaveAttribute('aria-expanded', 'true');
    await fireEvent.click(lens());
    expect(onsearch).toHaveBeenCalledExactlyOnceWith('');
    expect(screen.getByRole('searchbox')).toHaveValue('');
    expect(lens()).toHaveAttribute('aria-expanded', 'false');
  });
});

describe('what can be done with a list', () => {
  const windowOf = (wide: boolean) =>
    vi.spyOn(window, 'matchMedia').mockImplementation(
      (media) =>
        ({
          media,
          matches: wide,
          addEventListener: () => {},
          removeEventListener: () => {}
        }) as unknown as MediaQueryList
    );

  const actions = createRawSnippet(() => ({ render: () => '<a href="/new">New</a>' }));

  it('stands above the list in a narrow window', () => {
    const matches = windowOf(false);
    render(ListTools, { label: 'Search orders', actions });
    expect(screen.getByRole('link', { name: 'New' })).toBeVisible();
    expect(headerActions()).toBeUndefined();
    matches.mockRestore();
  });

  it('stands in the header of a wide window, for as long as the list is open', () => {
    const matches = windowOf(true);
    const { unmount } = render(ListTools, { label: 'Search orders', actions });
    expect(screen.queryByRole('link', { name: 'New' })).toBeNull();
    expect(headerActions()).toBe(actions);
    unmount();
    expect(headerActions()).toBeUndefined();
    matches.mockRestore();
  });
});
