import { rootsOf } from '#domain/roots.ts';
import type { ChangeSet } from '#journal/change-set.ts';
import type { RowMap } from '#journal/fold.ts';
import type { ActionRow } from './database.ts';

/** Up to how many things an action is found by each of them, and not only by what they belong to. */
export const mostIndexed = 500;

/**
 * The history's entry: found by what was written and by what that belongs to. It says the same
 * whether it is made at once or later, after others have written: see `rootsOf`.
 */
export function actionOf(changeSet: ChangeSet, rowOf: RowMap['get']): ActionRow {
  const about = new Set<string>();
  for (const [, kind, id, content] of changeSet.o) {
    for (const root of rootsOf(kind, content, rowOf(kind, id))) about.add(root);
    if (changeSet.o.length <= mostIndexed) about.add(id);
  }
  const { d, s, t, w, k, u, a, o } = changeSet;
  return { d, s, t, at: w ?? t, k, u, ...(a && { a }), size: o.length, about: [...about] };
}
