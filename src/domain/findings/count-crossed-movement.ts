import { findingKey, stampText, type FindingOf } from './finding.ts';
import { compareStamps, knew, type FindingsView, type MergedEvent } from './view.ts';
import type { Quantity } from '../kernel/quantity.ts';

type Movement = MergedEvent<'movements'>;

export interface CountCrossedMovement extends FindingOf<'count-crossed-movement'> {
  readonly counted: Quantity;
  /** The movements that the count did not know of, nor they of it. */
  readonly movements: readonly string[];
}

const isCount = ({ counted }: Movement) => counted !== undefined;

const inTime = (a: Movement, b: Movement) =>
  compareStamps(a._.c, b._.c) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/** Whether a movement would make a difference to what was counted. */
const matters = (movement: Movement, count: Movement) =>
  isCount(movement) ? movement.counted !== count.counted : movement.quantity !== 0;

/**
 * A stock item was counted and moved by people who did not know of each other: whether the pieces
 * were gone when they were counted, only a person can say (C6). The clock decides until then. Only
 * the last count matters: an earlier one is no longer in the sum.
 */
export function countCrossedMovement(view: FindingsView, item: string): CountCrossedMovement[] {
  const ledger = view.eventsBy('movements', 'item', item);
  const count = ledger.filter(isCount).sort(inTime).at(-1);
  if (count?.counted === undefined) return [];
  const crossed = ledger
    .filter((each) => matters(each, count) && !knew(count._, each._.c) && !knew(each._, count._.c))
    .sort(inTime);
  if (crossed.length === 0) return [];
  return [
    {
      code: 'count-crossed-movement',
      key: findingKey(
        'count-crossed-movement',
        item,
        [count, ...crossed].map(({ id, _ }) => `${id}@${stampText(_.c)}`)
      ),
      severity: 'amber',
      about: [item],
      counted: count.counted,
      movements: crossed.map(({ id }) => id)
    }
  ];
}
