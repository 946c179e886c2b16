import type { AddressId, CompanyId, ContactId } from '#domain/kernel/ids.ts';
import type { CreateOrder, CreateOrderFacts } from '#domain/sales-order/create-order.ts';
import type { DuplicateOrder, DuplicateOrderFacts } from '#domain/sales-order/duplicate-order.ts';
import type { EditOrder, EditOrderFacts } from '#domain/sales-order/edit-order.ts';
import type { Database } from '../database.ts';
import type { Context } from '../device-context.ts';
import { allocationsOfOrder, extraLinesOf, linesOf, orderOf, partsOf } from '../order-rows.ts';
import { recordOf } from '../records.ts';
import { referenceFacts } from '../references.ts';

interface Receiver {
  readonly customer: CompanyId | null;
  readonly contact: ContactId | null;
  readonly address: AddressId | null;
}

/** The customer of an order, whom to ask for, and where it goes. */
async function receiverOf(db: Database, { customer, contact, address }: Receiver) {
  return {
    customer: customer ? recordOf('companies', await db.companies.get(customer)) : undefined,
    contact: contact ? recordOf('contacts', await db.contacts.get(contact)) : undefined,
    address: address ? recordOf('addresses', await db.addresses.get(address)) : undefined
  };
}

const reference = (
  db: Database,
  { settings, letter }: Context,
  wanted: { readonly asked: string | undefined; readonly except?: string }
) => referenceFacts(db, 'salesOrders', { pattern: settings.orderPattern, letter, ...wanted });

const isThere = async (db: Database, id: string) => (await db.salesOrders.get(id)) !== undefined;

/** Everything a new order must fit to; nothing when something that it names has gone. */
export async function createOrderFacts(
  db: Database,
  asked: CreateOrder,
  context: Context
): Promise<CreateOrderFacts | undefined> {
  const { customer, ...receiver } = await receiverOf(db, asked);
  const parts = await partsOf(db, asked.lines);
  const isGone =
    (asked.contact && !receiver.contact) ||
    (asked.address && !receiver.address) ||
    asked.lines.some(({ part }) => !parts.has(part));
  if (!customer || isGone) return undefined;
  return {
    ...receiver,
    customer,
    parts,
    isThere: await isThere(db, asked.id),
    reference: await reference(db, context, { asked: asked.reference }),
    currency: context.settings.currency,
    today: context.today
  };
}

/** The order and what its new header must fit to; nothing when something that is named has gone. */
export async function editOrderFacts(
  db: Database,
  asked: EditOrder,
  context: Context
): Promise<EditOrderFacts | undefined> {
  const order = await orderOf(db, asked.id);
  if (!order) return undefined;
  const receiver = await receiverOf(db, { ...order, ...receiverIn(asked) });
  const isGone =
    (asked.customer && !receiver.customer) ||
    (asked.contact && !receiver.contact) ||
    (asked.address && !receiver.address);
  if (isGone) return undefined;
  return {
    order,
    ...receiver,
    lines: await linesOf(db, order.id),
    extraLines: await extraLinesOf(db, order.id),
    allocations: await allocationsOfOrder(db, order.id),
    reference: await reference(db, context, { asked: asked.reference, except: order.id })
  };
}

/** What of the receiver an edit names. */
const receiverIn = ({ customer, contact, address }: EditOrder): Partial<Receiver> => ({
  ...(customer !== undefined && { customer }),
  ...(contact !== undefined && { contact }),
  ...(address !== undefined && { address })
});

/** The order that is to be had once more, and what can still be sold of it. */
export async function duplicateOrderFacts(
  db: Database,
  asked: DuplicateOrder,
  context: Context
): Promise<DuplicateOrderFacts | undefined> {
  const order = await orderOf(db, asked.order);
  if (!order) return undefined;
  const { customer } = await receiverOf(db, order);
  const lines = await linesOf(db, order.id);
  return {
    order,
    customer,
    lines,
    extraLines: await extraLinesOf(db, order.id),
    parts: await partsOf(db, lines),
    isThere: await isThere(db, asked.id),
    reference: await reference(db, context, { asked: asked.reference }),
    today: context.today
  };
}
