import { create, type Change } from '../changes.ts';
import type { Company } from '../company/company.ts';
import type { Day } from '../kernel/day.ts';
import { ExtraLineId, LineId, nth, SalesOrderId, type PartId } from '../kernel/ids.ts';
import {
  chosenReference,
  type ReferenceFacts,
  type ReferenceRefusal
} from '../kernel/reference.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import { text } from '../kernel/text.ts';
import { z } from '../kernel/zod.ts';
import type { Part } from '../part/part.ts';
import { customerRefusal, type CustomerRefusal } from './header.ts';
import { inPosition } from './position.ts';
import { SalesOrder, type ExtraLine, type Line } from './sales-order.ts';
import { unsellable, type Unsellable } from './sellable.ts';

/** The user wants the same order once more. */
export const DuplicateOrder = z.strictObject({
  /** The new order. */
  id: SalesOrderId,
  order: SalesOrderId,
  /** Empty: the next of this device. */
  reference: text(64),
  lines: z.boolean().default(true),
  extraLines: z.boolean().default(true),
  /** Lines whose part cannot be sold any more are left out instead of refused. */
  leaveOut: z.boolean().default(false)
});
export type DuplicateOrder = z.infer<typeof DuplicateOrder>;

export interface DuplicateOrderFacts {
  /** The new order is there already: the same action came twice, and one order is enough. */
  readonly isThere: boolean;
  readonly order: SalesOrder;
  readonly customer: Company | undefined;
  readonly lines: readonly Line[];
  readonly extraLines: readonly ExtraLine[];
  readonly parts: ReadonlyMap<PartId, Part>;
  readonly reference: ReferenceFacts;
  readonly today: Day;
}

type LineRefusal = Unsellable | { readonly code: 'line-without-part'; readonly line: LineId };

export type DuplicateOrderRefusal =
  { readonly code: 'no-customer' } | CustomerRefusal | LineRefusal | ReferenceRefusal;

function lineRefusal({ parts }: DuplicateOrderFacts, line: Line): LineRefusal | undefined {
  const part = line.part === null ? undefined : parts.get(line.part);
  return part ? unsellable(part) : { code: 'line-without-part', line: line.id };
}

/** The new order: Pending, from today, without dates and without the customer's number for the old one. */
function copied({ order, today }: DuplicateOrderFacts, id: SalesOrderId, reference: string) {
  const { customer, description, currency, contact, address, responsible, link, notes, tags } =
    order;
  const kept = {
    customer,
    description,
    currency,
    contact,
    address,
    responsible,
    link,
    notes,
    tags
  };
  return create('salesOrders', SalesOrder.parse({ ...kept, id, reference, createdOn: today }));
}

function refusalOf(
  { customer }: DuplicateOrderFacts,
  unfit: readonly (LineRefusal | undefined)[],
  { leaveOut }: DuplicateOrder
): DuplicateOrderRefusal | undefined {
  if (!customer) return { code: 'no-customer' };
  return (
    customerRefusal(customer) ??
    (leaveOut ? undefined : unfit.find((refusal) => refusal !== undefined))
  );
}

/** The same order once more: lines and extra lines, no allocations, no dates, a new reference (R-P7, scenario 68). */
export function decideDuplicateOrder(
  facts: DuplicateOrderFacts,
  asked: DuplicateOrder
): Result<Change[], DuplicateOrderRefusal> {
  if (facts.isThere) return ok([]);
  const all = asked.lines ? inPosition(facts.lines) : [];
  const unfit = all.map((line) => lineRefusal(facts, line));
  const refusal = refusalOf(facts, unfit, asked);
  if (refusal) return err(refusal);
  const reference = chosenReference(facts.reference, asked.reference);
  if (!reference.ok) return reference;

  const lines = all.filter((_, n) => unfit[n] === undefined);
  const extraLines = asked.extraLines ? inPosition(facts.extraLines) : [];
  const fresh = { order: asked.id, targetDate: null };
  return ok([
    copied(facts, asked.id, reference.value),
    ...lines.map((line, n) =>
      create('lines', { ...line, ...fresh, id: nth(LineId, asked.id, n + 1) })
    ),
    ...extraLines.map((line, n) =>
      create('extraLines', { ...line, ...fresh, id: nth(ExtraLineId, asked.id, n + 1) })
    )
  ]);
}
