import type { Change } from '#domain/changes.ts';
import type { ImportPlan } from './plan.ts';

type Counts = Readonly<Record<string, number>>;

/** What of an import is new on this device. */
export interface Fresh {
  readonly changes: readonly Change[];
  /** How many of each kind are new. */
  readonly made: Counts;
  /** How many are here already, edited or deleted since or not: they are left alone. */
  readonly alreadyHere: Counts;
  /**
   * How many are new but belong to an order, build or stock item that is here already: that one is
   * left alone as a whole, because it may have moved on, or be closed.
   */
  readonly heldBack: Counts;
  /** New stock items split off from one that is here and keeps its quantity: counted twice, maybe. */
  readonly splits: number;
}

function tally(changes: readonly Change[]): Counts {
  const counts = new Map<string, number>();
  for (const [, kind] of changes) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return Object.fromEntries(counts);
}

/**
 * What of the plan is new, when `known` are the ids that this device has. Nothing that is here is
 * written over, so that importing a file again changes nothing.
 */
export function freshIn({ changes, withIts }: ImportPlan, known: ReadonlySet<string>): Fresh {
  const isKnown = ([, , id]: Change) => known.has(id);
  const isHeldBack = (change: Change) => {
    const root = withIts.get(change[2]);
    return !isKnown(change) && root !== undefined && known.has(root);
  };
  const fresh = changes.filter((change) => !isKnown(change) && !isHeldBack(change));
  return {
    changes: fresh,
    made: tally(fresh),
    alreadyHere: tally(changes.filter(isKnown)),
    heldBack: tally(changes.filter(isHeldBack)),
    splits: fresh.filter(
      ([, kind, , content]) =>
        kind === 'stockItems' && 'parent' in content && known.has(String(content.parent))
    ).length
  };
}
