import type { Change } from '#domain/changes.ts';
import { differing } from '#domain/kernel/edit.ts';
import { err, ok, type Result } from '#domain/kernel/result.ts';
import type { z } from '#domain/kernel/zod.ts';
import type { Values } from '#interop/csv/read-rows.ts';
import { decisionOn, type CommandRefusal, type Recipe } from '../command.ts';
import type { Known } from './known.ts';
import type { RowRefusal, Unresolved } from './refusals.ts';

/** What becomes of a row. */
export interface RowPlan {
  readonly outcome: 'new' | 'changed' | 'same';
  /** What the record is called. */
  readonly name: string;
  /** The fields that change. */
  readonly fields: readonly string[];
  readonly changes: readonly Change[];
}

export type PlanRow = (
  known: Known,
  values: Values,
  row: number
) => Promise<Result<RowPlan, RowRefusal>>;

/** Nothing is to be done: everything the row says is so already. */
export const same = (name: string): RowPlan => ({ outcome: 'same', name, fields: [], changes: [] });

/** Only these fields of what a row says. */
export const picked = (values: Values, keys: readonly string[]): Record<string, unknown> =>
  Object.fromEntries(keys.flatMap((key) => (key in values ? [[key, values[key]]] : [])));

/** The record that a row names by our own id: there, not there yet, or deleted here. */
export function byOwnId<R extends { readonly id: string }>(
  known: Known,
  found: { readonly get: (id: string) => R | undefined },
  values: Values
): Result<{ readonly record: R | undefined; readonly id: string | undefined }, Unresolved> {
  const id = typeof values['id'] === 'string' ? values['id'].trim() : '';
  if (id === '') return ok({ record: undefined, id: undefined });
  if (known.isGone(id)) return err({ code: 'deleted-here' });
  return ok({ record: found.get(id), id });
}

/** A row that a rule decides about: what it would write, or why not. */
export async function decided<Input extends z.ZodType, Facts, Refusal>(
  { here: { db, context } }: Known,
  recipe: Recipe<Input, Facts, Refusal>,
  asked: Record<string, unknown>
): Promise<Result<readonly Change[], Refusal | CommandRefusal>> {
  const decision = await decisionOn(recipe, { db, context }, asked as z.input<Input>);
  return decision.ok ? ok(decision.value.changes) : decision;
}

/** The fields of a record that a row says otherwise. */
export const differences = (before: object, asked: Record<string, unknown>): string[] =>
  Object.keys(differing(before as Record<string, unknown>, asked)).filter((key) => key !== 'id');

/** The plan of a row whose changes were decided, or why they were not. */
export const put = (
  changes: Result<readonly Change[], RowRefusal>,
  plan: Omit<RowPlan, 'changes'>
): Result<RowPlan, RowRefusal> => (changes.ok ? ok({ ...plan, changes: changes.value }) : changes);
