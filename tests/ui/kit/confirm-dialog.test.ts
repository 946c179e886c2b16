import { fireEvent, render, screen } from '@testing-library/svelte';
import { tick } from 'svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import ConfirmDialog from '#ui/kit/ConfirmDialog.svelte';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function ask(about: { refusal?: string; onconfirm?: () => Promise<void> } = {}) {
  const onconfirm = vi.fn(about.onconfirm);
  const onkeep = vi.fn();
  const ondismissrefusal = vi.fn();
  const { rerender } = render(ConfirmDialog, {
    title: 'Cancel SO-0042?',
    consequence: '12 pieces go back to stock.',
    confirmLabel: 'Cancel order',
    keepLabel: 'Keep order',
    onconfirm,
    onkeep,
    ondismissrefusal,
    ...(about.refusal !== undefined && { refusal: about.refusal })
  });
  return {
    onconfirm,
    onkeep,
    ondismissrefusal,
    rerender,
    confirm: screen.getByRole('button', { name: 'Cancel order' }),
    keep: screen.getByRole('button', { name: 'Keep order' })
  };
}

const armed = async () => {
  vi.advanceTimersByTime(400);
  await tick();
};

describe('a confirmation', () => {
  it('says what will happen', () => {
    ask();
    const dialog = screen.getByRole('alertdialog', { name: 'Cancel SO-0042?' });
    expect(dialog).toHaveAccessibleDescription('12 pieces go back to stock.');
  });

  it('starts at the title, where Enter confirms nothing', () => {
    ask();
    expect(screen.getByRole('heading')).toHaveFocus();
  });

  it('confirms nothing before it is armed', async () => {
    const { confirm, onconfirm } = ask();
    vi.advanceTimersByTime(399);
    await tick();
    await fireEvent.click(confirm);
    expect(onconfirm).not.toHaveBeenCalled();
    expect(confirm).toHaveAttribute('aria-disabled', 'true');
  });

  it('confirms once when tapped twice 80 ms apart', async () => {
    const { confirm, onconfirm } = ask();
    await armed();
    await fireEvent.click(confirm);
    vi.advanceTimersByTime(80);
    await fireEvent.click(confirm);
    expect(onconfirm).toHaveBeenCalledTimes(1);
  });

  it('does not count a tap that came too early as the first of two', async () => {
    const { confirm, onconfirm } = ask();
    vi.advanceTimersByTime(350);
    await fireEvent.click(confirm);
    vi.advanceTimersByTime(100);
    await tick();
    await fireEvent.click(confirm);
    expect(onconfirm).toHaveBeenCalledTimes(1);
  });

  it('cannot be confirmed again, nor left, while the work goes on', async () => {
    let finish = () => {};
    const { confirm, keep, onconfirm, onkeep } = ask({
      onconfirm: () => new Promise((resolve) => (finish = resolve))
    });
    await armed();
    await fireEvent.click(confirm);
    vi.advanceTimersByTime(2000);
    await fireEvent.click(confirm);
    await fireEvent(screen.getByRole('alertdialog'), new Event('cancel', { cancelable: true }));
    expect(onconfirm).toHaveBeenCalledTimes(1);
    expect(onkeep).not.toHaveBeenCalled();
    expect(keep).toHaveAttribute('aria-disabled', 'true');

    finish();
    await vi.advanceTimersByTimeAsync(0);
    expect(keep).not.toHaveAttribute('aria-disabled');
  });

  it('offers nothing to confirm while there is no verb', async () => {
    const { rerender, keep } = ask();
    await rerender({ confirmLabel: undefined });
    expect(screen.getAllByRole('button')).toEqual([keep]);
  });

  it('keeps at once, by button and by Esc', async () => {
    const { keep, onkeep } = ask();
    await fireEvent.click(keep);
    await fireEvent(screen.getByRole('alertdialog'), new Event('cancel', { cancelable: true }));
    expect(onkeep).toHaveBeenCalledTimes(2);
  });

  it('shows a refusal until it is dismissed', async () => {
    const { ondismissrefusal, rerender } = ask({ refusal: 'The order is already shipped.' });
    vi.advanceTimersByTime(60_000);
    await tick();
    expect(screen.getByRole('alert')).toHaveTextContent('The order is already shipped.');
    await fireEvent.click(screen.getByRole('button', { name: 'Dismiss' }));
    expect(ondismissrefusal).toHaveBeenCalledOnce();
    await rerender({ refusal: undefined });
    expect(screen.queryByRole('alert')).toBeNull();
  });
});
