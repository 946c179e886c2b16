import type { ChangeSet, Op } from './change-set.ts';
import { schemaVersion } from './schema-version.ts';
import { covers, joined, newlySeen, without, type Vector } from './vector.ts';

/** What is known of one device: its newest change-set, and what it had seen of the others then. */
export interface Author {
  readonly d: string;
  readonly s: number;
  readonly t: number;
  readonly seen: Vector;
}

export type Authors = ReadonlyMap<string, Author>;

/** The version vector of a log. */
export const vectorOf = (authors: Authors): Vector =>
  Object.fromEntries([...authors.values()].map(({ d, s }) => [d, s]));

/** The newest time in a log; 0 when it is empty. */
export const newestTime = (authors: Authors) =>
  [...authors.values()].reduce((newest, { t }) => Math.max(newest, t), 0);

/** The next time of the hybrid clock: never behind the wall clock, always above all that is known. */
export const nextTime = (now: number, newest: number) => Math.max(Math.trunc(now), newest + 1);

export interface Action {
  /** The device that acts. */
  readonly device: string;
  /** Its wall clock, in milliseconds. */
  readonly now: number;
  readonly person: string;
  readonly intent: string;
  readonly args?: ChangeSet['a'];
}

/** The change-set of one action on this device, next in its row and above everything it knows. */
export function written(authors: Authors, action: Action, ops: readonly Op[]): ChangeSet {
  const { device, now, person, intent, args } = action;
  const own = authors.get(device);
  const t = nextTime(now, newestTime(authors));
  const p = newlySeen(without(vectorOf(authors), device), own?.seen ?? {});
  return {
    d: device,
    s: (own?.s ?? 0) + 1,
    t,
    ...(Math.abs(t - now) > 1_000 && { w: Math.max(0, Math.trunc(now)) }),
    k: intent,
    u: person,
    sv: schemaVersion,
    ...(Object.keys(p).length > 0 && { p: { ...p } }),
    ...(args && { a: args }),
    o: [...ops]
  };
}

/** A change-set came before what it builds on: a defect of whoever sorted them. */
export class NotReady extends Error {
  override readonly name = 'NotReady';
}

const unheard = (d: string): Author => ({ d, s: 0, t: 0, seen: {} });

/**
 * Everything the author had seen when it wrote the change-set, itself excluded.
 * @throws NotReady when the log has a hole before it, or lacks something its author had seen.
 */
export function seenBy(authors: Authors, changeSet: ChangeSet): Vector {
  const { d, s, p = {} } = changeSet;
  const own = authors.get(d) ?? unheard(d);
  if (own.s !== s - 1) throw new NotReady(`${d} ${String(s)} does not follow ${String(own.s)}`);
  const others = without(joined(own.seen, p), d);
  if (!covers(vectorOf(authors), others)) throw new NotReady(`${d} ${String(s)} came too early`);
  return { ...others, [d]: s - 1 };
}

/** The author's entry after this change-set. */
export const after = (changeSet: ChangeSet, seen: Vector): Author => ({
  d: changeSet.d,
  s: changeSet.s,
  t: changeSet.t,
  seen: without(seen, changeSet.d)
});
