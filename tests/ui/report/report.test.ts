import { render, screen } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import type { Day } from '#domain/kernel/day.ts';
import { PartId } from '#domain/kernel/ids.ts';
import { none, quantity } from '#domain/kernel/quantity.ts';
import { Month } from '#domain/planning/calendar.ts';
import type { Stage } from '#domain/planning/reports.ts';
import type { Figure } from '#domain/why/figure.ts';
import type { PartFigure } from '#domain/why/part-figures.ts';
import BarChart from '#ui/report/BarChart.svelte';
import { coverView, onTimeView, pipelineView, throughputView } from '#ui/report/report-words.ts';

/** A number in a table, and what may be asked about it. */
const number = (value: number, why: Figure) => ({ text: String(value), value, why });
const orders = (stage: Stage, value: number) =>
  number(value, { of: 'stage', id: stage, figure: 'orders' });
const worth = (stage: Stage, [text, value, currency]: [string, number, string]) => ({
  text,
  value,
  why: { of: 'value', id: stage, currency, figure: 'value' }
});

const plain = (text: string) => text.replaceAll('\u00a0', ' ');

const aCover = {
  part: PartId.parse('part-1'),
  name: 'PH-100',
  wanted: quantity(20),
  allocated: quantity(12),
  free: quantity(900),
  building: none,
  short: quantity(8)
};

describe('a report', () => {
  it('says in a sentence how open orders stand, with a column for each currency', () => {
    const { summary, columns, rows } = pipelineView([
      { stage: 'short', orders: 2, values: new Map([['EUR', '12.5']]) },
      { stage: 'ready', orders: 1, values: new Map([['USD', '3']]) }
    ]);
    expect(plain(summary)).toBe('Open: 3 orders, of which 1 are ready to ship and 2 are short.');
    expect(columns).toEqual(['Stage', 'Orders', 'Value in EUR', 'Value in USD']);
    expect(rows).toEqual([
      [
        'Short',
        orders('short', 2),
        worth('short', ['€12.50', 12.5, 'EUR']),
        worth('short', ['$0.00', 0, 'USD'])
      ],
      [
        'Ready to ship',
        orders('ready', 1),
        worth('ready', ['€0.00', 0, 'EUR']),
        worth('ready', ['$3.00', 3, 'USD'])
      ]
    ]);
  });

  it('measures each part by what is wanted of it, and names beside the bar what there is', () => {
    const { bars, rows } = coverView([aCover, { ...aCover, wanted: quantity(2_000) }], 2);
    expect(bars.map(({ full }) => full)).toEqual([20, 2_000]);
    expect(bars[0]?.text).toBe('20 wanted · 12 allocated · 900 free · 8 short');
    const figure = (figure: PartFigure, value: number) =>
      number(value, { of: 'part', id: 'part-1', figure });
    expect(rows[0]).toEqual([
      'PH-100',
      figure('wanted', 20),
      figure('allocated', 12),
      figure('free', 900),
      figure('building', 0),
      figure('short', 8)
    ]);
  });

  it('draws of a part no more than is wanted: what is short first, then allocated, free and built', () => {
    const about = { ...aCover, free: quantity(5), building: quantity(50), short: quantity(1) };
    expect(coverView([about], 1).bars[0]?.pieces).toEqual([
      { series: 'allocated', value: 12 },
      { series: 'unallocated', value: 5 },
      { series: 'building', value: 2 },
      { series: 'short', value: 1 }
    ]);
  });

  it('gives on-time shipping in percent of what had a target date', () => {
    const month = Month.parse('2026-11');
    const { bars, full } = onTimeView([{ month, dated: 3, onTime: 2 }]);
    expect(bars[0]?.text).toBe('67 % · 2 of 3');
    expect(full).toBe(100);
    expect(onTimeView([{ month, dated: 0, onTime: 0 }]).bars[0]?.text).toBe('Nothing shipped');
  });

  it('counts what left week by week', () => {
    const { summary, rows } = throughputView([
      { from: '2026-11-16' as Day, orders: 4 },
      { from: '2026-11-23' as Day, orders: 1 }
    ]);
    expect(plain(summary)).toBe('In the last 2 weeks 5 orders left the shop, this week 1.');
    const why = { of: 'shipped', id: '2026-11-16' as Day, figure: 'orders' } as const;
    expect(rows[0]).toEqual(['2026-11-16', number(4, why)]);
  });
});

describe('a chart', () => {
  const { summary, bars } = coverView([aCover], 1);

  it('is a picture that is read aloud as one sentence', () => {
    render(BarChart, { summary, bars });
    expect(screen.getByRole('img', { name: summary })).toBeTruthy();
  });

  it('lays the pieces of a bar end to end, hatches what is short, and fills its whole length', () => {
    const { container } = render(BarChart, { summary, bars });
    const pieces = [...container.querySelectorAll('.bar rect:not(.frame)')];
    expect(pieces.map((piece) => [piece.getAttribute('x'), piece.getAttribute('width')])).toEqual([
      ['0%', '60%'],
      ['60%', '40%']
    ]);
    expect(pieces.at(-1)?.getAttribute('fill')).toMatch(/^url\(#.*hatch\)$/);
  });
});
