import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import Stepper from '#ui/kit/Stepper.svelte';

const parse = (text: string) => (/^\d+$/.test(text) ? Number(text) : undefined);

describe('typing into a stepper', () => {
  it('takes the number that was typed', async () => {
    const onchange = vi.fn();
    render(Stepper, { label: 'Take', value: 0, max: 100, parse, onchange });
    const field = screen.getByRole('textbox', { name: 'Take' });
    await userEvent.type(field, '25');
    await userEvent.tab();
    expect(onchange).toHaveBeenCalledWith(25);
  });

  it('stops at its bounds, and forgets what is no number', async () => {
    const onchange = vi.fn();
    render(Stepper, { label: 'Take', value: 3, max: 10, parse, onchange });
    const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'Take' });
    await userEvent.clear(field);
    await userEvent.type(field, '25');
    await userEvent.tab();
    expect(onchange).toHaveBeenLastCalledWith(10);
    await userEvent.clear(field);
    await userEvent.type(field, 'many');
    await userEvent.tab();
    expect(field.value).toBe('3');
  });
});
