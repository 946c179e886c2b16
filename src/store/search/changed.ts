import type { ChangeSet } from '#journal/change-set.ts';
import type { Vector } from '#journal/vector.ts';
import type { Database } from '../database.ts';
import { logBetween } from '../log.ts';
import { isSearched, type SearchedKind } from './documents.ts';

/** Records by kind. */
export type Places = ReadonlyMap<SearchedKind, ReadonlySet<string>>;

/** Which records show something of an event: how many there are, or that an order is closed. */
const shownOn: Readonly<Record<string, readonly (readonly [field: string, kind: SearchedKind])[]>> =
  {
    movements: [
      ['item', 'stockItems'],
      ['other', 'stockItems']
    ],
    dispatches: [['order', 'salesOrders']],
    completions: [['order', 'salesOrders']]
  };

/** The records that the log has written between two times that a device knew it. */
export async function changedBetween(db: Database, base: Vector, head: Vector): Promise<Places> {
  const places = new Map<SearchedKind, Set<string>>();
  const note = (kind: SearchedKind, id: unknown) => {
    if (typeof id !== 'string') return;
    const known = places.get(kind);
    if (known) known.add(id);
    else places.set(kind, new Set([id]));
  };
  for await (const { texts } of logBetween(db, base, head))
    for (const each of texts)
      for (const [, kind, id, content] of (JSON.parse(each) as ChangeSet).o) {
        if (isSearched(kind)) note(kind, id);
        for (const [field, shown] of shownOn[kind] ?? []) note(shown, content[field]);
      }
  return places;
}
