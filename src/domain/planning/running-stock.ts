import type { Day } from '../kernel/day.ts';
import { minus, negative, none, plus, sum, type Quantity } from '../kernel/quantity.ts';
import { byDay, byTurn, type Making, type Want } from './plan.ts';
import type { Arrival } from './promise.ts';

/** One thing that happens to the stock of a part, planned, and what there would be after it. */
export interface PlannedStep {
  /** When; nothing when nobody knows. What is overdue stands at its own day. */
  readonly on: Day | null;
  readonly by:
    { readonly kind: 'stock' } | Want['by'] | { readonly kind: 'made'; readonly build: Making };
  readonly reference: string;
  /** What comes in, or goes out when below 0. */
  readonly quantity: Quantity;
  /** What is left after it; below 0 when it cannot happen as planned. */
  readonly after: Quantity;
}

/** The stock of a part from today on. */
export interface RunningStock {
  readonly steps: readonly PlannedStep[];
  /** The first day on which there is not enough, and how much is missing then. */
  readonly firstShort: { readonly on: Day | null; readonly quantity: Quantity } | undefined;
  /** What is missing in the end. */
  readonly short: Quantity;
}

export interface RunningFacts {
  readonly today: Day;
  /** What nobody holds of the part, its variants' stock included. */
  readonly free: Quantity;
  readonly wants: readonly Want[];
  readonly making: readonly (Making & { readonly arrival: Arrival })[];
}

type Step = Omit<PlannedStep, 'after'>;

/** Planned steps by day: what comes in on a day is there for what goes out on it. */
function inOrder({ today, wants, making }: RunningFacts): Step[] {
  const comings = making.map(({ arrival, ...build }): Step => {
    const { reference, left } = build;
    return { on: arrival.on, by: { kind: 'made', build }, reference, quantity: left };
  });
  const goings = [...wants].sort(byTurn).map(({ by, reference, wanted, due }): Step => {
    return { on: due, by, reference, quantity: negative(wanted) };
  });
  // What is overdue goes out today at the earliest, after what is there today.
  const turn = ({ on }: Step) => (on !== null && on < today ? today : on);
  return [...comings, ...goings].sort((a, b) => byDay(turn(a), turn(b)));
}

/**
 * How the stock of a part goes on: what is there for those who want it, what running builds bring
 * and what goes out, day by day. It begins with what is free and what they hold already.
 */
export function runningStock(facts: RunningFacts): RunningStock {
  const { today, free, wants } = facts;
  const there = plus(free, sum(wants.map(({ held }) => held)));
  const first: PlannedStep = {
    on: today,
    by: { kind: 'stock' },
    reference: '',
    quantity: there,
    after: there
  };
  let after = there;
  const steps = inOrder(facts).map((step): PlannedStep => {
    after = plus(after, step.quantity);
    return { ...step, after };
  });
  const low = steps.find((step) => step.after < none);
  const missing = minus(none, after);
  return {
    steps: [first, ...steps],
    firstShort: low && { on: low.on, quantity: negative(low.after) },
    short: missing > none ? missing : none
  };
}
