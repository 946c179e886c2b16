import { create, type Change } from '../changes.ts';
import type { Address, Company, Contact } from '../company/company.ts';
import type { Day } from '../kernel/day.ts';
import { CompanyId, LineId, nth, SalesOrderId, type PartId } from '../kernel/ids.ts';
import { Currency } from '../kernel/money.ts';
import {
  chosenReference,
  type ReferenceFacts,
  type ReferenceRefusal
} from '../kernel/reference.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import { text } from '../kernel/text.ts';
import { z } from '../kernel/zod.ts';
import type { Part } from '../part/part.ts';
import {
  customerRefusal,
  headerRefusal,
  type CustomerRefusal,
  type HeaderRefusal
} from './header.ts';
import { NewLine } from './new-line.ts';
import { positionsAfter } from './position.ts';
import { SalesOrder } from './sales-order.ts';
import { otherCurrency, unsellable, type OtherCurrency, type Unsellable } from './sellable.ts';

/** The user wants a new order, perhaps with its lines: one screen, one action. */
export const CreateOrder = SalesOrder.pick({
  customerReference: true,
  description: true,
  startDate: true,
  targetDate: true,
  contact: true,
  address: true,
  responsible: true,
  link: true,
  notes: true,
  tags: true
}).extend({
  id: SalesOrderId,
  customer: CompanyId,
  /** Empty: the next of this device. */
  reference: text(64),
  /** None: the customer's, else the shop's. */
  currency: Currency.optional(),
  lines: z.array(NewLine).max(1_000).default([])
});
export type CreateOrder = z.infer<typeof CreateOrder>;

export interface CreateOrderFacts {
  /** The order is there already: the same action came twice, and one order is enough. */
  readonly isThere: boolean;
  readonly customer: Company;
  readonly contact: Contact | undefined;
  readonly address: Address | undefined;
  /** The parts of the lines. */
  readonly parts: ReadonlyMap<PartId, Part>;
  readonly reference: ReferenceFacts;
  /** The shop's own currency. */
  readonly currency: Currency;
  readonly today: Day;
}

export type CreateOrderRefusal =
  CustomerRefusal | HeaderRefusal | Unsellable | OtherCurrency | ReferenceRefusal;

/** The currency of the order: the one asked for, else the customer's, else the shop's (R-P3). */
const currencyFor = (
  { customer, currency }: Pick<CreateOrderFacts, 'customer' | 'currency'>,
  asked: Currency | undefined
) => asked ?? (customer.currency === '' ? currency : customer.currency);

function lineRefusal({ parts }: CreateOrderFacts, lines: readonly NewLine[], currency: string) {
  for (const { part: id, price } of lines) {
    const part = parts.get(id);
    const refusal = (part && unsellable(part)) ?? otherCurrency(price, currency);
    if (refusal) return refusal;
  }
  return undefined;
}

/** A new order, Pending, and its lines in the order they were entered; it may have none (R-P1, R-R2, R-T1, R-T4). */
export function decideCreateOrder(
  facts: CreateOrderFacts,
  asked: CreateOrder
): Result<Change[], CreateOrderRefusal> {
  if (facts.isThere) return ok([]);
  const { lines, ...header } = asked;
  const currency = currencyFor(facts, asked.currency);
  const refusal =
    customerRefusal(facts.customer) ??
    headerRefusal({ ...header, contact: facts.contact, address: facts.address }) ??
    lineRefusal(facts, lines, currency);
  if (refusal) return err(refusal);
  const reference = chosenReference(facts.reference, asked.reference);
  if (!reference.ok) return reference;

  const order = SalesOrder.parse({
    ...header,
    reference: reference.value,
    currency,
    createdOn: facts.today
  });
  const positions = positionsAfter([], lines.length);
  const rows = lines.map((line, n) =>
    create('lines', {
      ...line,
      id: nth(LineId, asked.id, n + 1),
      order: asked.id,
      position: positions[n] ?? ''
    })
  );
  return ok([create('salesOrders', order), ...rows]);
}
