import { say } from '#ui/words/say.ts';

/** Labels as they are sold: on sheets, or on a roll in a label printer, where one label is one page. */
export interface LabelStock {
  readonly label: string;
  /** The page, in millimetres. */
  readonly page: readonly [width: number, height: number];
  /** One label, in millimetres. */
  readonly width: number;
  readonly height: number;
  readonly columns: number;
  readonly rows: number;
  /** Where the first label begins, and how far the next one is, in millimetres. */
  readonly left: number;
  readonly top: number;
  readonly across: number;
}

const a4 = [210, 297] as const;
const letter = [215.9, 279.4] as const;

const roll = (width: number, height: number): LabelStock => ({
  label: say`Label printer, ${String(width)} × ${String(height)} mm`,
  page: [width, height],
  width,
  height,
  columns: 1,
  rows: 1,
  left: 0,
  top: 0,
  across: width
});

/** What labels can be printed on. */
export const labelStocks = {
  'a4-24': {
    label: say`A4 sheet, 24 of 63.5 × 33.9 mm`,
    page: a4,
    width: 63.5,
    height: 33.9,
    columns: 3,
    rows: 8,
    left: 7.25,
    top: 12.9,
    across: 66
  },
  'a4-21': {
    label: say`A4 sheet, 21 of 63.5 × 38.1 mm`,
    page: a4,
    width: 63.5,
    height: 38.1,
    columns: 3,
    rows: 7,
    left: 7.25,
    top: 15.15,
    across: 66
  },
  'letter-30': {
    label: say`Letter sheet, 30 of 2⅝ × 1 in`,
    page: letter,
    width: 66.675,
    height: 25.4,
    columns: 3,
    rows: 10,
    left: 4.7625,
    top: 12.7,
    across: 69.85
  },
  'letter-10': {
    label: say`Letter sheet, 10 of 4 × 2 in`,
    page: letter,
    width: 101.6,
    height: 50.8,
    columns: 2,
    rows: 5,
    left: 3.96,
    top: 12.7,
    across: 106.36
  },
  'roll-62': roll(62, 29),
  'roll-50': roll(50, 25),
  'roll-100': roll(100, 50)
} as const satisfies Readonly<Record<string, LabelStock>>;
export type LabelStockName = keyof typeof labelStocks;

/** How many labels a sheet has. */
export const perSheet = ({ columns, rows }: LabelStock): number => columns * rows;

/** A label on its sheet: where its corner is, in millimetres. */
export interface Placed<Label> {
  readonly key: string;
  readonly label: Label;
  readonly left: number;
  readonly top: number;
}

interface Laying {
  /** How many of each label. */
  readonly copies: number;
  /** The first free label of the first sheet, counted from 1 across and then down. */
  readonly start: number;
}

/** Labels laid out on sheets: all copies of one beside each other, from the first free place on. */
export function laidOut<Label>(
  labels: readonly Label[],
  stock: LabelStock,
  { copies, start }: Laying
): readonly (readonly Placed<Label>[])[] {
  const most = perSheet(stock);
  const sheets: Placed<Label>[][] = [];
  const all = labels.flatMap((label) => Array.from({ length: copies }, () => label));
  all.forEach((label, n) => {
    const at = n + Math.min(start, most) - 1;
    const place = at % most;
    const sheet = Math.floor(at / most);
    (sheets[sheet] ??= []).push({
      key: String(at),
      label,
      left: stock.left + (place % stock.columns) * stock.across,
      top: stock.top + Math.floor(place / stock.columns) * stock.height
    });
  });
  return sheets;
}
