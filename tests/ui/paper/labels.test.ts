import { describe, expect, it } from 'vitest';
import { laidOut, labelStocks, perSheet } from '#ui/paper/label-stock.ts';
import { barsFor, labelView } from '#ui/paper/label-view.ts';
import { aPart, aStockItem } from '#tests/support/builders.ts';

describe('labels on sheets', () => {
  it.each(Object.entries(labelStocks))('%s lies wholly on its page', (_name, stock) => {
    const [width, height] = stock.page;
    expect(stock.left + (stock.columns - 1) * stock.across + stock.width).toBeLessThanOrEqual(
      width
    );
    expect(stock.top + stock.rows * stock.height).toBeLessThanOrEqual(height);
    expect(stock.across).toBeGreaterThanOrEqual(stock.width);
  });

  it('stand across and then down, copies of one beside each other', () => {
    const [sheet = []] = laidOut(['A', 'B'], labelStocks['a4-24'], { copies: 2, start: 1 });
    expect(sheet.map(({ label, left, top }) => [label, left, top])).toEqual([
      ['A', 7.25, 12.9],
      ['A', 73.25, 12.9],
      ['B', 139.25, 12.9],
      ['B', 7.25, 12.9 + 33.9]
    ]);
  });

  it('begin at the first free place of a sheet that was used before, and go on to the next sheet', () => {
    const sheets = laidOut(['A', 'B'], labelStocks['a4-24'], { copies: 1, start: 24 });
    expect(sheets.map((sheet) => sheet.map(({ label }) => label))).toEqual([['A'], ['B']]);
  });

  it('come one a page out of a label printer, wherever they would begin on a sheet', () => {
    const stock = labelStocks['roll-62'];
    expect(perSheet(stock)).toBe(1);
    expect(laidOut(['A', 'B'], stock, { copies: 1, start: 7 })).toHaveLength(2);
  });
});

describe('a label', () => {
  it('of a part says its number first, and its name where it has none', () => {
    const part = aPart({ ipn: 'SK-22', name: 'Seal kit', description: '' });
    expect(labelView({ kind: 'part', part })).toMatchObject({
      title: 'SK-22',
      lines: ['Seal kit'],
      number: 'SK-22'
    });
    const nameless = aPart({ ipn: '', name: 'Seal kit', description: '' });
    expect(labelView({ kind: 'part', part: nameless })).toMatchObject({
      title: 'Seal kit',
      lines: [],
      number: ''
    });
  });

  it('of a stock item says the serial number or batch that tells it from others', () => {
    const part = aPart({ ipn: 'SK-22', name: 'Seal kit' });
    const item = aStockItem({ batch: 'B-119', serial: null });
    expect(labelView({ kind: 'item', item, part })).toMatchObject({
      title: 'SK-22',
      lines: ['Seal kit', 'Batch B-119'],
      number: 'B-119'
    });
  });
});

describe('bars on a label', () => {
  it('are as wide as a scanner likes them, and never wider than the label', () => {
    const bars = barsFor('SK-22', labelStocks['roll-100']);
    expect(bars?.width).toBeCloseTo(55, 5); // 110 modules of half a millimetre
    expect(barsFor('B-119-2026-11', labelStocks['roll-50'])?.width).toBeLessThanOrEqual(46);
  });

  it('are not drawn where they would be too narrow to be read', () => {
    expect(barsFor('a number far too long for it', labelStocks['roll-50'])).toBeUndefined();
  });

  it('are not drawn for what has no number', () => {
    expect(barsFor('', labelStocks['roll-50'])).toBeUndefined();
  });
});
