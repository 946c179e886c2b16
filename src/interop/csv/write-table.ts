import { decimalOf } from '#domain/kernel/money.ts';
import { harmless } from './cells.ts';

/** What may stand in a cell. */
export type Cell = string | number | boolean | null | undefined;

/** So that spreadsheets take the text for what it is. */
export const byteOrderMark = '\ufeff';

/** The text of a cell: numbers exact and with a dot, yes and no in words, nothing as nothing. */
function cellText(cell: Cell): string {
  if (typeof cell === 'number') return decimalOf(cell);
  if (typeof cell === 'boolean') return cell ? 'yes' : 'no';
  return (cell ?? '').toWellFormed();
}

/** One line of CSV (RFC 4180): every cell in quotes, none that a spreadsheet would run. */
export const csvLine = (cells: readonly Cell[]) =>
  `${cells.map((cell) => `"${harmless(cellText(cell)).replaceAll('"', '""')}"`).join(',')}\r\n`;

/** A whole table as CSV, with the mark that spreadsheets tell UTF-8 by. */
export const csvText = (rows: readonly (readonly Cell[])[]) =>
  byteOrderMark + rows.map(csvLine).join('');
