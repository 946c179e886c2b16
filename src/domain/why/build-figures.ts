import type { Build, BuildAllocation, Output } from '../build/build.ts';
import { candidatesAs, standings, type ShelfFacts } from '../build/component-stock.ts';
import { neededOf, needsStock, type Component } from '../build/component.ts';
import { piecesOf } from '../build/quantities.ts';
import { none, type Quantity } from '../kernel/quantity.ts';
import { less, type Explanation, type Reason } from './explanation.ts';

/** What a build has made and has still to make. */
export type BuildFigure = 'completed' | 'scrapped' | 'remaining';

/** How a component of a build is covered. */
export type ComponentFigure = 'required' | 'consumed' | 'allocated' | 'short' | 'available';

/** Everything that the figures of a build are made from. */
export interface BuildFacts {
  readonly build: Build;
  readonly outputs: readonly Output[];
}

/** Everything that the figures of a component are made from. */
interface ComponentFacts extends BuildFacts {
  readonly component: Component;
  readonly allocations: readonly BuildAllocation[];
  readonly shelf: ShelfFacts;
}

const made = ({ outputs }: BuildFacts, outcome: Output['outcome']): Reason[] =>
  outputs
    .filter((each) => each.outcome === outcome)
    .map(({ number, item, quantity }) => ({ cause: { kind: 'output', number, item }, quantity }));

/** The figures of a build, each by the rows that it is the sum of. */
export const buildFigures: Readonly<Record<BuildFigure, (facts: BuildFacts) => Explanation>> = {
  completed: (facts) => ({ reasons: made(facts, 'good') }),
  scrapped: (facts) => ({ reasons: made(facts, 'scrap') }),
  remaining: (facts) => ({
    reasons: [
      { cause: { kind: 'asked' }, quantity: facts.build.quantity },
      ...made(facts, 'good').map(less)
    ],
    least: none
  })
};

type Figure = (facts: ComponentFacts) => Explanation;

const required: Figure = ({ component, build, outputs }) => ({
  reasons: [
    { cause: { kind: 'required' }, quantity: neededOf(component, piecesOf(build, outputs)) }
  ]
});

function holding({ component, allocations }: ComponentFacts, of: 'consumed' | 'left'): Reason[] {
  return allocations
    .filter(({ bomLine }) => bomLine === component.bomLine.id)
    .map((each): Reason => ({ cause: { kind: 'item', id: each.item }, quantity: each[of] }))
    .filter(({ quantity }: { readonly quantity: Quantity }) => quantity > none);
}

const consumed: Figure = (facts) => ({ reasons: holding(facts, 'consumed') });
const allocated: Figure = (facts) => ({ reasons: holding(facts, 'left') });

const short: Figure = (facts) => ({
  reasons: [
    ...required(facts).reasons,
    ...holding(facts, 'consumed').map(less),
    ...holding(facts, 'left').map(less)
  ],
  least: none
});

const available: Figure = ({ component, shelf }) => ({
  reasons: needsStock(component)
    ? standings
        .flatMap((as) => candidatesAs(component, as, shelf))
        .map(({ item, free }) => ({ cause: { kind: 'item', id: item.id }, quantity: free }))
    : []
});

/** The figures of a component of a build, each by the rows that it is the sum of. */
export const componentFigures: Readonly<Record<ComponentFigure, Figure>> = {
  required,
  consumed,
  allocated,
  short,
  available
};
