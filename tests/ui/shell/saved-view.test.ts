import { fireEvent, render, screen } from '@testing-library/svelte';
import { describe, expect, it, vi } from 'vitest';
import ViewSheet from '#ui/shell/ViewSheet.svelte';
import { questionsIn, viewSearch } from '../../../src/routes/views/view-query.ts';

describe('a saved view', () => {
  it('is what a list is asked, whatever the order and wherever one is in it', () => {
    const one = questionsIn(new URLSearchParams('sort=due&q=abc&page=3&line=7'));
    expect(questionsIn(new URLSearchParams('view=1&q=abc&sort=due'))).toBe(one);
    expect(viewSearch({ id: '1', query: one })).toBe('?q=abc&sort=due&view=1');
    expect(viewSearch({ id: '1', query: '' })).toBe('?view=1');
  });

  it('is saved under a name that says something', async () => {
    const onsave = vi.fn<(name: string) => Promise<void>>();
    render(ViewSheet, { name: '', onsave, onclose: vi.fn() });
    const field = screen.getByRole('textbox', { name: /Name/ });
    const form = field.closest('form') ?? document.body;
    await fireEvent.input(field, { target: { value: '  ' } });
    await fireEvent.submit(form);
    expect(onsave).not.toHaveBeenCalled();
    await fireEvent.input(field, { target: { value: ' Rush ' } });
    await fireEvent.submit(form);
    expect(onsave).toHaveBeenCalledExactlyOnceWith('Rush');
  });
});
