import { create, put, type Change } from '../changes.ts';
import { differing } from '../kernel/edit.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import type { z } from '../kernel/zod.ts';
import { closed, type OrderClosed } from './order-closed.ts';
import { positionIn } from './position.ts';
import { ExtraLine, type SalesOrder } from './sales-order.ts';
import { otherCurrency, type OtherCurrency } from './sellable.ts';

/** The user has filled in an extra line: a new one, or one that is there. */
export const SaveExtraLine = ExtraLine.omit({ position: true });
export type SaveExtraLine = z.infer<typeof SaveExtraLine>;

export interface SaveExtraLineFacts {
  readonly order: SalesOrder;
  /** The extra line as it is, when it is there. */
  readonly before: ExtraLine | undefined;
  /** All extra lines of the order. */
  readonly extraLines: readonly ExtraLine[];
}

export type SaveExtraLineRefusal = OrderClosed | OtherCurrency;

/** A priced line without a part: freight, a deposit, a rebate (its price is below 0) (scenario 69). */
export function decideSaveExtraLine(
  { order, before, extraLines }: SaveExtraLineFacts,
  asked: SaveExtraLine
): Result<Change[], SaveExtraLineRefusal> {
  const refusal = closed(order) ?? otherCurrency(asked.price, order.currency);
  if (refusal) return err(refusal);
  if (!before) return ok([create('extraLines', { ...asked, position: positionIn(extraLines) })]);

  const named = differing(before, asked);
  return ok(Object.keys(named).length === 0 ? [] : [put('extraLines', asked.id, named)]);
}
