import type { Counted } from './best.ts';
import type { Entries } from './entries.ts';
import type { Found, Hit } from './found.ts';
import { numberAt } from './numbers.ts';

interface Scored {
  readonly entry: number;
  readonly score: number;
}

/** An entry with everything that is shown of it. */
function hitOf(entries: Entries, { entry, score }: Scored): Hit {
  const { first, second, kind } = entries.columns;
  const above = [numberAt(first, entry), numberAt(second, entry)].filter((parent) => parent !== 0);
  const parents = above.map((parent) => ({
    kind: kind[parent] ?? 0,
    id: entries.idOf(parent),
    title: entries.shown(parent).title
  }));
  const own = { kind: kind[entry] ?? 0, id: entries.idOf(entry), score, parents };
  return { ...own, ...entries.shown(entry) };
}

/** What was counted, with everything that is shown of the best. */
export function foundIn(entries: Entries, { totals, best }: Counted, isGuess: boolean): Found {
  const kinds = [...totals.keys()].filter((kind) => (totals[kind] ?? 0) > 0);
  const hitsOf = (kind: number) =>
    best[kind]?.entries.map((entry, n) =>
      hitOf(entries, { entry, score: best[kind]?.scores[n] ?? 0 })
    ) ?? [];
  return {
    hits: new Map(kinds.map((kind) => [kind, hitsOf(kind)])),
    totals: new Map(kinds.map((kind) => [kind, totals[kind] ?? 0])),
    isGuess: isGuess && kinds.length > 0
  };
}
