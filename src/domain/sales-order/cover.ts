import type { LineId, PartId } from '../kernel/ids.ts';
import { minus, none, plus, remainder, smaller, sum, type Quantity } from '../kernel/quantity.ts';
import { inPosition } from './position.ts';
import { coveredOf, missingFor } from './quantities.ts';
import type { Allocation, Line } from './sales-order.ts';

/** How far stock and builds carry a line or an order; derived, never kept. */
export type CoverKind = 'none' | 'partial' | 'ready' | 'building' | 'short';

/** How a line is covered. */
export interface LineCover {
  readonly kind: CoverKind;
  /** What is neither held nor shipped yet. */
  readonly missing: Quantity;
  /** How much of it running builds for the line will bring. */
  readonly building: Quantity;
  /** How much of it nothing will bring: neither builds nor free stock. */
  readonly short: Quantity;
}

/** A line and what stands around it. */
export interface LineToCover {
  readonly line: Line;
  readonly virtual: boolean;
  /** What running builds for this line will still bring. */
  readonly building: Quantity;
}

export interface CoverFacts {
  /** All lines of one order. */
  readonly lines: readonly LineToCover[];
  /** All allocations of the order. */
  readonly allocations: readonly Allocation[];
  /** What nobody holds of each part, its variants' stock included. */
  readonly free: ReadonlyMap<PartId, Quantity>;
}

const ready: LineCover = { kind: 'ready', missing: none, building: none, short: none };

function kindOf(covered: Quantity, { building, short }: Omit<LineCover, 'kind'>): CoverKind {
  if (short > none) return 'short';
  if (building > none) return 'building';
  return covered > none ? 'partial' : 'none';
}

/** How one line is covered when so much of its part is free. Virtual parts need nothing (R-A11). */
export function coverOfLine(
  { line, virtual, building: running }: LineToCover,
  { allocations, free }: { readonly allocations: readonly Allocation[]; readonly free: Quantity }
): LineCover {
  const missing = missingFor(line, allocations);
  if (virtual || missing === none) return ready;
  const building = smaller(running, missing);
  const figures = { missing, building, short: remainder(missing, plus(building, free)) };
  return { kind: kindOf(coveredOf(line, allocations), figures), ...figures };
}

/** What a line takes of the free stock when it is its turn. */
export const takenBy = ({ missing, building, short }: LineCover) =>
  minus(missing, plus(building, short));

/** How each line is covered: free stock of a part goes to the lines as they stand, and once only. */
export function coverOfLines(facts: CoverFacts): Map<LineId, LineCover> {
  const covers = new Map<LineId, LineCover>();
  const free = new Map(facts.free);
  const byLine = new Map(facts.lines.map((each) => [each.line.id, each]));
  for (const { id, part } of inPosition(facts.lines.map(({ line }) => line))) {
    const each = byLine.get(id);
    if (!each) continue;
    const left = part === null ? none : (free.get(part) ?? none);
    const cover = coverOfLine(each, { allocations: facts.allocations, free: left });
    covers.set(id, cover);
    if (part !== null) free.set(part, remainder(left, takenBy(cover)));
  }
  return covers;
}

/** How an order is covered. */
export interface OrderCover {
  readonly kind: CoverKind;
  readonly lines: number;
  /** How many lines need nothing more. */
  readonly ready: number;
  /** How many lines wait for a build, and for how many pieces. */
  readonly building: { readonly lines: number; readonly quantity: Quantity };
  /** How many lines are short, and by how many pieces in all. */
  readonly short: { readonly lines: number; readonly quantity: Quantity };
}

function orderKind(covers: readonly LineCover[]): CoverKind {
  const has = (kind: CoverKind) => covers.some((each) => each.kind === kind);
  if (has('short')) return 'short';
  if (has('building')) return 'building';
  if (covers.length > 0 && covers.every(({ kind }) => kind === 'ready')) return 'ready';
  return has('ready') || has('partial') ? 'partial' : 'none';
}

/** How an order is covered: as badly as its worst line. Without lines it is not. */
export function coverOfOrder(lines: Iterable<LineCover>): OrderCover {
  const covers = [...lines];
  const count = (figure: 'building' | 'short') => ({
    lines: covers.filter((each) => each[figure] > none).length,
    quantity: sum(covers.map((each) => each[figure]))
  });
  return {
    kind: orderKind(covers),
    lines: covers.length,
    ready: covers.filter(({ kind }) => kind === 'ready').length,
    building: count('building'),
    short: count('short')
  };
}
