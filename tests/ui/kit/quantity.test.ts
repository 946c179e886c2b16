import { fireEvent, render, screen } from '@testing-library/svelte';
import { describe, expect, it, vi } from 'vitest';
import Keypad from '#ui/kit/Keypad.svelte';
import { afterKey } from '#ui/kit/keypad-entry.ts';
import Stepper from '#ui/kit/Stepper.svelte';

describe('a stepper', () => {
  function step(about: { value: number; max?: number; step?: number; all?: boolean }) {
    const onchange = vi.fn();
    render(Stepper, { label: 'B-119', onchange, ...about });
    return onchange;
  }
  const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

  it('moves by its step, and lets quick taps all count', async () => {
    const onchange = step({ value: 2 });
    await press('More: B-119');
    await press('More: B-119');
    await press('Less: B-119');
    expect(onchange.mock.calls).toEqual([[3], [3], [1]]);
  });

  it('stops at both bounds without losing the button', async () => {
    const onchange = step({ value: 0, max: 0 });
    await press('Less: B-119');
    await press('More: B-119');
    expect(onchange).not.toHaveBeenCalled();
    expect(screen.getByRole('button', { name: 'Less: B-119' })).toBeEnabled();
    expect(screen.getByRole('button', { name: 'Less: B-119' })).toHaveAttribute('aria-disabled');
  });

  it('goes to the bound when a whole step would pass it', async () => {
    const onchange = step({ value: 8, max: 9, step: 5 });
    await press('More: B-119');
    expect(onchange).toHaveBeenCalledExactlyOnceWith(9);
  });

  it('takes all there is with one tap', async () => {
    const onchange = step({ value: 2, max: 12, all: true });
    await press('All: B-119');
    expect(onchange).toHaveBeenCalledExactlyOnceWith(12);
  });

  it('counts tenths as people do', async () => {
    const onchange = step({ value: 0.2, step: 0.1 });
    await press('More: B-119');
    expect(onchange).toHaveBeenCalledExactlyOnceWith(0.3);
  });
});

describe('a key', () => {
  it.each([
    ['2', '0', '20'],
    ['0', '5', '5'],
    ['', ',', '0,'],
    ['1,', ',', '1,'],
    ['1,5', 'Backspace', '1,'],
    ['', 'Backspace', ''],
    ['12345', '6', '123456'],
    ['123456', '7', '123456'],
    ['12', 'x', '12']
  ])('%j then %j gives %j', (value, key, next) => {
    expect(afterKey(value, key, ',')).toBe(next);
  });
});

describe('a keypad', () => {
  function keypad(value: string, mark: '.' | ',' = '.') {
    const onchange = vi.fn((next: string) => pad.rerender({ value: next }));
    const pad = render(Keypad, {
      label: 'Quantity',
      value,
      mark,
      chips: [{ label: '+5', apply: (text) => String(Number(text) + 5) }],
      onchange
    });
    return onchange;
  }
  const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
  const shown = () => screen.getByRole('status').textContent;

  it('replaces what was there with the first digit, and appends the next', async () => {
    keypad('20');
    await press('3');
    await press('5');
    expect(shown()).toBe('35');
  });

  it('deletes from what was there', async () => {
    keypad('20');
    await press('Delete last digit');
    await press('5');
    expect(shown()).toBe('25');
  });

  it('adds to what was there with a chip', async () => {
    keypad('20');
    await press('+5');
    await press('1');
    expect(shown()).toBe('251');
  });

  it('takes quick taps on one key as many digits', async () => {
    keypad('');
    await press('1');
    await press('1');
    expect(shown()).toBe('11');
  });

  it('takes either decimal mark from a keyboard, and no letters', async () => {
    keypad('', ',');
    const key = screen.getByRole('button', { name: '0' });
    for (const typed of ['1', '.', '5', 'x']) await fireEvent.keyDown(key, { key: typed });
    expect(shown()).toBe('1,5');
  });

  it('says the value aloud as it changes', () => {
    keypad('20');
    expect(screen.getByRole('status')).toHaveTextContent('20');
  });
});
