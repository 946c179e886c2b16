import { put, remove, type Change } from '../changes.ts';
import { differing, someOf } from '../kernel/edit.ts';
import { LineId, PartId, type StockItemId } from '../kernel/ids.ts';
import { minus, none, plus, remainder, type Quantity } from '../kernel/quantity.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import { z } from '../kernel/zod.ts';
import type { Part } from '../part/part.ts';
import { closed, type OrderClosed } from './order-closed.ts';
import { heldFor, shippedOf } from './quantities.ts';
import { Line, type Allocation, type SalesOrder } from './sales-order.ts';
import { otherCurrency, unsellable, type OtherCurrency, type Unsellable } from './sellable.ts';

/** The user wants to change a line; only named fields change. */
export const EditLine = z.strictObject({
  ...someOf(Line, [
    'quantity',
    'price',
    'discount',
    'tax',
    'reference',
    'targetDate',
    'link',
    'notes'
  ]),
  line: LineId,
  part: PartId.optional(),
  /** A lower quantity may release stock that the line then has too much of. */
  freeSurplus: z.boolean().default(false)
});
export type EditLine = z.infer<typeof EditLine>;

export interface EditLineFacts {
  readonly order: SalesOrder;
  readonly line: Line;
  /** The part that the line is to have, when the command names one. */
  readonly part: Part | undefined;
  /** All allocations of the line. */
  readonly allocations: readonly Allocation[];
  /** Which of the allocated items carry a serial number. */
  readonly serialised: ReadonlySet<StockItemId>;
}

export type EditLineRefusal =
  | OrderClosed
  | { readonly code: 'line-has-stock'; readonly held: Quantity; readonly shipped: Quantity }
  | Unsellable
  | OtherCurrency
  | { readonly code: 'below-shipped'; readonly shipped: Quantity }
  /** The line holds more than it then still needs; `freeSurplus` releases it. */
  | { readonly code: 'surplus-allocated'; readonly held: Quantity; readonly wanted: Quantity };

function partRefusal({ line, part, allocations }: EditLineFacts): EditLineRefusal | undefined {
  if (!part || part.id === line.part) return undefined;
  const [held, shipped] = [heldFor(line, allocations), shippedOf(line, allocations)];
  if (plus(held, shipped) > none) return { code: 'line-has-stock', held, shipped };
  return unsellable(part);
}

/** What the line holds, and what of it a lower quantity still needs. */
function needs({ line, allocations }: EditLineFacts, quantity: Quantity) {
  const [held, shipped] = [heldFor(line, allocations), shippedOf(line, allocations)];
  return { held, shipped, wanted: remainder(quantity, shipped) };
}

function quantityRefusal(facts: EditLineFacts, asked: EditLine): EditLineRefusal | undefined {
  const { quantity, freeSurplus } = asked;
  if (quantity === undefined || quantity >= facts.line.quantity) return undefined;
  const { held, shipped, wanted } = needs(facts, quantity);
  if (quantity < shipped) return { code: 'below-shipped', shipped };
  if (held > wanted && !freeSurplus) return { code: 'surplus-allocated', held, wanted };
  return undefined;
}

const newestFirst = (allocations: readonly Allocation[]) =>
  allocations.filter(({ state }) => state === 'open').sort((a, b) => (a.id < b.id ? 1 : -1));

/** Releases so much of what a line holds, the newest allocations first; the last is made smaller. */
function released(
  { allocations, serialised }: EditLineFacts,
  surplus: Quantity
): readonly Change[] {
  const changes: Change[] = [];
  let rest = surplus;
  for (const { id, item, quantity } of newestFirst(allocations)) {
    if (rest <= none) break;
    const whole = quantity <= rest || serialised.has(item);
    changes.push(
      whole
        ? remove('allocations', id)
        : put('allocations', id, { quantity: minus(quantity, rest) })
    );
    rest = remainder(rest, quantity);
  }
  return changes;
}

function surplusReleased(facts: EditLineFacts, { quantity }: EditLine): readonly Change[] {
  if (quantity === undefined || quantity >= facts.line.quantity) return [];
  const { held, wanted } = needs(facts, quantity);
  return released(facts, remainder(held, wanted));
}

/**
 * Other values for some fields of a line: never less than what is shipped, and the part stays while
 * stock of it is held or shipped (R-L6, put right).
 */
export function decideEditLine(
  facts: EditLineFacts,
  asked: EditLine
): Result<Change[], EditLineRefusal> {
  const { order, line } = facts;
  const refusal =
    closed(order) ??
    partRefusal(facts) ??
    otherCurrency(asked.price, order.currency) ??
    quantityRefusal(facts, asked);
  if (refusal) return err(refusal);

  const { line: _line, freeSurplus: _free, ...fields } = asked;
  const named = differing(line, fields);
  const written = Object.keys(named).length === 0 ? [] : [put('lines', line.id, named)];
  return ok([...written, ...surplusReleased(facts, asked)]);
}
