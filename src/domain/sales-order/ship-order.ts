import { add, create, keys, put, remove, type Change, type Fields } from '../changes.ts';
import type { Finding } from '../findings/audit.ts';
import { Day } from '../kernel/day.ts';
import { SalesOrderId, Seed, ShipmentId, type StockItemId } from '../kernel/ids.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import { Link, text } from '../kernel/text.ts';
import { z } from '../kernel/zod.ts';
import type { Claim } from '../stock/availability.ts';
import type { ExtraLine, SalesOrder, Shipment } from './sales-order.ts';
import { frozen } from './frozen.ts';
import { dispatchOf, type DispatchFacts } from './ship-dispatch.ts';
import type { LinesToShip } from './ship-lines.ts';
import type { Parcel, ParcelFacts } from './ship-parcels.ts';
import { shippingPlan, type ShippingPlan } from './ship-plan.ts';
import {
  closedToShipping,
  planRefusal,
  stockRefusal,
  undecided,
  type ShipOrderRefusal,
  type ShippingRules
} from './ship-refusal.ts';
import { leavingByItem, shipStock } from './ship-stock.ts';

export type { ShipOrderRefusal } from './ship-refusal.ts';

/**
 * The user says that the goods have left. `all`: the whole order. `allocated`: what is held; the
 * rest is its backorder. `shipment`: only what is packed in the named shipment. `close-short`: what
 * is held, and the rest will never come.
 */
export const ShipOrder = z
  .strictObject({
    id: Seed,
    order: SalesOrderId,
    mode: z.enum(['all', 'allocated', 'shipment', 'close-short']).default('all'),
    /** Why the order is closed although lines are short. */
    reason: text(500),
    /** A shipment that waits; none makes a new one when it is needed. */
    shipment: ShipmentId.nullable().default(null),
    tracking: text(100),
    invoice: text(100),
    link: Link,
    /** The day it was sent; today when it is not said. */
    on: Day.nullable().default(null),
    deliveryDate: Day.nullable().default(null)
  })
  .refine(({ mode, reason }) => mode !== 'close-short' || reason.trim() !== '', {
    path: ['reason'],
    message: 'say why the rest is not sent'
  })
  .refine(({ mode, shipment }) => mode !== 'shipment' || shipment !== null, {
    path: ['shipment'],
    message: 'choose a shipment'
  });
export type ShipOrder = z.infer<typeof ShipOrder>;

export interface ShipOrderFacts extends DispatchFacts, LinesToShip, ParcelFacts {
  readonly extraLines: readonly ExtraLine[];
  /** The shipment that was named, whatever order it belongs to. */
  readonly named: Shipment | undefined;
  /** Everything that holds stock of the items, by item. */
  readonly claims: ReadonlyMap<StockItemId, readonly Claim[]>;
  /** Red findings about the order or its stock that nobody has decided. */
  readonly findings: readonly Finding[];
  readonly rules: ShippingRules;
}

/** What was said about the parcel; what was left out stays as it is. */
function details({ tracking, invoice, link, deliveryDate }: ShipOrder): Fields<'shipments'> {
  return {
    ...(tracking !== '' && { tracking }),
    ...(invoice !== '' && { invoice }),
    ...(link !== '' && { link }),
    ...(deliveryDate !== null && { deliveryDate })
  };
}

function shipmentChanges({ shipment, isNew }: Parcel, about: Fields<'shipments'>): Change[] {
  const { sentOn: _sentOn, ...record } = shipment;
  if (isNew) return [create('shipments', { ...record, ...about })];
  return Object.keys(about).length === 0 ? [] : [put('shipments', record.id, about)];
}

/** What was asked for, on a day. */
type Shipping = ShipOrder & { readonly on: Day };

function parcelChanges(facts: ShipOrderFacts, plan: ShippingPlan, asked: Shipping): Change[] {
  const { on } = asked;
  return plan.parcels.flatMap((parcel, index) => {
    const virtual = index === 0 ? plan.virtual : [];
    const { shipment, allocations } = parcel;
    const closes = index === 0 && plan.closes ? { frozen: frozen(facts) } : {};
    return [
      ...shipmentChanges(parcel, index === 0 ? details(asked) : {}),
      add('dispatches', keys.dispatched(shipment.id), {
        ...dispatchOf(facts, { shipment, allocations, virtual, on }),
        ...closes
      })
    ];
  });
}

const stockChanges = ({ order, items, claims }: ShipOrderFacts, { leaving }: ShippingPlan) =>
  [...leavingByItem(leaving)].flatMap(([id, ofItem]) => {
    const item = items.get(id);
    return item ? shipStock(order, { item, leaving: ofItem, claims: claims.get(id) ?? [] }) : [];
  });

function closing(order: SalesOrder, plan: ShippingPlan, { on, reason }: Shipping): Change[] {
  const short = plan.short.length > 0 ? { shortReason: reason } : {};
  const shippedOn = order.shippedOn ?? on;
  return [
    ...plan.needless.map(({ id }) => remove('shipments', id)),
    put('salesOrders', order.id, { status: 'shipped', shippedOn, ...short })
  ];
}

/** A status is written with every shipment, so that a cancel elsewhere shows that it did not know. */
const staysOpen = ({ id, issuedOn }: SalesOrder, { on }: Shipping): Change[] => [
  put('salesOrders', id, { status: 'in-progress', ...(issuedOn === null && { issuedOn: on }) })
];

/**
 * The goods leave, once: stock goes to the customer, shipments are dated, and the order is shipped
 * when all of it is (R-SH5, R-C6, R-C7). Lines for virtual parts and extra
 * lines never block. Refused rather than written when stock is not there any more, and while a red
 * finding about the order or the stock waits to be decided (docs/findings.md).
 */
export function decideShipOrder(
  facts: ShipOrderFacts,
  asked: ShipOrder
): Result<Change[], ShipOrderRefusal> {
  const closed = closedToShipping(facts.order, facts.named);
  if (closed) return err(closed);

  const plan = shippingPlan(facts, asked);
  const refusal =
    planRefusal(plan, asked.mode, facts) ??
    undecided(facts.order, plan.leaving, facts.findings) ??
    stockRefusal(plan.leaving, facts.items, facts.rules);
  if (refusal) return err(refusal);

  const shipping = { ...asked, on: asked.on ?? facts.rules.today };
  return ok([
    ...stockChanges(facts, plan),
    ...parcelChanges(facts, plan, shipping),
    ...(plan.closes ? closing(facts.order, plan, shipping) : staysOpen(facts.order, shipping))
  ]);
}
