import { put, type Change } from '../changes.ts';
import { LineId } from '../kernel/ids.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import { z } from '../kernel/zod.ts';
import { closed, type OrderClosed } from './order-closed.ts';
import { inPosition, positionBetween, positionsAfter } from './position.ts';
import type { Line, SalesOrder } from './sales-order.ts';

/** The user wants a line to stand elsewhere: after another, or first. */
export const MoveLine = z.strictObject({ line: LineId, after: LineId.nullable() });
export type MoveLine = z.infer<typeof MoveLine>;

export interface MoveLineFacts {
  readonly order: SalesOrder;
  readonly line: Line;
  /** All lines of the order. */
  readonly lines: readonly Line[];
}

export type MoveLineRefusal = OrderClosed | { readonly code: 'line-of-another-order' };

/** The line between its new neighbours; all lines anew when there is no room between them. */
function placed(line: Line, before: readonly Line[], behind: readonly Line[]): Change[] {
  const position = positionBetween(before.at(-1)?.position, behind[0]?.position);
  if (position !== undefined) return [put('lines', line.id, { position })];
  const rows = [...before, line, ...behind];
  const positions = positionsAfter([], rows.length);
  return rows.map(({ id }, n) => put('lines', id, { position: positions[n] ?? '' }));
}

/** The line gets a place of its own, and the others keep theirs. */
export function decideMoveLine(
  { order, line, lines }: MoveLineFacts,
  { after }: MoveLine
): Result<Change[], MoveLineRefusal> {
  const refusal = closed(order);
  if (refusal) return err(refusal);
  const sorted = inPosition(lines);
  const target = sorted.findIndex(({ id }) => id === after);
  if (after !== null && target < 0) return err({ code: 'line-of-another-order' });

  const from = sorted.findIndex(({ id }) => id === line.id);
  if (target === from || target === from - 1) return ok([]);
  const others = (rows: readonly Line[]) => rows.filter(({ id }) => id !== line.id);
  return ok(placed(line, others(sorted.slice(0, target + 1)), others(sorted.slice(target + 1))));
}
