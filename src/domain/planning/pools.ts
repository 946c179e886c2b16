import type { PartId } from '../kernel/ids.ts';
import type { Making, PlanFacts, Want } from './plan.ts';

/** Parts that can stand in for one another somewhere, and all that wants or brings them. */
export interface Pool {
  readonly parts: readonly PartId[];
  readonly wants: readonly Want[];
  readonly making: readonly Making[];
}

/** Who stands for each part: the first part that it is tied to by something that takes either. */
class Ties {
  readonly #up = new Map<PartId, PartId>();

  root(part: PartId): PartId {
    let at = part;
    for (let up = this.#up.get(at); up !== undefined; up = this.#up.get(at)) at = up;
    return at;
  }

  tie(one: PartId, other: PartId): void {
    const [a, b] = [this.root(one), this.root(other)];
    if (a === b) return;
    // The smaller name stands for both: the same however the facts are ordered.
    if (a < b) this.#up.set(b, a);
    else this.#up.set(a, b);
  }
}

/** The pools of a plan, by each of their parts. Stock of one pool never goes to a want of another. */
export function poolsOf({ wants, making, free }: PlanFacts): ReadonlyMap<PartId, Pool> {
  const ties = new Ties();
  for (const { part, fits } of wants) for (const other of fits) ties.tie(part, other);
  const parts = new Set([
    ...wants.flatMap(({ part, fits }) => [part, ...fits]),
    ...making.map(({ part }) => part),
    ...free.keys()
  ]);
  const pools = new Map<PartId, { parts: PartId[]; wants: Want[]; making: Making[] }>();
  const poolOf = (part: PartId) => {
    const root = ties.root(part);
    const pool = pools.get(root) ?? { parts: [], wants: [], making: [] };
    pools.set(root, pool);
    return pool;
  };
  for (const part of parts) poolOf(part).parts.push(part);
  for (const want of wants) poolOf(want.part).wants.push(want);
  for (const each of making) poolOf(each.part).making.push(each);
  return new Map([...parts].map((part) => [part, poolOf(part)]));
}
