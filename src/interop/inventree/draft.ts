import { records, type EventKind, type EventOf, type RecordKind } from '#domain/changes.ts';
import type { RecordOf } from '#domain/changes.ts';
import type { Currency } from '#domain/kernel/money.ts';
import type { Day } from '#domain/kernel/day.ts';
import type { z } from '#domain/kernel/zod.ts';
import { idFor } from './ids.ts';
import type { ReadModel, TakenModel } from './models.ts';
import type { Export, ExportRecord } from './read-export.ts';
import type { Problem, ProblemCode, SkipReason } from './report.ts';

export interface ImportOptions {
  /** Which InvenTree the file is from: the same name gives the same ids again. */
  readonly source: string;
  readonly today: Day;
  /** The shop's currency, where the file names none. */
  readonly currency: Currency;
}

type Kept = { readonly [K in RecordKind]: Map<string, RecordOf<K>> };
type Happened = { readonly [K in EventKind]: Map<string, EventOf<K>> };

/** An import while it is being worked out: what was taken so far, and what is to be said about it. */
export interface Draft {
  readonly options: ImportOptions;
  readonly file: Export;
  /** The statuses that the shop made itself. */
  readonly states: ReadonlyMap<string, { readonly label: string; readonly logical: string }>;
  readonly records: Kept;
  readonly events: Happened;
  /** The ids of what was taken, by model and number in the file. */
  readonly ids: ReadonlyMap<TakenModel, Map<string, string>>;
  /** What belongs to a document by its id: the two come together or not at all. */
  readonly withIts: Map<string, string>;
  readonly skipped: Map<string, number>;
  readonly problems: Problem[];
  problemCount: number;
  /** The fields that were looked at, by model. */
  readonly used: Map<ReadModel, Set<string>>;
}

/** One record of the file being read, and what had to be put aside for its notes. */
export interface Reading {
  readonly draft: Draft;
  readonly record: ExportRecord;
  readonly aside: string[];
}

const mostProblems = 1_000;

/** Any value in a few characters that can be shown. */
const shown = (value: unknown) =>
  (typeof value === 'string' ? value : JSON.stringify(value)).slice(0, 80).toWellFormed();

const nameOf = ({ fields }: ExportRecord) => shown(fields['reference'] ?? fields['name'] ?? '');

/** Notes that something about a record is not right. */
export function report(
  { draft, record }: Pick<Reading, 'draft' | 'record'>,
  code: ProblemCode,
  about: { readonly field?: string; readonly value?: unknown } = {}
): void {
  draft.problemCount += 1;
  if (draft.problems.length >= mostProblems) return;
  const { model, pk } = record;
  const { field = '', value = '' } = about;
  draft.problems.push({ code, model, pk, name: nameOf(record), field, value: shown(value) });
}

const skipKey = (model: string, reason: SkipReason, field: string) =>
  [model, reason, field].join(' ');

/** Leaves a record out, and says why. */
export function skip({ draft, record }: Reading, reason: SkipReason, field = ''): void {
  const key = skipKey(record.model, reason, field);
  draft.skipped.set(key, (draft.skipped.get(key) ?? 0) + 1);
}

export const recordsIn = (draft: Draft, model: ReadModel) => draft.file.records.get(model) ?? [];

/** The records of a model, each ready to be read. */
export const readings = (draft: Draft, model: ReadModel): Reading[] =>
  recordsIn(draft, model).map((record) => ({ draft, record, aside: [] }));

/** The id that a record gets, whether it is taken or not. */
export const ownId = ({ draft, record }: Reading) =>
  idFor(draft.options.source, record.model, record.pk);

/** The id of something that the file tells of without having a record for it. */
export const impliedId = (draft: Draft, model: string, pk: string) =>
  idFor(draft.options.source, `docket.${model}`, pk);

/** Whether a record was taken, and as what. */
export const idOf = (draft: Draft, model: TakenModel, pk: unknown) =>
  typeof pk === 'string' || typeof pk === 'number'
    ? draft.ids.get(model)?.get(String(pk))
    : undefined;

type Candidate<K extends RecordKind> = z.input<(typeof records)[K]>;

/** The record as the rules want it, kept; or the field that does not fit. */
export function keep<K extends RecordKind>(
  draft: Draft,
  kind: K,
  candidate: Candidate<K>
): { readonly kept: RecordOf<K> } | { readonly misfit: string } {
  const fitting = records[kind].safeParse(candidate);
  if (!fitting.success) return { misfit: String(fitting.error.issues[0]?.path[0] ?? '') };
  const kept = fitting.data as RecordOf<K>;
  draft.records[kind].set(kept.id, kept);
  return { kept };
}

/** Takes a record of the file; leaves it out, with the reason, when it does not fit. */
export function take<K extends RecordKind>(
  from: Reading,
  kind: K,
  candidate: Candidate<K>
): RecordOf<K> | undefined {
  const result = keep(from.draft, kind, candidate);
  if ('misfit' in result) {
    skip(from, 'invalid', result.misfit);
    return undefined;
  }
  from.draft.ids.get(from.record.model as TakenModel)?.set(from.record.pk, result.kept.id);
  return result.kept;
}

/** Other values for some fields of a record that was taken. */
export function revise<K extends RecordKind>(
  draft: Draft,
  kind: K,
  { id, ...fields }: Omit<Partial<RecordOf<K>>, 'id'> & { readonly id: string }
): void {
  const kept = draft.records[kind].get(id);
  if (kept) draft.records[kind].set(id, { ...kept, ...fields });
}
