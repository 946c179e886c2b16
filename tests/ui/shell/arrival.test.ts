import { render, screen } from '@testing-library/svelte';
import { createRawSnippet } from 'svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import SplitPane from '#ui/kit/SplitPane.svelte';
import { arrive, depart } from '#ui/shell/arrival.ts';

const heading = (text: string) =>
  createRawSnippet(() => ({ render: () => `<h1 tabindex="-1">${text}</h1>` }));

/** A list and a page beside it, as a wide window shows them. */
const twoPanes = (showing: 'list' | 'detail') =>
  render(SplitPane, { showing, list: heading('Sales Orders'), detail: heading('SO-0001') })
    .container;

let stop = () => {};

describe('who arrives at a page', () => {
  beforeEach(() => {
    // Nothing is laid out here: what is there is seen.
    vi.spyOn(HTMLElement.prototype, 'checkVisibility').mockReturnValue(true);
  });
  afterEach(() => {
    stop();
    vi.restoreAllMocks();
  });

  it('begins at the heading of the page, and not at that of the list beside it', () => {
    const main = twoPanes('detail');
    stop = arrive(main, depart(null, '/'), false);
    expect(screen.getByRole('heading', { name: 'SO-0001' })).toHaveFocus();
  });

  it('begins at the heading of the list where the list is the page', () => {
    const main = twoPanes('list');
    stop = arrive(main, depart(null, '/'), false);
    expect(screen.getByRole('heading', { name: 'Sales Orders' })).toHaveFocus();
  });

  it('waits for the heading of the page, although the list has one already', async () => {
    const main = twoPanes('detail');
    const late = screen.getByRole('heading', { name: 'SO-0001' });
    const pane = late.parentElement;
    late.remove();
    stop = arrive(main, depart(null, '/'), false);
    expect(document.body).toHaveFocus();
    pane?.append(late);
    await vi.waitFor(() => {
      expect(late).toHaveFocus();
    });
  });
});
