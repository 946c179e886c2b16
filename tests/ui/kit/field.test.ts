import { fireEvent, render, screen } from '@testing-library/svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import DateField from '#ui/kit/DateField.svelte';
import { dayAfter } from '#ui/kit/days.ts';
import QuantityField from '#ui/kit/QuantityField.svelte';
import SearchField from '#ui/kit/SearchField.svelte';
import Switch from '#ui/kit/Switch.svelte';
import TextField from '#ui/kit/TextField.svelte';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('a field', () => {
  it('says its help and its error with it', () => {
    render(TextField, { label: 'Name', hint: 'As on the invoice', error: 'Enter a name.' });
    const input = screen.getByRole('textbox', { name: 'Name' });
    expect(input).toBeInvalid();
    expect(input).toHaveAccessibleDescription('As on the invoice Enter a name.');
  });

  it('is not invalid without an error', () => {
    render(TextField, { label: 'Name' });
    expect(screen.getByRole('textbox')).not.toHaveAttribute('aria-invalid');
    expect(screen.getByRole('textbox')).not.toHaveAttribute('aria-describedby');
  });

  it('says in words that it is required', () => {
    render(TextField, { label: 'Name', required: true });
    expect(screen.getByRole('textbox', { name: 'Name (required)' })).toBeRequired();
  });
});

it.each(['1,5', '١٢', '12.50'])('a quantity lets %s through as text', async (text) => {
  const oninput = vi.fn();
  render(QuantityField, { label: 'Quantity', unit: 'kg', oninput });
  const input = screen.getByRole('textbox');
  await fireEvent.input(input, { target: { value: text } });
  expect(input).toHaveValue(text);
  expect(oninput).toHaveBeenCalledOnce();
});

describe('a day', () => {
  it('is counted across months, leap days and the change of clocks', () => {
    expect(dayAfter('2024-02-28', 1)).toBe('2024-02-29');
    expect(dayAfter('2025-03-29', 2)).toBe('2025-03-31');
    expect(dayAfter('2025-12-31', 1)).toBe('2026-01-01');
  });

  it('is reached by one tap, from the day that was given', async () => {
    const onchange = vi.fn();
    render(DateField, { label: 'Target date', today: '2025-11-22', onchange });
    await fireEvent.click(screen.getByRole('button', { name: '+1 w' }));
    expect(onchange).toHaveBeenCalledExactlyOnceWith('2025-11-29');
    expect(screen.getByLabelText('Target date')).toHaveValue('2025-11-29');
    expect(screen.getByRole('button', { pressed: true })).toHaveTextContent('+1 w');
  });
});

describe('a search', () => {
  it('waits until typing pauses', async () => {
    const onsearch = vi.fn();
    render(SearchField, { label: 'Search', onsearch });
    for (const value of ['s', 'se', 'sea'])
      await fireEvent.input(screen.getByRole('searchbox'), { target: { value } });
    expect(onsearch).not.toHaveBeenCalled();
    vi.advanceTimersByTime(200);
    expect(onsearch).toHaveBeenCalledExactlyOnceWith('sea');
  });

  it('is silent after it is gone', async () => {
    const onsearch = vi.fn();
    const { unmount } = render(SearchField, { label: 'Search', onsearch });
    await fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'sea' } });
    unmount();
    vi.advanceTimersByTime(1000);
    expect(onsearch).not.toHaveBeenCalled();
  });
});

it('a switch says its name, its help and whether it is on', async () => {
  const onchange = vi.fn();
  render(Switch, { label: 'Sound', hint: 'A tone after each scan', onchange });
  const sound = screen.getByRole('switch', { name: 'Sound' });
  expect(sound).toHaveAccessibleDescription('A tone after each scan');
  await fireEvent.click(sound);
  expect(onchange).toHaveBeenCalledExactlyOnceWith(true);
  expect(sound).toBeChecked();
});
