import { put, remove, type Change } from '../changes.ts';
import { larger, minus, none, remainder, smaller, sum, type Quantity } from '../kernel/quantity.ts';
import { AllocationId, BuildAllocationId } from '../kernel/ids.ts';
import { hasLeft } from './has-left.ts';
import { offer, type Offer } from './offer.ts';
import { findingKey, type FindingOf } from './finding.ts';
import { compareStamps, type FindingsView, type Stamp } from './view.ts';

/** Somebody's promise, and by how much stock falls short of it. */
interface Short {
  readonly id: string;
  readonly kind: 'allocations' | 'buildAllocations';
  readonly by: Quantity;
}

export interface OverAllocated extends FindingOf<'over-allocated'> {
  /** What the stock item holds here. */
  readonly quantity: Quantity;
  /** What orders and builds were promised of it. */
  readonly promised: Quantity;
  /** Who gets less, and by how much: earlier promises stand. */
  readonly short: readonly Short[];
}

interface Promised extends Omit<Short, 'by'> {
  readonly quantity: Quantity;
  readonly stamp: Stamp;
}

/** Everything that holds stock of the item, the earliest promise first. */
function promisesOn(view: FindingsView, item: string): Promised[] {
  const orders = view
    .recordsBy('allocations', 'item', item)
    .filter(({ id }) => view.stateOf(id) === 'open')
    .map(({ id, quantity, _ }) => ({ id, kind: 'allocations' as const, quantity, stamp: _.c }));
  const builds = view
    .recordsBy('buildAllocations', 'item', item)
    .map(({ id, _ }) => ({
      id,
      kind: 'buildAllocations' as const,
      quantity: view.leftOf(id),
      stamp: _.c
    }))
    .filter(({ quantity }) => quantity > none);
  return [...orders, ...builds].sort(
    (a, b) => compareStamps(a.stamp, b.stamp) || (a.id < b.id ? -1 : 1)
  );
}

/** What of the item is here to be promised: nothing once it has left whole. */
function heldHere(view: FindingsView, item: string): Quantity {
  const row = view.record('stockItems', item);
  return row && hasLeft(row) ? none : view.quantityOf(item);
}

function shortAmong(promises: readonly Promised[], quantity: Quantity): Short[] {
  let left = larger(quantity, none);
  return promises.flatMap(({ id, kind, quantity: wanted }) => {
    const got = smaller(wanted, left);
    left = minus(left, got);
    return got < wanted ? [{ id, kind, by: minus(wanted, got) }] : [];
  });
}

/** More is promised of a stock item than it holds: two devices promised the same pieces (C1). */
export function overAllocated(view: FindingsView, item: string): OverAllocated[] {
  const promises = promisesOn(view, item);
  const quantity = heldHere(view, item);
  const short = shortAmong(promises, quantity);
  if (short.length === 0) return [];
  const involved = promises.map((each) => `${each.id}=${String(each.quantity)}`);
  return [
    {
      code: 'over-allocated',
      key: findingKey('over-allocated', item, [String(quantity), ...involved]),
      severity: 'red',
      about: [item, ...short.map(({ id }) => id)],
      quantity,
      promised: sum(promises.map((each) => each.quantity)),
      short
    }
  ];
}

/** So much of a promise stays; all of it goes when that is nothing. */
function cut({ id, kind }: Short, quantity: Quantity): Change {
  if (kind === 'allocations') {
    const allocation = AllocationId.parse(id);
    return quantity > none ? put(kind, allocation, { quantity }) : remove(kind, allocation);
  }
  const allocation = BuildAllocationId.parse(id);
  return quantity > none ? put(kind, allocation, { quantity }) : remove(kind, allocation);
}

const cutTo = (view: FindingsView, short: readonly Short[]): Change[] =>
  short.map((each) => {
    const promised = view.record(each.kind, each.id)?.quantity ?? none;
    return cut(each, remainder(promised, each.by));
  });

/**
 * Later promises are cut to what is there, or released when nothing is; or they are released whole;
 * or they stand and the earlier ones are cut.
 */
export function offersOverAllocated(finding: OverAllocated, view: FindingsView): Offer[] {
  const [item = ''] = finding.about;
  const promises = promisesOn(view, item);
  const swapped = shortAmong([...promises].reverse(), finding.quantity);
  return [
    offer('reduce', cutTo(view, finding.short)),
    offer(
      'release',
      finding.short.map((each) => cut(each, none))
    ),
    ...(promises.length > 1 ? [offer('swap', cutTo(view, swapped))] : [])
  ];
}
