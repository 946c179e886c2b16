import Papa from 'papaparse';
import { err, ok, type Result } from '#domain/kernel/result.ts';

/** How much of a table is read at most: InvenTree takes 32 MiB and 5,000 rows. */
export const tableLimits = { bytes: 32 * 1024 * 1024, rows: 100_000, columns: 1_000 } as const;

/** Why a file cannot be read as a table. Nothing of it was used. */
export type TableRefusal =
  | { readonly code: 'too-large'; readonly size: number; readonly limit: number }
  | { readonly code: 'too-many-rows'; readonly limit: number }
  | { readonly code: 'too-many-columns'; readonly limit: number }
  /** The file of a spreadsheet program itself. */
  | { readonly code: 'workbook' }
  | { readonly code: 'not-text' }
  | { readonly code: 'web-page' }
  | { readonly code: 'json' }
  | { readonly code: 'empty' }
  /** A quote was opened and never closed: the copy was not finished. */
  | { readonly code: 'cut-off'; readonly row: number };

export interface TableRow {
  /** The row as a spreadsheet counts it: the headers are row 1 where nothing stands before them. */
  readonly number: number;
  readonly cells: readonly string[];
}

/** A table as it stands in a file. */
export interface Table {
  readonly headers: readonly string[];
  /** Rows that are empty from end to end are left out. */
  readonly rows: readonly TableRow[];
}

const starts = (bytes: Uint8Array, ...signs: readonly number[]) =>
  signs.every((sign, at) => bytes[at] === sign);

/** The two kinds of file that spreadsheet programs write for themselves. */
const isWorkbook = (bytes: Uint8Array) =>
  starts(bytes, 0x50, 0x4b, 0x03, 0x04) || starts(bytes, 0xd0, 0xcf, 0x11, 0xe0);

function decoded(bytes: Uint8Array): string {
  if (starts(bytes, 0xff, 0xfe)) return new TextDecoder('utf-16le').decode(bytes);
  if (starts(bytes, 0xfe, 0xff)) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/**
 * The text of a table's file: UTF-8, or UTF-16 where its mark says so, or else Windows-1252, which
 * older spreadsheets write. Refused is what is too large and what is no text.
 */
export function tableText(bytes: Uint8Array): Result<string, TableRefusal> {
  const limit = tableLimits.bytes;
  if (bytes.length > limit) return err({ code: 'too-large', size: bytes.length, limit });
  if (isWorkbook(bytes)) return err({ code: 'workbook' });
  const text = decoded(bytes);
  return text.slice(0, 10_000).includes('\0') ? err({ code: 'not-text' }) : ok(text);
}

/** What the first characters say of a text that is no table. */
function sniffed(text: string): TableRefusal | undefined {
  const start = text.slice(0, 1_000).trimStart();
  if (start === '') return { code: 'empty' };
  if (start.startsWith('<')) return { code: 'web-page' };
  return /^[[{]\s*["{[\]}]/.test(start) ? { code: 'json' } : undefined;
}

/** Excel's own first line, which says what stands between the cells. */
const separator = /^sep=(.)\r?\n/i;

/** What stands between the cells, told from the first rows; empty ones would mislead. */
const delimiterOf = (text: string) =>
  Papa.parse(text, {
    preview: 20,
    skipEmptyLines: 'greedy',
    delimitersToGuess: [',', ';', '\t', '|']
  }).meta.delimiter;

/** Where the rows begin, how many lines stand before row 1's number, and what parts the cells. */
function opened(text: string) {
  const named = separator.exec(text);
  if (!named) return { body: text, before: 1, delimiter: delimiterOf(text) };
  return { body: text.slice(named[0].length), before: 2, delimiter: named[1] ?? ',' };
}

const isFilled = ({ cells }: TableRow) => cells.some((cell) => cell.trim() !== '');

/** Cells without the empty ones at the end, which spreadsheets leave behind. */
const trimmed = (headers: readonly string[]) =>
  headers.slice(0, headers.findLastIndex((header) => header.trim() !== '') + 1);

function tableOf(all: readonly TableRow[]): Result<Table, TableRefusal> {
  const [head, ...rows] = all.filter(isFilled);
  if (!head) return err({ code: 'empty' });
  const headers = trimmed(head.cells.map((cell) => cell.trim()));
  if (rows.length > tableLimits.rows)
    return err({ code: 'too-many-rows', limit: tableLimits.rows });
  return headers.length > tableLimits.columns
    ? err({ code: 'too-many-columns', limit: tableLimits.columns })
    : ok({ headers, rows });
}

/**
 * Reads CSV, TSV and their kin: commas, semicolons, tabs or bars between the cells, quotes around
 * them, any line ends, with or without a mark at the start. The first row that says something holds
 * the headers.
 */
export function readTable(text: string): Result<Table, TableRefusal> {
  const plain = text.startsWith('\ufeff') ? text.slice(1) : text;
  const refusal = sniffed(plain);
  if (refusal) return err(refusal);
  const { body, before, delimiter } = opened(plain);
  const { data, errors } = Papa.parse<string[]>(body, { delimiter });
  const open = errors.find(({ code }) => code === 'MissingQuotes');
  if (open) return err({ code: 'cut-off', row: (open.row ?? 0) + before });
  return tableOf(data.map((cells, at) => ({ number: at + before, cells })));
}
