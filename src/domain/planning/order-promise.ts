import type { Day } from '../kernel/day.ts';
import { none, sum, type Quantity } from '../kernel/quantity.ts';
import { laterOf } from './plan.ts';
import type { Promised } from './promise.ts';

/** What can be said of a whole order: as late as its latest line, and short when one of them is. */
export interface OrderPromise {
  readonly kind: Promised['kind'];
  /** From when on it can go whole; nothing when nobody knows, or when it cannot. */
  readonly on: Day | null;
  readonly waits?: Promised['waits'];
  readonly short: { readonly lines: number; readonly quantity: Quantity };
  /** One of its lines comes after the day it is due. */
  readonly late: boolean;
}

function kindOf(promises: readonly Promised[]): Promised['kind'] {
  if (promises.some(({ kind }) => kind === 'short')) return 'short';
  return promises.some(({ kind }) => kind === 'expected') ? 'expected' : 'stock';
}

/**
 * What the promises to the lines of an order come to. Lines that want nothing have none; an order
 * without any is in stock today.
 */
export function promiseOfOrder(promises: readonly Promised[], today: Day): OrderPromise {
  const kind = kindOf(promises);
  const short = promises.filter((each) => each.short > none);
  return {
    kind,
    on:
      kind === 'short'
        ? null
        : promises.reduce<Day | null>((latest, { on }) => laterOf(latest, on), today),
    waits: promises.find(({ waits }) => waits !== undefined)?.waits,
    short: { lines: short.length, quantity: sum(short.map((each) => each.short)) },
    late: promises.some(({ late }) => late)
  };
}
