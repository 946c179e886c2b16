import { err, ok, type Result } from '#domain/kernel/result.ts';
import { z } from '#domain/kernel/zod.ts';
import type { FileReport } from './file-rows.ts';
import { isAboutPeople, readModels, type ReadModel } from './models.ts';
import { prescan } from './prescan.ts';
import { limits, type ImportRefusal } from './refusals.ts';

/** One record as the file has it. */
export interface ExportRecord {
  readonly model: ReadModel;
  readonly pk: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

/** What stands in an export: the records we can use, and how many there are of everything. */
export interface Export {
  readonly records: ReadonlyMap<ReadModel, readonly ExportRecord[]>;
  /** Per model, in the file's order. */
  readonly counts: ReadonlyMap<string, number>;
  /** Entries that are no records: neither a model nor a number nor fields. */
  readonly malformed: number;
  /** Records whose model and number stood in the file before; the first one counts. */
  readonly repeated: ReadonlyMap<string, number>;
  /** InvenTree's version, when the file names it. */
  readonly version: string;
  readonly exportedAt: string;
  /** What each of the given files is; none for a single export. */
  readonly files: readonly FileReport[];
}

const reserved = new Set(['__proto__', 'constructor', 'prototype']);

/** The first reserved name among the keys of a value and all that is in it. The depth is bounded. */
function reservedIn(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  for (const key of Object.keys(value)) {
    if (!Array.isArray(value) && reserved.has(key)) return key;
    const found = reservedIn((value as Record<string, unknown>)[key]);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** What the first characters say, for a file that is no JSON list or object. */
export function sniffed(text: string): ImportRefusal | undefined {
  if (text.length > limits.characters)
    return { code: 'too-large', size: text.length, limit: limits.characters };
  const start = text.slice(0, 1_000).trimStart();
  if (start === '') return { code: 'empty' };
  if (start.startsWith('[') || start.startsWith('{')) return undefined;
  // eslint-disable-next-line no-control-regex -- control characters are what tells text from the rest
  if (/[\u0000-\u0008\u000e-\u001f\ufffd]|^(%PDF|PK)/.test(start)) return { code: 'not-text' };
  if (start.startsWith('<')) return { code: 'web-page' };
  return /^[^\n]*[,;\t][^\n]*\n/.test(start) ? { code: 'table' } : { code: 'not-json' };
}

function parsed(text: string): Result<unknown, ImportRefusal> {
  try {
    return ok(JSON.parse(text) as unknown);
  } catch {
    return err({ code: 'not-json' });
  }
}

const Entry = z.object({
  model: z.string().min(1).max(100),
  pk: z.union([z.string().min(1).max(64), z.number().int()]).transform(String),
  fields: z.custom<Readonly<Record<string, unknown>>>(
    (value) => typeof value === 'object' && value !== null && !Array.isArray(value)
  )
});
const Metadata = z.object({
  metadata: z.literal(true),
  source_version: z.string().catch(''),
  exported_at: z.string().catch('')
});
const RestRow = z.object({ pk: z.unknown(), fields: z.undefined().optional() });
const RestPage = z.object({ results: z.array(z.unknown()) });

/** What a JSON value is that is no export, told from its first entry. */
function otherThanExport(value: unknown): ImportRefusal {
  if (Array.isArray(value) && value.length === 0) return { code: 'empty' };
  const first: unknown = Array.isArray(value) ? value[0] : undefined;
  const rest = RestPage.safeParse(value).success || RestRow.safeParse(first).success;
  return { code: rest ? 'rest-list' : 'not-an-export' };
}

interface Sorted {
  readonly records: Map<ReadModel, ExportRecord[]>;
  readonly seen: Set<string>;
  readonly counts: Map<string, number>;
  readonly repeated: Map<string, number>;
  malformed: number;
}

const read = new Set<string>(readModels);
const isRead = (model: string): model is ReadModel => read.has(model);

/** More names than any InvenTree has; what comes after them is counted together. */
const mostNames = 500;

function oneMore(counts: Map<string, number>, name: string): void {
  const key = counts.has(name) || counts.size < mostNames ? name : '…';
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function listIn<K, V>(lists: Map<K, V[]>, key: K): V[] {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  return list;
}

/** Puts one entry where it belongs; says which reserved name stands in it, when one does. */
function sortIn(sorted: Sorted, raw: unknown): string | undefined {
  const entry = Entry.safeParse(raw);
  if (!entry.success) {
    sorted.malformed += 1;
    return undefined;
  }
  const { model, pk, fields } = entry.data;
  oneMore(sorted.counts, model);
  if (isAboutPeople(model)) return undefined;
  const name = reservedIn(raw);
  if (name !== undefined || !isRead(model)) return name;
  const once = `${model} ${pk}`;
  if (sorted.seen.has(once)) oneMore(sorted.repeated, model);
  else listIn(sorted.records, model).push({ model, pk, fields });
  sorted.seen.add(once);
  return undefined;
}

/** Whether a list has the records of an export in it. */
export const isExport = (entries: readonly unknown[]) =>
  entries.some((entry) => Entry.safeParse(entry).success);

/** The entries of an export, each where it belongs. Refused when there is none, and for reserved names. */
export function sortedOut(entries: readonly unknown[]): Result<Export, ImportRefusal> {
  const metadata = Metadata.safeParse(entries[0]);
  const sorted: Sorted = {
    records: new Map(),
    seen: new Set(),
    counts: new Map(),
    repeated: new Map(),
    malformed: 0
  };
  for (const raw of metadata.success ? entries.slice(1) : entries) {
    const name = sortIn(sorted, raw);
    if (name !== undefined) return err({ code: 'reserved-name', name });
  }
  if (sorted.counts.size === 0) return err(otherThanExport(entries));
  const { source_version: version, exported_at: exportedAt } = metadata.data ?? {};
  const { records, counts, repeated, malformed } = sorted;
  return ok({
    ...{ records, counts, repeated, malformed },
    version: version ?? '',
    exportedAt: exportedAt ?? '',
    files: []
  });
}

/** Text without the mark that some programs put before it. */
export const unmarked = (text: string) => (text.startsWith('\ufeff') ? text.slice(1) : text);

/** The value of a text in JSON; its size and depth are known before anything is built. */
export function jsonIn(text: string): Result<unknown, ImportRefusal> {
  const refusal = sniffed(text) ?? prescan(text);
  return refusal ? err(refusal) : parsed(text);
}

/**
 * Reads the text of `invoke export-records`. Refused is what is something else, what is cut off and
 * what is larger, deeper or longer than the limits. Fields of people are not looked at.
 */
export function readExport(text: string): Result<Export, ImportRefusal> {
  const value = jsonIn(unmarked(text));
  if (!value.ok) return value;
  return Array.isArray(value.value) ? sortedOut(value.value) : err(otherThanExport(value.value));
}
