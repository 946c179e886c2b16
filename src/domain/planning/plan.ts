import type { Day } from '../kernel/day.ts';
import type { BomLineId, BuildId, LineId, PartId, SalesOrderId } from '../kernel/ids.ts';
import type { Quantity } from '../kernel/quantity.ts';

/** Who wants a part: a line of an open order, or a component of an active build. */
export type Wanter =
  | { readonly kind: 'order'; readonly id: SalesOrderId; readonly line: LineId }
  | { readonly kind: 'build'; readonly id: BuildId; readonly bomLine: BomLineId };

/** What somebody still wants of a part. */
export interface Want {
  readonly by: Wanter;
  /** The number of the order or the build. */
  readonly reference: string;
  readonly part: PartId;
  /** The parts whose stock will do: itself, variants, substitutes. */
  readonly fits: readonly PartId[];
  /** What is still to come out of stock for it, what is held included. */
  readonly wanted: Quantity;
  /** What of it is set aside. */
  readonly held: Quantity;
  /** When it is needed; nothing when nobody said. */
  readonly due: Day | null;
}

/** A running build, as the plan sees it. */
export interface Making {
  readonly id: BuildId;
  readonly reference: string;
  readonly part: PartId;
  /** The line that its output goes to first. */
  readonly line: LineId | null;
  /** What it will still bring, more than 0. */
  readonly left: Quantity;
  /** When it is to be finished; nothing when nobody said. */
  readonly day: Day | null;
}

/** Everything that a plan is made from. */
export interface PlanFacts {
  readonly today: Day;
  /** What nobody holds of each part by itself, its variants' stock not included. */
  readonly free: ReadonlyMap<PartId, Quantity>;
  readonly wants: readonly Want[];
  readonly making: readonly Making[];
}

/** The key of a want: one for each line of an order and each component of a build. */
export const wantKey = (by: Wanter) =>
  by.kind === 'order' ? `order/${by.line}` : `build/${by.id}/${by.bomLine}`;

const text = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** Sorts after every day there is: what has no date waits for what has one. */
const never = '9999-12-31';

/** Days in order, those that nobody knows last. */
export const byDay = (a: Day | null, b: Day | null) => text(a ?? never, b ?? never);

/**
 * Whose turn it is: what is due first is served first, then by number, so that the same facts give
 * the same promises on every device and in any order.
 */
export const byTurn = (a: Want, b: Want) =>
  byDay(a.due, b.due) || text(a.reference, b.reference) || text(wantKey(a.by), wantKey(b.by));

/** The later of two days; nothing when one of them is not known. */
export const laterOf = (a: Day | null, b: Day | null) =>
  a === null || b === null ? null : a > b ? a : b;
