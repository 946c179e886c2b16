import { fireEvent, render, screen } from '@testing-library/svelte';
import { createRawSnippet } from 'svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import Button from '#ui/kit/Button.svelte';
import IconButton from '#ui/kit/IconButton.svelte';

const saying = (text: string) => createRawSnippet(() => ({ render: () => `<span>${text}</span>` }));
const children = saying('Ship Order');

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('a button', () => {
  it('counts two quick taps as one, and a later tap as another', async () => {
    const onclick = vi.fn();
    render(Button, { children, onclick });
    const button = screen.getByRole('button', { name: 'Ship Order' });

    await fireEvent.click(button);
    vi.advanceTimersByTime(499);
    await fireEvent.click(button);
    expect(onclick).toHaveBeenCalledTimes(1);

    vi.advanceTimersByTime(1);
    await fireEvent.click(button);
    expect(onclick).toHaveBeenCalledTimes(2);
  });

  it.each([
    { apart: 499, taps: 1, kept: 5_000 },
    { apart: 600, taps: 2, kept: 0 }
  ])('counts taps $apart ms apart as $taps, however late it hears of them', async (taps) => {
    const onclick = vi.fn();
    render(Button, { children, onclick });
    const button = screen.getByRole('button');
    for (const at of [1_000, 1_000 + taps.apart]) {
      const tap = new MouseEvent('click', { bubbles: true });
      Object.defineProperty(tap, 'timeStamp', { value: at });
      await fireEvent(button, tap);
      vi.advanceTimersByTime(taps.kept);
    }
    expect(onclick).toHaveBeenCalledTimes(taps.taps);
  });

  it('counts every quick tap where that is meant', async () => {
    const onclick = vi.fn();
    render(Button, { children, onclick, repeatable: true });
    await fireEvent.click(screen.getByRole('button'));
    await fireEvent.click(screen.getByRole('button'));
    expect(onclick).toHaveBeenCalledTimes(2);
  });

  it('keeps a second quick tap from submitting a form twice', async () => {
    render(Button, { children, type: 'submit' });
    const button = screen.getByRole('button');
    expect(await fireEvent.click(button)).toBe(true);
    expect(await fireEvent.click(button)).toBe(false);
  });

  it('does nothing while busy, and says so', async () => {
    const onclick = vi.fn();
    render(Button, { children, onclick, busy: true });
    const button = screen.getByRole('button', { busy: true });
    await fireEvent.click(button);
    expect(onclick).not.toHaveBeenCalled();
    expect(button).toBeEnabled(); // a disabled button would lose the focus
  });

  it('submits no form unless asked to', () => {
    render(Button, { children });
    expect(screen.getByRole('button')).toHaveAttribute('type', 'button');
  });

  it('is a link when it leads somewhere, and no link while disabled', async () => {
    const { rerender } = render(Button, { children, href: '/sell' });
    expect(screen.getByRole('link', { name: 'Ship Order' })).toHaveAttribute('href', '/sell');
    await rerender({ disabled: true });
    expect(screen.queryByRole('link')).toBeNull();
    expect(screen.getByRole('button')).toHaveAttribute('aria-disabled', 'true');
  });

  it('answers no press while disabled, and keeps the focus that it has', async () => {
    const onclick = vi.fn();
    const { rerender } = render(Button, { children, onclick });
    const button = screen.getByRole('button');
    button.focus();
    await rerender({ disabled: true });
    await fireEvent.click(button);
    expect(onclick).not.toHaveBeenCalled();
    expect(button).toHaveFocus();
    expect(button).toBeEnabled(); // else a browser takes the focus away
  });
});

it('an icon button always has a name', () => {
  render(IconButton, { icon: 'scan', label: 'Scan' });
  expect(screen.getByRole('button', { name: 'Scan' })).toBeVisible();
});
