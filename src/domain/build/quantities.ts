import type { BomLineId, LineId, PartId } from '../kernel/ids.ts';
import {
  minus,
  none,
  plus,
  remainder,
  share,
  quantity,
  sum,
  type Quantity
} from '../kernel/quantity.ts';
import type { Build, BuildAllocation, Output } from './build.ts';
import { neededOf, type Component } from './component.ts';
import { isActive } from './status.ts';

const sumOf = (outputs: readonly Output[], counts: (output: Output) => boolean) =>
  sum(outputs.filter(counts).map((output) => output.quantity));

/** What a build has made that is good. */
export const completedOf = (outputs: readonly Output[]) =>
  sumOf(outputs, ({ outcome }) => outcome === 'good');

const scrappedOf = (outputs: readonly Output[]) =>
  sumOf(outputs, ({ outcome }) => outcome === 'scrap');

/** What a build still has to make, never below 0. Scrap does not count (R-B8). */
export const remainingOf = (build: Pick<Build, 'quantity'>, outputs: readonly Output[]) =>
  remainder(build.quantity, completedOf(outputs));

/** The pieces that components were used up for: good ones, and scrap that took its components along. */
export const madeOf = (outputs: readonly Output[]) =>
  sumOf(outputs, ({ outcome, componentsKept }) => outcome === 'good' || componentsKept !== true);

/** The pieces that components are needed for in all: what was made and what is still to make. */
export const piecesOf = (build: Pick<Build, 'quantity'>, outputs: readonly Output[]) =>
  plus(madeOf(outputs), remainingOf(build, outputs));

/** The number of the next output of a build. */
export const nextOutput = (outputs: readonly Output[]) =>
  1 + outputs.reduce((most, { number }) => Math.max(most, number), 0);

export interface Progress {
  readonly completed: Quantity;
  readonly scrapped: Quantity;
  readonly remaining: Quantity;
  /** Completed of ordered, in whole percent, 100 only when nothing remains. */
  readonly percent: number;
}

/** How far a build has come. */
export function progressOf(build: Pick<Build, 'quantity'>, outputs: readonly Output[]): Progress {
  const completed = completedOf(outputs);
  const remaining = remainingOf(build, outputs);
  const percent = share(quantity(100), minus(build.quantity, remaining), build.quantity);
  return { completed, scrapped: scrappedOf(outputs), remaining, percent: Math.floor(percent) };
}

/** How a component of a build is covered. */
export interface Cover {
  readonly bomLine: BomLineId;
  /** For the whole build, what scrap used up included. */
  readonly required: Quantity;
  readonly consumed: Quantity;
  /** Set aside and not used up yet. */
  readonly allocated: Quantity;
  /** What must still be set aside. */
  readonly short: Quantity;
}

/** How a component is covered by the allocations of the build; `pieces` as in `piecesOf`. */
export function coverOf(
  component: Component,
  pieces: Quantity,
  allocations: readonly BuildAllocation[]
): Cover {
  const bomLine = component.bomLine.id;
  const own = allocations.filter((each) => each.bomLine === bomLine);
  const required = neededOf(component, pieces);
  const consumed = sum(own.map((each) => each.consumed));
  const allocated = sum(own.map((each) => each.left));
  const short = remainder(required, plus(consumed, allocated));
  return { bomLine, required, consumed, allocated, short };
}

/** A build and what it has made so far. */
export interface RunningBuild {
  readonly build: Build;
  readonly outputs: readonly Output[];
}

/** What a build will still bring: nothing when it is closed. */
const expectedOf = ({ build, outputs }: RunningBuild) =>
  isActive(build.status) ? remainingOf(build, outputs) : none;

/** What running builds will still bring to a line, or of a part. */
export const scheduledFor = (
  target: { readonly line: LineId } | { readonly part: PartId },
  builds: readonly RunningBuild[]
) =>
  sum(
    builds
      .filter(({ build }) =>
        'line' in target ? build.line === target.line : build.part === target.part
      )
      .map(expectedOf)
  );
