import { add, keys, put, type Change } from '../changes.ts';
import type { BomLineId, BuildId, PartId } from '../kernel/ids.ts';
import {
  larger,
  minus,
  negative,
  none,
  plus,
  remainder,
  roundedUp,
  share,
  smaller,
  sum,
  type Quantity
} from '../kernel/quantity.ts';
import type { StockItem } from '../stock/stock-item.ts';
import type { BuildAllocation } from './build.ts';
import { needsStock, neededOf, type Component } from './component.ts';

/** A build allocation and the stock item it holds. */
export interface Held {
  readonly allocation: BuildAllocation;
  readonly item: StockItem;
}

/** Where a build stands after one output. */
export interface Step {
  /** The number of the output; 0 or less for what is used up as the build closes. */
  readonly number: number;
  /** Pieces made by then, of `pieces` in all. */
  readonly made: Quantity;
  readonly pieces: Quantity;
}

/** So much of an allocation is used up by one output. */
export interface Use {
  readonly held: Held;
  readonly number: number;
  readonly quantity: Quantity;
}

/** A component of which too little is set aside for what is being made. */
export interface ShortComponent {
  readonly bomLine: BomLineId;
  readonly part: PartId;
  /** What this output uses up. */
  readonly required: Quantity;
  /** What of it is set aside and there. */
  readonly allocated: Quantity;
}

export interface Consumption {
  readonly uses: readonly Use[];
  /** Components that fall short; optional ones never do. */
  readonly short: readonly ShortComponent[];
}

/** Takes from allocations, never more than they have left and never more than the items hold. */
function takerFrom(held: readonly Held[]) {
  const left = new Map<string, Quantity>();
  for (const { allocation, item } of held)
    left.set(allocation.id, allocation.left).set(item.id, larger(none, item.quantity));
  return ({ allocation, item }: Held, wanted: Quantity): Quantity => {
    const [here, there] = [left.get(allocation.id) ?? none, left.get(item.id) ?? none];
    const taken = smaller(wanted, smaller(here, there));
    left.set(allocation.id, minus(here, taken)).set(item.id, minus(there, taken));
    return taken;
  };
}

type Take = ReturnType<typeof takerFrom>;

/** What must have been used up when so many pieces are made: the last piece takes all that is left. */
function dueBy(component: Component, { made, pieces }: Step): Quantity {
  const due = share(neededOf(component, pieces), made, pieces);
  return component.part.trackable ? roundedUp(due) : due;
}

const consumedOf = (held: readonly Held[]) =>
  sum(held.map(({ allocation }) => allocation.consumed));

function usesOf(
  { component, held }: { readonly component: Component; readonly held: readonly Held[] },
  steps: readonly Step[],
  take: Take
): Use[] {
  const uses: Use[] = [];
  let consumed = consumedOf(held);
  for (const step of steps) {
    for (const each of held) {
      const quantity = take(each, remainder(dueBy(component, step), consumed));
      consumed = plus(consumed, quantity);
      if (quantity > none) uses.push({ held: each, number: step.number, quantity });
    }
  }
  return uses;
}

function shortIn(
  component: Component,
  required: Quantity,
  uses: readonly Use[]
): ShortComponent | undefined {
  const allocated = sum(uses.map(({ quantity }) => quantity));
  if (component.bomLine.optional || allocated >= required) return undefined;
  return { bomLine: component.bomLine.id, part: component.part.id, required, allocated };
}

/**
 * What outputs use up of each component: in proportion to what is made, counted from the start so
 * that partial outputs add up exactly, in the order of `held`: that of creation.
 */
export function consumption(
  components: readonly Component[],
  held: readonly Held[],
  steps: readonly Step[]
): Consumption {
  const take = takerFrom(held);
  const last = steps.at(-1);
  const parts = components.filter(needsStock).map((component) => {
    const own = held.filter(({ allocation }) => allocation.bomLine === component.bomLine.id);
    const due = last ? remainder(dueBy(component, last), consumedOf(own)) : none;
    const uses = usesOf({ component, held: own }, steps, take);
    return { uses, short: shortIn(component, due, uses) };
  });
  return {
    uses: parts.flatMap(({ uses }) => uses),
    short: parts.map(({ short }) => short).filter((short) => short !== undefined)
  };
}

/** Everything the allocations still hold, used up as the build closes: under this number. */
export function allThatIsLeft(held: readonly Held[], number: number): Use[] {
  const take = takerFrom(held);
  return held
    .map((each) => ({ held: each, number, quantity: take(each, each.allocation.left) }))
    .filter(({ quantity }) => quantity > none);
}

/** The ledger entries of what is used up; a serialised item that is gone names its build. */
export const consumed = (build: BuildId, uses: readonly Use[]): Change[] =>
  uses.flatMap(({ held: { allocation, item }, number, quantity }) => [
    add('movements', keys.consumed(allocation.id, number), {
      item: item.id,
      kind: 'consumed',
      quantity: negative(quantity),
      build,
      buildAllocation: allocation.id
    }),
    ...(item.serial !== null && quantity >= item.quantity
      ? [put('stockItems', item.id, { consumedBy: build })]
      : [])
  ]);
