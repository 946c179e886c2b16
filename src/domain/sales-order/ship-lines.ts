import type { LineId, PartId } from '../kernel/ids.ts';
import { none, plus, remainder, type Quantity } from '../kernel/quantity.ts';
import type { Part } from '../part/part.ts';
import type { Allocation, Line } from './sales-order.ts';

/** A line that keeps an order from being shipped whole: how much it lacks, and what it holds. */
export interface ShortLine {
  readonly line: LineId;
  readonly part: PartId | null;
  readonly missing: Quantity;
  readonly held: Quantity;
}

export interface LinesToShip {
  readonly lines: readonly Line[];
  readonly parts: ReadonlyMap<PartId, Part>;
  /** All allocations of the order. */
  readonly allocations: readonly Allocation[];
}

export const partOf = ({ part }: Line, parts: ReadonlyMap<PartId, Part>) =>
  part === null ? undefined : parts.get(part);

/** Lines for virtual parts need no stock (R-A11). */
export const virtualLines = ({ lines, parts }: LinesToShip) =>
  lines.filter((line) => partOf(line, parts)?.virtual === true);

/** Quantities by line, of the allocations in one state. */
function quantitiesByLine(
  allocations: readonly Allocation[],
  state: Allocation['state']
): ReadonlyMap<LineId, Quantity> {
  const quantityByLine = new Map<LineId, Quantity>();
  for (const each of allocations)
    if (each.state === state)
      quantityByLine.set(each.line, plus(quantityByLine.get(each.line) ?? none, each.quantity));
  return quantityByLine;
}

/** The lines that are neither held nor shipped in full. Virtual parts are never short (R-C6, scenario 53). */
export function shortLines({ lines, parts, allocations }: LinesToShip): ShortLine[] {
  const heldByLine = quantitiesByLine(allocations, 'open');
  const shippedByLine = quantitiesByLine(allocations, 'shipped');
  return lines.flatMap((line) => {
    const held = heldByLine.get(line.id) ?? none;
    const covered = plus(held, shippedByLine.get(line.id) ?? none);
    const missing = remainder(line.quantity, covered);
    const isShort = missing > none && partOf(line, parts)?.virtual !== true;
    return isShort ? [{ line: line.id, part: line.part, missing, held }] : [];
  });
}
