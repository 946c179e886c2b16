import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Change, EventKind, EventOf, RecordKind, RecordOf } from '#domain/changes.ts';
import { Day } from '#domain/kernel/day.ts';
import type { Currency } from '#domain/kernel/money.ts';
import { idFor } from '#interop/inventree/ids.ts';
import { planImport, type ImportPlan } from '#interop/inventree/plan.ts';
import { readExport } from '#interop/inventree/read-export.ts';
import { readFiles, type GivenFile } from '#interop/inventree/read-files.ts';

/** A small export of our own making, as InvenTree wrote them that year. */
export const generation = (year: 2021 | 2024 | 2026) =>
  readFileSync(
    resolve(import.meta.dirname, `../fixtures/inventree/generation-${String(year)}.json`),
    'utf8'
  );

const realPath = resolve(import.meta.dirname, '../../../shared/data/inventree-export-2022-05.json');

/** The public demo export; nothing where it is not at hand. */
export const realExport = existsSync(realPath) ? readFileSync(realPath, 'utf8') : undefined;

export const source = 'test';

/** The plan of an export, from its text. */
export function planOf(text: string): ImportPlan {
  const file = readExport(text);
  if (!file.ok) throw new Error(file.error.code);
  return planImport(file.value, { source, today: Day.parse('2026-02-01'), currency: 'EUR' });
}

/** The plan of several files, with the same choices. */
export function planOfFiles(files: readonly GivenFile[], currency: Currency = 'EUR'): ImportPlan {
  const read = readFiles(files);
  if (!read.ok) throw new Error(read.error.code);
  return planImport(read.value, { source, today: Day.parse('2026-02-01'), currency });
}

/** The plan of some records. */
export const planOfRecords = (...records: readonly unknown[]) => planOf(JSON.stringify(records));

export const entry = (model: string, pk: number, fields: object) => ({ model, pk, fields });

export const id = (model: string, pk: number | string) => idFor(source, model, String(pk));

/** What the plan makes of a kind, by id. */
export function made<K extends RecordKind>(
  plan: { readonly changes: readonly Change[] },
  kind: K
): RecordOf<K>[] {
  return plan.changes
    .filter(([op, of]) => op === 'put' && of === kind)
    .map(([, , own, fields]) => ({ id: own, ...fields }) as unknown as RecordOf<K>);
}

export function madeOne<K extends RecordKind>(plan: ImportPlan, kind: K, own: string) {
  return made(plan, kind).find((record) => record.id === own);
}

export const happened = <K extends EventKind>(
  plan: { readonly changes: readonly Change[] },
  kind: K
): [string, EventOf<K>][] =>
  plan.changes
    .filter(([op, of]) => op === 'add' && of === kind)
    .map(([, , key, event]) => [key, event as unknown as EventOf<K>]);

/** Its problems as short text: code, model, number, field, value. */
export const problemsOf = ({ report }: ImportPlan) =>
  report.problems.map(({ code, model, pk, field, value }) =>
    [code, `${model.split('.')[1] ?? ''}/${pk}`, field, value].filter(Boolean).join(' ')
  );

/** How much of a line has left, by the allocations that were shipped. */
export function shippedOf(plan: ImportPlan, line: string): number {
  const shipped = new Set(happened(plan, 'movements').map(([key]) => key));
  return made(plan, 'allocations')
    .filter((each) => each.line === line && shipped.has(`ship:${each.id}`))
    .reduce((sum, { quantity }) => sum + quantity, 0);
}
