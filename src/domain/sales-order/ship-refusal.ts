import { findingOpen, type FindingOpen } from '../findings/finding-open.ts';
import type { Finding } from '../findings/audit.ts';
import type { StockItemId } from '../kernel/ids.ts';
import { none, sum, type Quantity } from '../kernel/quantity.ts';
import { unavailable, type StockRules, type Unavailable } from '../stock/availability.ts';
import type { StockItem, StockStatus } from '../stock/stock-item.ts';
import { closed, type OrderClosed } from './order-closed.ts';
import type { Allocation, SalesOrder, Shipment } from './sales-order.ts';
import type { ShortLine } from './ship-lines.ts';
import type { ParcelsAsked } from './ship-parcels.ts';
import type { ShippingPlan } from './ship-plan.ts';
import { leavingByItem, type Leaving } from './ship-stock.ts';
import { shipmentRefusal, type ShipmentChoiceRefusal } from './shipment-choice.ts';
import { canMove } from './status.ts';

export type ShipOrderRefusal =
  | OrderClosed
  /** It must be resumed first. */
  | { readonly code: 'on-hold' }
  | ShipmentChoiceRefusal
  | FindingOpen
  | { readonly code: 'lines-short'; readonly lines: readonly ShortLine[] }
  | { readonly code: 'nothing-to-ship' }
  /** The workshop wants every shipment checked; this one is not, or is not made yet. */
  | { readonly code: 'needs-check'; readonly reference: string }
  /** The item holds less than what is to leave of it, or is no more. */
  | {
      readonly code: 'stock-gone';
      readonly item: StockItemId;
      readonly wanted: Quantity;
      readonly quantity: Quantity;
    }
  /** The item was set aside, and since then something has happened to it. */
  | {
      readonly code: 'not-in-stock';
      readonly item: StockItemId;
      readonly why: Unavailable;
      readonly status: StockStatus;
    };

export interface ShippingRules extends StockRules {
  readonly shipmentNeedsCheck: boolean;
}

/** Why nothing of this order, or not in this shipment, can be sent now. */
export function closedToShipping(
  order: SalesOrder,
  named: Shipment | undefined
): ShipOrderRefusal | undefined {
  const locked = closed(order);
  if (locked) return locked;
  return canMove(order.status, 'shipped') ? shipmentRefusal(named, order) : { code: 'on-hold' };
}

/** Nothing leaves, and that finishes nothing that was ever begun: such an order is cancelled, not shipped. */
const isPointless = (
  { leaving, short }: ShippingPlan,
  mode: ParcelsAsked['mode'],
  allocations: readonly Allocation[]
) =>
  leaving.length === 0 &&
  (mode === 'shipment' ||
    (short.length > 0 &&
      (mode === 'allocated' || !allocations.some(({ state }) => state === 'shipped'))));

/** Why the plan cannot stand, whatever the stock. */
export function planRefusal(
  plan: ShippingPlan,
  mode: ParcelsAsked['mode'],
  facts: { readonly allocations: readonly Allocation[]; readonly rules: ShippingRules }
): ShipOrderRefusal | undefined {
  if (mode === 'all' && plan.short.length > 0) return { code: 'lines-short', lines: plan.short };
  if (isPointless(plan, mode, facts.allocations)) return { code: 'nothing-to-ship' };
  const unchecked = plan.parcels.find(
    ({ shipment, allocations }) => allocations.length > 0 && shipment.checkedBy === ''
  );
  return unchecked && facts.rules.shipmentNeedsCheck
    ? { code: 'needs-check', reference: unchecked.shipment.reference }
    : undefined;
}

/** What must be decided first: about the order, or about stock that is to leave (docs/findings.md). */
export const undecided = (
  { id }: SalesOrder,
  leaving: readonly Leaving[],
  findings: readonly Finding[]
) => findingOpen(findings, [id, ...leaving.map(({ allocation }) => allocation.item)]);

/** Why the stock cannot leave: what is not there, or is not ours to give, is never sent on paper. */
export function stockRefusal(
  leaving: readonly Leaving[],
  items: ReadonlyMap<StockItemId, StockItem>,
  rules: StockRules
): ShipOrderRefusal | undefined {
  for (const [id, ofItem] of leavingByItem(leaving)) {
    const item = items.get(id);
    const wanted = sum(ofItem.map(({ allocation }) => allocation.quantity));
    if (!item || item.quantity < wanted)
      return { code: 'stock-gone', item: id, wanted, quantity: item?.quantity ?? none };
    const why = unavailable(item, rules);
    if (why) return { code: 'not-in-stock', item: id, why, status: item.status };
  }
  return undefined;
}
