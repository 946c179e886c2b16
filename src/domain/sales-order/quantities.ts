import type { LineId } from '../kernel/ids.ts';
import { remainder, sum, type Quantity } from '../kernel/quantity.ts';
import type { Allocation, Line } from './sales-order.ts';

const of = (line: LineId, allocations: readonly Allocation[], states: readonly string[]) =>
  sum(
    allocations
      .filter((each) => each.line === line && states.includes(each.state))
      .map(({ quantity }) => quantity)
  );

/** What a line holds in stock and has not shipped. */
export const heldFor = (line: Pick<Line, 'id'>, allocations: readonly Allocation[]) =>
  of(line.id, allocations, ['open']);

/** What of a line has left the shop. */
export const shippedOf = (line: Pick<Line, 'id'>, allocations: readonly Allocation[]) =>
  of(line.id, allocations, ['shipped']);

/** What a line has, held or shipped: InvenTree's "allocated". */
export const coveredOf = (line: Pick<Line, 'id'>, allocations: readonly Allocation[]) =>
  of(line.id, allocations, ['open', 'shipped']);

/** What a line still needs, never below 0. */
export const missingFor = (
  line: Pick<Line, 'id' | 'quantity'>,
  allocations: readonly Allocation[]
): Quantity => remainder(line.quantity, coveredOf(line, allocations));
