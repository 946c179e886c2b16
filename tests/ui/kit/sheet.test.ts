import { fireEvent, render, screen } from '@testing-library/svelte';
import { createRawSnippet, tick } from 'svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import Sheet from '#ui/kit/Sheet.svelte';

const field = createRawSnippet(() => ({
  render: () => '<label>Quantity <input data-autofocus /></label>'
}));
const words = createRawSnippet(() => ({ render: () => '<p>Need 20</p>' }));

const escape = () => new Event('cancel', { cancelable: true });

function open(about: { dirty?: boolean; children?: typeof words } = {}) {
  const onclose = vi.fn();
  const sheet = render(Sheet, { title: 'Allocate', children: words, onclose, ...about });
  return { ...sheet, onclose };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('a sheet', () => {
  it('is a dialog named by its title, open from the start', () => {
    open();
    expect(screen.getByRole('dialog', { name: 'Allocate' })).toHaveAttribute('open');
  });

  it('starts at its title', () => {
    open();
    expect(screen.getByRole('heading', { name: 'Allocate' })).toHaveFocus();
  });

  it('starts at the field that asks for it', () => {
    open({ children: field });
    expect(screen.getByLabelText('Quantity')).toHaveFocus();
  });

  it('asks its owner to close it, by button and by Esc, and does not close by itself', async () => {
    const { onclose } = open();
    await fireEvent.click(screen.getByRole('button', { name: 'Close' }));
    expect(onclose).toHaveBeenCalledTimes(1);
    const event = escape();
    await fireEvent(screen.getByRole('dialog'), event);
    expect(onclose).toHaveBeenCalledTimes(2);
    expect(event.defaultPrevented).toBe(true);
    expect(screen.getByRole('dialog')).toHaveAttribute('open');
  });

  it('gives the focus back to whoever opened it', () => {
    const opener = document.body.appendChild(document.createElement('button'));
    opener.focus();
    const { unmount } = open();
    expect(opener).not.toHaveFocus();
    unmount();
    expect(opener).toHaveFocus();
    opener.remove();
  });

  it('takes Esc for itself: the page below hears of other keys only', async () => {
    const below = vi.fn();
    window.addEventListener('keydown', below);
    const { onclose } = open();
    await fireEvent.keyDown(screen.getByRole('heading'), { key: 'Escape' });
    expect(onclose).toHaveBeenCalledTimes(1);
    expect(below).not.toHaveBeenCalled();
    await fireEvent.keyDown(screen.getByRole('heading'), { key: 'F5' });
    expect(below).toHaveBeenCalledTimes(1);
    window.removeEventListener('keydown', below);
  });

  it('stays for its owner to decide although the browser closed it', async () => {
    const { onclose } = open();
    const dialog = screen.getByRole<HTMLDialogElement>('dialog');
    dialog.close();
    await vi.advanceTimersByTimeAsync(0);
    expect(onclose).toHaveBeenCalledTimes(1);
    expect(dialog).toHaveAttribute('open');
  });

  it('asks before what was entered is lost', async () => {
    const { onclose } = open({ dirty: true });
    await fireEvent(screen.getByRole('dialog'), escape());
    expect(onclose).not.toHaveBeenCalled();

    await fireEvent.click(screen.getByRole('button', { name: 'Keep editing' }));
    expect(screen.queryByRole('alertdialog')).toBeNull();

    vi.advanceTimersByTime(500);
    await fireEvent.click(screen.getByRole('button', { name: 'Close' }));
    vi.advanceTimersByTime(400);
    await tick();
    await fireEvent.click(screen.getByRole('button', { name: 'Discard' }));
    expect(onclose).toHaveBeenCalledTimes(1);
  });
});
