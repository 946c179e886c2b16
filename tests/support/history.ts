import type { ChangeSet, Op } from '#journal/change-set.ts';
import type { Model } from '#journal/fold.ts';

/** Device ids for tests: A, B, C … in the order that ties are broken in. */
export const deviceIds = ['aaaaaaa1', 'bbbbbbb2', 'ccccccc3', 'ddddddd4', 'eeeeeee5'] as const;

/** A valid change-set; a test names only what it is about. */
export const aChangeSet = (about: Partial<ChangeSet> = {}): ChangeSet => ({
  d: deviceIds[0],
  s: 1,
  t: 1_000,
  k: 'thing.edit',
  u: 'Mia',
  sv: 1,
  o: [],
  ...about
});

export const aPut = (fields: Record<string, unknown>, id = 'x', kind = 'things'): Op => [
  'put',
  kind,
  id,
  fields as Extract<Op, readonly ['put', ...unknown[]]>[3]
];

export const anAdd = (value: Record<string, unknown>, id = 'x', kind = 'happenings'): Op => [
  'add',
  kind,
  id,
  value as Op[3]
];

/** A product of one kind of record and one kind of event: enough to see how the journal merges. */
export const smallModel: Model = {
  opOf: (kind) => (kind === 'things' ? 'put' : kind === 'happenings' ? 'add' : undefined),
  rank: (_kind, field, value) =>
    field === 'del' ? (value === true ? 0 : 1) : field === 'rank' ? Number(value) : 0
};

/** Numbers out of a seed, the same on every machine: for choices made after a history is drawn. */
export function choices(seed: number): (most: number) => number {
  let state = seed >>> 0;
  return (most) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * most);
  };
}

/** The change-sets in another order that is possible too: nobody's come before what they had seen. */
export function inAnotherOrder(
  changeSets: readonly ChangeSet[],
  choose: (most: number) => number
): ChangeSet[] {
  const waiting = new Map<string, ChangeSet[]>();
  for (const each of [...changeSets].sort((a, b) => a.s - b.s))
    waiting.set(each.d, [...(waiting.get(each.d) ?? []), each]);
  const known = new Map<string, number>();
  const order: ChangeSet[] = [];
  const isReady = (next: ChangeSet | undefined) =>
    next !== undefined &&
    next.s === (known.get(next.d) ?? 0) + 1 &&
    Object.entries(next.p ?? {}).every(([device, s]) => (known.get(device) ?? 0) >= s);
  for (;;) {
    const ready = [...waiting.values()].filter((queue) => isReady(queue[0]));
    const next = ready[choose(ready.length)]?.shift();
    if (!next) return order;
    known.set(next.d, next.s);
    order.push(next);
  }
}
