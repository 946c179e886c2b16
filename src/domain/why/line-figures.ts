import { none } from '../kernel/quantity.ts';
import type { Making } from '../planning/plan.ts';
import { coverOfLines, takenBy, type CoverFacts } from '../sales-order/cover.ts';
import { inPosition } from '../sales-order/position.ts';
import type { Allocation, Line } from '../sales-order/sales-order.ts';
import { because, less, type Explanation, type Reason } from './explanation.ts';

/** What a line of an order wants and has. */
export type LineFigure = 'ordered' | 'allocated' | 'shipped' | 'building' | 'short';

/** What all lines of an order come to. */
export type OrderFigure = 'building' | 'short';

/** Everything that the figures of a line are made from: its whole order, whose lines come before it. */
export interface LineFacts {
  readonly line: Line;
  /** The builds for each line of the order that will still bring something. */
  readonly making: readonly Making[];
  readonly cover: CoverFacts;
}

type Figure = (facts: LineFacts) => Explanation;

const virtual = ({ line, cover }: LineFacts) =>
  cover.lines.some((each) => each.line.id === line.id && each.virtual);

const ownLine = ({ id, order, quantity }: Line): Reason => ({
  cause: { kind: 'line', id, order },
  quantity
});

const allocationRow = ({ id, item, quantity, state }: Allocation): Reason => ({
  cause: { kind: 'allocation', id, item, shipped: state === 'shipped' },
  quantity
});

const having = ({ line, cover }: LineFacts, states: readonly Allocation['state'][]): Reason[] =>
  cover.allocations
    .filter((each) => each.line === line.id && states.includes(each.state))
    .map(allocationRow);

const ordered: Figure = ({ line }) => ({ reasons: [ownLine(line)] });
const allocated: Figure = (facts) => ({ reasons: having(facts, ['open', 'shipped']) });
const shipped: Figure = (facts) => ({ reasons: having(facts, ['shipped']) });

/** What is neither held nor shipped; a virtual part needs nothing (R-A11). */
const missing: Figure = (facts) => ({
  reasons: [ownLine(facts.line), ...having(facts, ['open', 'shipped']).map(less)],
  least: none,
  ...(virtual(facts) && { most: none })
});

/** What builds for the line will bring, no more than it misses. */
const building: Figure = (facts) => ({
  reasons: facts.making
    .filter(({ line }) => line === facts.line.id)
    .map(({ id, reference, left }) => ({
      cause: { kind: 'build', id, reference },
      quantity: left
    })),
  most: totalOfMissing(facts)
});

function totalOfMissing(facts: LineFacts) {
  return because({ kind: 'missing' }, missing(facts)).quantity;
}

/** What lines of the order that stand before this one take of the same free stock. */
function takenBefore({ line, cover }: LineFacts): Reason[] {
  const covers = coverOfLines(cover);
  const lines = inPosition(cover.lines.map((each) => each.line));
  const before = lines.slice(
    0,
    lines.findIndex(({ id }) => id === line.id)
  );
  return before
    .filter(({ part }) => part === line.part)
    .flatMap(({ id, order }) => {
      const own = covers.get(id);
      return own ? [{ cause: { kind: 'line', id, order } as const, quantity: takenBy(own) }] : [];
    })
    .filter(({ quantity }) => quantity > none);
}

/** What is free of the part when it is the line's turn. */
const freeForIt: Figure = (facts) => {
  const { part } = facts.line;
  const all = part === null ? none : (facts.cover.free.get(part) ?? none);
  return {
    reasons: [{ cause: { kind: 'left-alone' }, quantity: all }, ...takenBefore(facts).map(less)],
    least: none
  };
};

const short: Figure = (facts) => ({
  reasons: [
    because({ kind: 'missing' }, missing(facts)),
    less(because({ kind: 'building' }, building(facts))),
    less(because({ kind: 'free' }, freeForIt(facts)))
  ],
  least: none
});

/** The figures of a line, each by the rows that it is the sum of. */
export const lineFigures: Readonly<Record<LineFigure, Figure>> = {
  ordered,
  allocated,
  shipped,
  building,
  short
};

type OrderFacts = Omit<LineFacts, 'line'>;

const ofAllLines =
  (figure: OrderFigure) =>
  (facts: OrderFacts): Explanation => ({
    reasons: facts.cover.lines
      .map(({ line }) => {
        const cause = { kind: 'line', id: line.id, order: line.order } as const;
        return because(cause, lineFigures[figure]({ ...facts, line }));
      })
      .filter(({ quantity }) => quantity > none)
  });

/** The figures of an order: what its lines come to, each with its own rows. */
export const orderFigures: Readonly<Record<OrderFigure, (facts: OrderFacts) => Explanation>> = {
  building: ofAllLines('building'),
  short: ofAllLines('short')
};
