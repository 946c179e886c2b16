import type { StockOrder } from '../device/device.ts';
import type { BomLineId } from '../kernel/ids.ts';
import { minus, none, plus, remainder, type Quantity } from '../kernel/quantity.ts';
import type { StockRules } from '../stock/availability.ts';
import { chooseStock, type Candidate, type Choice } from '../stock/choose-stock.ts';
import type { Build, BuildAllocation, Output } from './build.ts';
import { candidatesAs, standings, type OnShelf } from './component-stock.ts';
import { needsStock, type Component, type Standing } from './component.ts';
import { coverOf, piecesOf } from './quantities.ts';

/** What may be set aside. */
export interface ProposalWishes {
  /** Also for components that the BOM calls optional. */
  readonly optional: boolean;
  /** Also stock of substitutes. */
  readonly substitutes: boolean;
  /** Stock items may be mixed; otherwise only a component with exactly one candidate gets it. */
  readonly interchangeable: boolean;
}

export interface ProposalFacts {
  readonly build: Build;
  readonly components: readonly Component[];
  readonly outputs: readonly Output[];
  /** All allocations of the build. */
  readonly allocations: readonly BuildAllocation[];
  /** Stock of all parts that will do, where the build takes from. */
  readonly stock: readonly OnShelf[];
  readonly rules: StockRules & { readonly stockOrder: StockOrder };
}

/** So much of an item for a component, how its part stands to it, and why this item. */
export interface ComponentChoice extends Choice {
  readonly bomLine: BomLineId;
  readonly as: Standing;
}

interface Group {
  readonly as: Standing;
  readonly candidates: readonly Candidate[];
}

/** The candidates of a component, without what this run has promised already. */
function groupsFor(
  facts: ProposalFacts,
  wishes: ProposalWishes,
  { component, promised }: { component: Component; promised: ReadonlyMap<string, Quantity> }
): Group[] {
  const groups = standings
    .filter((as) => as !== 'substitute' || wishes.substitutes)
    .map((as) => ({
      as,
      candidates: candidatesAs(component, as, facts)
        .map(({ item, free }) => ({ item, free: remainder(free, promised.get(item.id) ?? none) }))
        .filter(({ free }) => free > none)
    }));
  const many = groups.flatMap(({ candidates }) => candidates).length;
  return wishes.interchangeable || many === 1 ? groups : [];
}

/** The better group first, the next one for what is still short. */
function chosenFrom(
  groups: readonly Group[],
  short: Quantity,
  order: StockOrder
): Omit<ComponentChoice, 'bomLine'>[] {
  const [first, ...others] = groups;
  if (!first || short === none) return [];
  const chosen = chooseStock(first.candidates, short, order);
  const rest = chosen.reduce((left, choice) => minus(left, choice.quantity), short);
  return [
    ...chosen.map((choice) => ({ ...choice, as: first.as })),
    ...chosenFrom(others, rest, order)
  ];
}

/**
 * What to set aside for a build, and why: all that is short of each component that needs stock
 * (R-B11). One item is never promised twice in one run; what others hold is not touched.
 */
export function proposeComponents(facts: ProposalFacts, wishes: ProposalWishes): ComponentChoice[] {
  const pieces = piecesOf(facts.build, facts.outputs);
  const promised = new Map<string, Quantity>();
  return facts.components
    .filter((each) => needsStock(each) && (wishes.optional || !each.bomLine.optional))
    .flatMap((component) => {
      const { bomLine, short } = coverOf(component, pieces, facts.allocations);
      const groups = groupsFor(facts, wishes, { component, promised });
      const chosen = chosenFrom(groups, short, facts.rules.stockOrder);
      for (const { item, quantity } of chosen)
        promised.set(item.id, plus(promised.get(item.id) ?? none, quantity));
      return chosen.map((choice) => ({ ...choice, bomLine }));
    });
}
