import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { createRawSnippet } from 'svelte';
import { describe, expect, it, vi } from 'vitest';
import SearchBox from '#ui/search/SearchBox.svelte';
import type { Row, Section } from '#ui/search/section.ts';

const row = (id: string): Row => ({
  id,
  href: `/parts/${id}`,
  title: id,
  subtitle: '',
  icon: 'part'
});
const section = (id: string, ...rows: readonly string[]): Section => ({
  id,
  heading: id,
  total: rows.length,
  rows: rows.map(row)
});

function aBox(sections: readonly Section[], settled = () => Promise.resolve()) {
  const onopen = vi.fn();
  const ontype = vi.fn();
  const nothing = createRawSnippet(() => ({ render: () => '<p>No match</p>' }));
  const props = { value: 'x', sections, isCurrent: true, settled, onopen, ontype, nothing };
  const shown = render(SearchBox, props);
  return { ...shown, props, onopen, ontype, box: screen.getByRole('combobox') };
}

describe('the search box', () => {
  it('opens the first line with Enter, or the one that the arrows chose', async () => {
    const { box, onopen } = aBox([section('Parts', 'bolt', 'seal'), section('Stock', 'item')]);
    await userEvent.type(box, '{Enter}');
    expect(onopen).toHaveBeenLastCalledWith('/parts/bolt');
    await userEvent.type(box, '{ArrowDown}{ArrowDown}{ArrowDown}{ArrowDown}');
    expect(screen.getByRole('option', { selected: true })).toHaveTextContent('item');
    expect(box).toHaveAttribute(
      'aria-activedescendant',
      screen.getByRole('option', { selected: true }).id
    );
    await userEvent.type(box, '{ArrowUp}{Enter}');
    expect(onopen).toHaveBeenLastCalledWith('/parts/seal');
  });

  it('waits with Enter for the answer to what was typed last', async () => {
    let arrived = () => {};
    const answer = new Promise<void>((resolve) => (arrived = resolve));
    const { box, onopen, rerender, props } = aBox([section('Parts', 'old')], () => answer);
    await userEvent.type(box, '{Enter}');
    expect(onopen).not.toHaveBeenCalled();
    await rerender({ ...props, sections: [section('Parts', 'meant')] });
    arrived();
    await vi.waitFor(() => expect(onopen).toHaveBeenCalledWith('/parts/meant'));
  });

  it('says so where nothing is found', () => {
    aBox([]);
    expect(screen.getByText('No match')).toBeVisible();
    expect(screen.getByRole('status')).toHaveTextContent('0 results');
  });

  it('is cleared with a press', async () => {
    const { ontype } = aBox([section('Parts', 'bolt')]);
    await userEvent.click(screen.getByRole('button', { name: 'Clear' }));
    expect(ontype).toHaveBeenCalledWith('');
    expect(screen.getByRole('combobox')).toHaveFocus();
  });
});
