import { fireEvent, render, screen } from '@testing-library/svelte';
import { createRawSnippet, tick } from 'svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createAnnouncer } from '#ui/kit/announcer.svelte.ts';
import Announcer from '#ui/kit/Announcer.svelte';
import Notice from '#ui/kit/Notice.svelte';
import Refusal from '#ui/kit/Refusal.svelte';
import { createToasts } from '#ui/kit/toasts.svelte.ts';
import Toasts from '#ui/kit/Toasts.svelte';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const after = async (milliseconds: number) => {
  vi.advanceTimersByTime(milliseconds);
  await tick();
};

describe('toasts', () => {
  async function saying(text: string, onpress?: () => void) {
    const queue = createToasts();
    render(Toasts, { queue });
    const region = screen.getByRole('status');
    queue.show(text, onpress && { label: 'Undo', onpress });
    await tick();
    return { queue, region };
  }

  it('appear in a region that was there before them, and stays after them', async () => {
    const { region } = await saying('Line allocated');
    expect(screen.getByRole('status')).toBe(region);
    expect(region).toHaveTextContent('Line allocated');
    await after(10_000);
    expect(region).toHaveTextContent(/^$/);
    expect(region).toBeInTheDocument();
  });

  it('stay their ten seconds', async () => {
    const { region } = await saying('Line allocated');
    await after(9_999);
    expect(region).toHaveTextContent('Line allocated');
  });

  it.each([
    ['pointerEnter', 'pointerLeave'],
    ['focusIn', 'focusOut']
  ] as const)('wait from %s until %s', async (hold, release) => {
    const { region } = await saying('Line allocated');
    await fireEvent[hold](region);
    await after(60_000);
    expect(region).toHaveTextContent('Line allocated');
    await fireEvent[release](region);
    await after(10_000);
    expect(region).toHaveTextContent(/^$/);
  });

  it('undo once, and are gone', async () => {
    const undo = vi.fn();
    const { region } = await saying('Line removed', undo);
    await fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(undo).toHaveBeenCalledOnce();
    expect(region).toHaveTextContent(/^$/);
  });

  it('are three at most; the oldest makes room', async () => {
    const { queue, region } = await saying('one');
    for (const text of ['two', 'three', 'four']) queue.show(text);
    await tick();
    expect([...region.querySelectorAll('p')].map((p) => p.textContent)).toEqual([
      'two',
      'three',
      'four'
    ]);
  });

  it('leave in time although one was dismissed while held', async () => {
    const { queue, region } = await saying('one');
    await fireEvent.pointerEnter(region);
    await fireEvent.click(screen.getByRole('button', { name: 'Dismiss' }));
    queue.show('two');
    await after(10_000);
    expect(region).toHaveTextContent(/^$/);
  });
});

describe('a refusal', () => {
  it('is an alert that stays until dismissed', async () => {
    const ondismiss = vi.fn();
    render(Refusal, { text: 'Only 8 are free.', ondismiss });
    await after(600_000);
    expect(screen.getByRole('alert')).toHaveTextContent('Only 8 are free.');
    await fireEvent.click(screen.getByRole('button', { name: 'Dismiss' }));
    expect(ondismiss).toHaveBeenCalledOnce();
  });
});

it.each([
  ['info', 'status'],
  ['success', 'status'],
  ['warning', 'status'],
  ['danger', 'alert']
] as const)('a notice of %s is read as %s', (tone, role) => {
  const children = createRawSnippet(() => ({ render: () => '<span>Backup is old</span>' }));
  render(Notice, { tone, children });
  expect(screen.getByRole(role)).toHaveTextContent('Backup is old');
});

describe('the announcer', () => {
  it('speaks politely or at once, in regions that were there before', async () => {
    const from = createAnnouncer();
    render(Announcer, { from });
    const [polite, assertive] = [screen.getByRole('status'), screen.getByRole('alert')];
    from.say('Line allocated, 2 of 3');
    from.say('This tablet is full', 'assertive');
    await tick();
    expect(polite).toHaveTextContent('Line allocated, 2 of 3');
    expect(assertive).toHaveTextContent('This tablet is full');
  });

  it('says the same words twice when told twice', async () => {
    const from = createAnnouncer();
    render(Announcer, { from });
    from.say('Wrong item');
    await tick();
    const first = screen.getByText('Wrong item');
    from.say('Wrong item');
    await tick();
    expect(screen.getByText('Wrong item')).not.toBe(first);
  });
});
