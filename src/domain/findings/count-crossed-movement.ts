import { add } from '../changes.ts';
import { MovementId, nth, StockItemId } from '../kernel/ids.ts';
import { negative, none, sum, type Quantity } from '../kernel/quantity.ts';
import { acknowledged, adjusting, leaving, offer, type Offer } from './offer.ts';
import { findingKey, stampText, type FindingOf } from './finding.ts';
import { compareStamps, knew, type FindingsView, type MergedEvent } from './view.ts';

type Movement = MergedEvent<'movements'>;

export interface CountCrossedMovement extends FindingOf<'count-crossed-movement'> {
  readonly counted: Quantity;
  /** The movement that is the count. */
  readonly count: string;
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
      count: count.id,
      movements: crossed.map(({ id }) => id)
    }
  ];
}

/** The movements that the finding speaks of, by whether the sum has them already. */
function crossings({ count, movements }: CountCrossedMovement, view: FindingsView) {
  const counted = view.event('movements', count);
  const all = movements.flatMap((id) => view.event('movements', id) ?? []);
  const isAfter = (each: Movement) => counted !== undefined && inTime(each, counted) > 0;
  const moved = all.filter((each) => !isCount(each));
  const quantity = (of: readonly Movement[]) => sum(of.map((each) => each.quantity));
  return {
    counts: all.filter(isCount),
    moves: moved.length,
    inSum: quantity(moved.filter(isAfter)),
    notInSum: quantity(moved.filter((each) => !isAfter(each)))
  };
}

/** Another number that was counted unknowing becomes the count. */
const recounted = (item: StockItemId, { id, counted = none }: Movement): Offer => ({
  id: `count:${id}`,
  changes: ({ seed }) => [
    add('movements', nth(MovementId, seed, 1), { item, kind: 'counted', quantity: none, counted })
  ]
});

/**
 * The pieces were gone (or there) when they were counted: the count stands. Or they were not yet: it
 * holds for the time before they moved. What the clock says is suggested.
 */
export function offersCountCrossedMovement(
  finding: CountCrossedMovement,
  view: FindingsView
): Offer[] {
  const item = StockItemId.parse(finding.about[0]);
  const { counts, moves, inSum, notInSum } = crossings(finding, view);
  const deciding = (id: string, quantity: Quantity) =>
    offer(id, [...adjusting(finding, [{ item, quantity }]), ...acknowledged(finding)]);
  const already = deciding('already-gone', negative(inSum));
  const notYet = deciding('not-yet-gone', notInSum);
  const others = counts.map((each) => recounted(item, each));
  if (moves === 0) return [leaving('as-counted', finding), ...others];
  return inSum === none ? [already, notYet, ...others] : [notYet, already, ...others];
}
