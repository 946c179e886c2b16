import { err, ok, type Result } from '#domain/kernel/result.ts';
import type { TableRefusal } from '../csv/read-table.ts';
import { listRows, tableRows, type FileRows } from './file-rows.ts';
import { isExport, jsonIn, sniffed, sortedOut, unmarked, type Export } from './read-export.ts';
import { limits, type ImportRefusal } from './refusals.ts';

/** A file that was given, as text. Its name is only for a person to know it by. */
export interface GivenFile {
  readonly name: string;
  readonly text: string;
}

/** Why the given files are not taken, and which of several it is about. */
export type FilesRefusal = ImportRefusal & { readonly file?: string };

type Row = Readonly<Record<string, unknown>>;

const isRow = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const numbered = (value: unknown) => (typeof value === 'number' ? value : null);

/** The rows of a list, of one page of it, or of a single record; nothing for other JSON. */
function listIn(value: unknown): { rows: readonly unknown[]; of: number | null } | undefined {
  if (Array.isArray(value)) return { rows: value, of: null };
  if (!isRow(value)) return undefined;
  if (Array.isArray(value['results']))
    return { rows: value['results'], of: numbered(value['count']) };
  return 'pk' in value ? { rows: [value], of: null } : undefined;
}

const looksLikeList = (rows: readonly unknown[]) =>
  rows.length === 0 || rows.some((row) => isRow(row) && 'pk' in row && !('fields' in row));

function rowsOfJson({ name, text }: GivenFile): Result<FileRows, ImportRefusal> {
  const value = jsonIn(text);
  if (!value.ok) return value;
  const list = listIn(value.value);
  if (!list) return err({ code: 'not-an-export' });
  const { rows, of } = list;
  if (isExport(rows))
    return ok({ report: { name, model: 'export', rows: rows.length, of: null }, entries: rows });
  if (!looksLikeList(rows)) return err({ code: 'not-an-export' });
  return ok(listRows(name, rows, of !== null && of > rows.length ? of : null));
}

/** What is wrong with a table, as it is said of any file. */
function asImportRefusal(refusal: TableRefusal): ImportRefusal {
  switch (refusal.code) {
    case 'too-many-rows':
    case 'too-many-columns':
      return { code: 'too-many', limit: refusal.limit };
    case 'json':
      return { code: 'not-json' };
    case 'cut-off':
      return { code: 'cut-off' };
    default:
      return refusal;
  }
}

function rowsOfTable({ name, text }: GivenFile): Result<FileRows, ImportRefusal> {
  const rows = tableRows(name, text);
  return rows.ok ? rows : err(asImportRefusal(rows.error));
}

function rowsIn(given: GivenFile): Result<FileRows, ImportRefusal> {
  const file = { name: given.name, text: unmarked(given.text) };
  return sniffed(file.text)?.code === 'table' ? rowsOfTable(file) : rowsOfJson(file);
}

/** Why nothing can be taken from files none of which is known. */
function noneKnown(read: readonly FileRows[], files: readonly GivenFile[]): ImportRefusal {
  if (read.every(({ entries }) => entries.length === 0)) return { code: 'empty' };
  const isTable = files.some(({ text }) => sniffed(unmarked(text))?.code === 'table');
  return { code: isTable ? 'table' : 'rest-list' };
}

/** Addresses that have records of their own are not made a second time from the text on a company. */
function withoutDoubles(entries: readonly unknown[]): readonly unknown[] {
  const isOf = (entry: unknown, model: string) => isRow(entry) && entry['model'] === model;
  if (!entries.some((entry) => isOf(entry, 'company.address'))) return entries;
  return entries.map((entry) => {
    if (!isRow(entry) || !isOf(entry, 'company.company')) return entry;
    const { address: _address, ...fields } = entry['fields'] as Row;
    return { ...entry, fields };
  });
}

const isMetadata = (entry: unknown) => isRow(entry) && entry['metadata'] === true;

/** The entries of all files as one export, whole exports first: they say which version wrote them. */
function joined(read: readonly FileRows[]): readonly unknown[] {
  const whole = read.filter(({ report }) => report.model === 'export');
  const others = read.filter(({ report }) => report.model !== 'export');
  const exported = whole.flatMap(({ entries }) => entries);
  const listed = withoutDoubles(others.flatMap(({ entries }) => entries));
  return [
    ...exported.filter(isMetadata).slice(0, 1),
    ...exported.filter((entry) => !isMetadata(entry)),
    ...listed
  ];
}

function readEach(files: readonly GivenFile[]): Result<FileRows[], FilesRefusal> {
  const read: FileRows[] = [];
  for (const file of files) {
    const rows = rowsIn(file);
    if (!rows.ok) return err({ ...rows.error, ...(files.length > 1 && { file: file.name }) });
    read.push(rows.value);
  }
  return ok(read);
}

/**
 * Reads what comes out of an InvenTree as one export: the file of `invoke export-records`, table
 * downloads (CSV, TSV) and lists of the web interface in JSON, in any mixture, joined by the numbers
 * of their records. What a file is, is told from its headers and fields. A file that is not known is
 * counted under its name; refused are files none of which is known, one that cannot be read, and
 * more text than the limit all told. Fields of people are not looked at.
 */
export function readFiles(files: readonly GivenFile[]): Result<Export, FilesRefusal> {
  const size = files.reduce((sum, { text }) => sum + text.length, 0);
  const limit = limits.characters;
  if (size > limit) return err({ code: 'too-large', size, limit });
  const read = readEach(files);
  if (!read.ok) return read;
  const reports = read.value.map(({ report }) => report);
  if (reports.every(({ model }) => model === '')) return err(noneKnown(read.value, files));
  const sorted = sortedOut(joined(read.value));
  if (!sorted.ok) return sorted;
  const isPlain = reports.length === 1 && reports[0]?.model === 'export';
  return ok({ ...sorted.value, files: isPlain ? [] : reports });
}
