import { fireEvent, render, screen } from '@testing-library/svelte';
import { describe, expect, it, vi } from 'vitest';
import type { Day } from '#domain/kernel/day.ts';
import DaySlider from '#ui/kit/DaySlider.svelte';

const today = '2026-11-12' as Day;
const last = '2026-12-31' as Day;

function moving(value: Day | undefined) {
  const onmove = vi.fn<(day: Day) => void>();
  render(DaySlider, { label: 'Move the day', value, today, last, onmove });
  return onmove;
}
const slider = () => screen.getByRole('slider', { name: 'Move the day' });

describe('a day that is moved', () => {
  it('goes a day or a week either way from where it is, at once and as often as wanted', async () => {
    const onmove = moving('2026-11-20' as Day);
    await fireEvent.click(screen.getByRole('button', { name: 'A week earlier' }));
    await fireEvent.click(screen.getByRole('button', { name: 'A day later' }));
    await fireEvent.click(screen.getByRole('button', { name: 'A day later' }));
    expect(onmove.mock.calls.flat()).toEqual(['2026-11-13', '2026-11-21', '2026-11-21']);
  });

  it('slides from today to the last day that matters, and says the day aloud', async () => {
    const onmove = moving('2026-11-20' as Day);
    expect(slider()).toHaveAttribute('aria-valuetext', 'Nov 20, in 8 days');
    expect([slider()].map((each) => [each.getAttribute('min'), each.getAttribute('max')])).toEqual([
      ['0', '49']
    ]);
    await fireEvent.input(slider(), { target: { value: '3' } });
    expect(onmove).toHaveBeenCalledExactlyOnceWith('2026-11-15');
  });

  it('reaches back to a day that is over, and begins today where there is none', async () => {
    moving('2026-11-10' as Day);
    expect(slider()).toHaveAttribute('min', '-2');
    const onmove = moving(undefined);
    await fireEvent.click(
      screen.getAllByRole('button', { name: 'A day later' }).at(-1) ?? document
    );
    expect(onmove).toHaveBeenCalledExactlyOnceWith('2026-11-13');
  });
});
