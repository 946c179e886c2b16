import { put, type Change } from '../changes.ts';
import type { Address, Company, Contact } from '../company/company.ts';
import { differing, someOf } from '../kernel/edit.ts';
import { AddressId, CompanyId, ContactId, SalesOrderId } from '../kernel/ids.ts';
import {
  chosenReference,
  type ReferenceFacts,
  type ReferenceRefusal
} from '../kernel/reference.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import { z } from '../kernel/zod.ts';
import {
  customerRefusal,
  headerRefusal,
  type CustomerRefusal,
  type HeaderRefusal
} from './header.ts';
import { closed, type OrderClosed } from './order-closed.ts';
import { SalesOrder, type Allocation, type ExtraLine, type Line } from './sales-order.ts';

/** The user wants to change what is written over the lines; only named fields change. */
export const EditOrder = z.strictObject({
  ...someOf(SalesOrder, [
    'reference',
    'customerReference',
    'description',
    'currency',
    'startDate',
    'targetDate',
    'responsible',
    'link',
    'notes',
    'tags'
  ]),
  id: SalesOrderId,
  customer: CompanyId.optional(),
  contact: ContactId.nullable().optional(),
  address: AddressId.nullable().optional()
});
export type EditOrder = z.infer<typeof EditOrder>;

export interface EditOrderFacts {
  readonly order: SalesOrder;
  /** The customer that the order is to have. */
  readonly customer: Company | undefined;
  /** The contact and the address that the command names, or that the order has. */
  readonly contact: Contact | undefined;
  readonly address: Address | undefined;
  readonly lines: readonly Line[];
  readonly extraLines: readonly ExtraLine[];
  readonly allocations: readonly Allocation[];
  readonly reference: ReferenceFacts;
}

export type EditOrderRefusal =
  | OrderClosed
  | CustomerRefusal
  | { readonly code: 'customer-has-stock'; readonly allocations: number }
  | { readonly code: 'currency-in-use'; readonly rows: number }
  | HeaderRefusal
  | ReferenceRefusal;

type Named = ReturnType<typeof differing<SalesOrder, Omit<EditOrder, 'id'>>>;

/** A new customer's order starts without the contact and the address of the old one. */
const withCustomer = ({ order }: EditOrderFacts, { id: _, ...asked }: EditOrder): Named => {
  const named = differing(order, asked);
  return named.customer === undefined
    ? named
    : differing(order, {
        ...asked,
        contact: asked.contact ?? null,
        address: asked.address ?? null
      });
};

function customerChange({ customer, allocations }: EditOrderFacts): EditOrderRefusal | undefined {
  const held = allocations.filter(({ state }) => state !== 'void').length;
  if (held > 0) return { code: 'customer-has-stock', allocations: held };
  return customer && customerRefusal(customer);
}

function currencyChange(
  { lines, extraLines }: EditOrderFacts,
  currency: string
): EditOrderRefusal | undefined {
  const rows = [...lines, ...extraLines].filter(
    ({ price }) => price !== null && price.currency !== currency
  ).length;
  return rows > 0 ? { code: 'currency-in-use', rows } : undefined;
}

function changeRefusal(facts: EditOrderFacts, named: Named): EditOrderRefusal | undefined {
  const after = { ...facts.order, ...named };
  return (
    (named.customer === undefined ? undefined : customerChange(facts)) ??
    (named.currency === undefined ? undefined : currencyChange(facts, named.currency)) ??
    headerRefusal({
      ...after,
      contact: after.contact === null ? undefined : facts.contact,
      address: after.address === null ? undefined : facts.address
    })
  );
}

/**
 * Other values for some fields of the header. The customer may change while no stock is held or
 * shipped (R-L6); a reference that changes stays findable under its old text.
 */
export function decideEditOrder(
  facts: EditOrderFacts,
  asked: EditOrder
): Result<Change[], EditOrderRefusal> {
  const { order } = facts;
  const named = withCustomer(facts, asked);
  const refusal = closed(order) ?? changeRefusal(facts, named);
  if (refusal) return err(refusal);
  if (named.reference === undefined)
    return ok(Object.keys(named).length === 0 ? [] : [put('salesOrders', order.id, named)]);

  const reference = chosenReference(facts.reference, named.reference);
  if (!reference.ok) return reference;
  const aliases = [...order.aliases, order.reference];
  return ok([put('salesOrders', order.id, { ...named, aliases })]);
}
