import type { LineId, LocationId, PartId, SalesOrderId } from '../kernel/ids.ts';
import type { Day } from '../kernel/day.ts';
import { larger, one, remainder, roundedUp, type Quantity } from '../kernel/quantity.ts';
import type { Part } from '../part/part.ts';
import { missingFor } from '../sales-order/quantities.ts';
import type { Allocation, Line, SalesOrder } from '../sales-order/sales-order.ts';
import type { Build } from './build.ts';
import { scheduledFor, type Cover, type RunningBuild } from './quantities.ts';

/** What covers a line, or will. */
export interface LineCover {
  readonly order: SalesOrder;
  readonly line: Line;
  readonly part: Part;
  /** Allocations of the line. */
  readonly allocations: readonly Allocation[];
  /** Builds for the line. */
  readonly builds: readonly RunningBuild[];
}

/** What the form of a new build starts with. */
export interface BuildSuggestion {
  readonly part: PartId;
  readonly quantity: Quantity;
  readonly destination: LocationId | null;
  readonly salesOrder: SalesOrderId | null;
  readonly line: LineId | null;
  readonly parent: Build['id'] | null;
  readonly targetDate: Day | null;
}

/** What of a line neither allocations nor running builds cover. */
export const uncoveredOf = ({ line, allocations, builds }: Omit<LineCover, 'part' | 'order'>) =>
  remainder(missingFor(line, allocations), scheduledFor({ line: line.id }, builds));

/** A build for a line: what is not covered, whole pieces, 1 when all of it is (scenarios 17, 18). */
export const buildSuggestion = (cover: LineCover): BuildSuggestion => ({
  part: cover.part.id,
  quantity: larger(one, roundedUp(uncoveredOf(cover))),
  destination: cover.part.defaultLocation,
  salesOrder: cover.order.id,
  line: cover.line.id,
  parent: null,
  targetDate: cover.line.targetDate ?? cover.order.targetDate
});

/** A build of a component for another build: what is short of it and not being built for it yet. */
export const childSuggestion = (
  parent: Build,
  component: { readonly part: Part; readonly cover: Cover },
  children: readonly RunningBuild[]
): BuildSuggestion => ({
  part: component.part.id,
  quantity: larger(
    one,
    roundedUp(remainder(component.cover.short, scheduledFor({ part: component.part.id }, children)))
  ),
  destination: component.part.defaultLocation,
  salesOrder: parent.salesOrder,
  line: null,
  parent: parent.id,
  targetDate: parent.startDate ?? parent.targetDate
});
