import { fireEvent, render, screen } from '@testing-library/svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Day } from '#domain/kernel/day.ts';
import { quantity } from '#domain/kernel/quantity.ts';
import { Month, type Load } from '#domain/planning/calendar.ts';
import OrderCalendar from '#ui/order/OrderCalendar.svelte';
import { speak } from '#ui/words/say.ts';

const day = (text: string) => text as Day;
const load: Load = { orders: 3, items: quantity(41), short: 1 };

function show(isWide: boolean) {
  vi.spyOn(window, 'matchMedia').mockImplementation(
    (media) =>
      ({
        media,
        matches: isWide,
        addEventListener: () => undefined,
        removeEventListener: () => undefined
      }) as unknown as MediaQueryList
  );
  const turned = vi.fn<(months: number) => void>();
  render(OrderCalendar, {
    month: Month.parse('2026-11'),
    loads: new Map([[day('2026-11-12'), load]]),
    today: day('2026-11-27'),
    hrefOf: (each: Day) => `/orders?due=${each}`,
    onturn: turned
  });
  return turned;
}

beforeEach(() => {
  vi.spyOn(navigator, 'language', 'get').mockReturnValue('en-GB');
  speak('en', undefined);
});
afterEach(() => {
  vi.restoreAllMocks();
  speak('en', undefined);
});

const focused = () => document.activeElement?.getAttribute('data-day');

describe('the calendar of a month', () => {
  it('says of a day what is due, and leads to it', () => {
    show(true);
    const link = screen.getByRole('link', { name: /12 November: 3.orders, 41.items, 1 short/ });
    expect(link.getAttribute('href')).toBe('/orders?due=2026-11-12');
  });

  it('is one stop of the Tab key, today', () => {
    show(true);
    const stops = screen.getAllByRole('link').filter((link) => link.tabIndex === 0);
    expect(stops.map((link) => link.getAttribute('data-day'))).toEqual(['2026-11-27']);
  });

  it('is walked by arrow keys, and turned by Page Up and Page Down', async () => {
    const turned = show(true);
    const [today] = screen.getAllByRole('link').filter((link) => link.tabIndex === 0);
    today?.focus();
    await fireEvent.keyDown(document.activeElement ?? document.body, { key: 'ArrowUp' });
    await fireEvent.keyDown(document.activeElement ?? document.body, { key: 'ArrowRight' });
    expect(focused()).toBe('2026-11-21');
    await fireEvent.keyDown(document.activeElement ?? document.body, { key: 'PageDown' });
    expect(turned).toHaveBeenCalledExactlyOnceWith(1);
  });

  it('lists the days that have anything by week where there is little room', () => {
    show(false);
    expect(screen.getAllByRole('link')).toHaveLength(1);
    expect(screen.getByRole('heading').textContent).toBe('9 Nov – 15 Nov');
  });
});
