import { create, type Change } from '../changes.ts';
import { StockOrder } from '../device/device.ts';
import {
  AllocationId,
  LineId,
  LocationId,
  nth,
  SalesOrderId,
  Seed,
  ShipmentId
} from '../kernel/ids.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import { z } from '../kernel/zod.ts';
import { closed, type OrderClosed } from './order-closed.ts';
import {
  proposeAllocation,
  type ProposalFacts,
  type ProposalOptions,
  type Proposed
} from './propose-allocation.ts';
import type { SalesOrder, Shipment } from './sales-order.ts';
import { shipmentRefusal, type ShipmentChoiceRefusal } from './shipment-choice.ts';

/** The user wants all lines, or some, filled from stock. */
export const AllocateAll = z.strictObject({
  order: SalesOrderId,
  seed: Seed,
  /** Empty: all lines of the order. */
  lines: z.array(LineId).default([]),
  /** Only stock here and in what is inside it. */
  location: LocationId.nullable().default(null),
  /** No stock from here and from what is inside it. */
  without: LocationId.nullable().default(null),
  serials: z.enum(['any', 'serialized', 'unserialized']).default('any'),
  interchangeable: z.boolean().default(true),
  /** None: the shop's setting. */
  stockOrder: StockOrder.optional(),
  shipment: ShipmentId.nullable().default(null)
});
export type AllocateAll = z.infer<typeof AllocateAll>;

export interface AllocateAllFacts {
  readonly order: SalesOrder;
  /** The lines to fill are those of the command, or all. */
  readonly proposal: ProposalFacts;
  readonly options: ProposalOptions;
  /** The shipment that it is for, when the command names one. */
  readonly shipment: Shipment | undefined;
}

export type AllocateAllRefusal =
  OrderClosed | { readonly code: 'line-of-another-order' } | ShipmentChoiceRefusal;

function refusalOf({ order, proposal, shipment }: AllocateAllFacts) {
  const isForeign = proposal.lines.some((line) => line.order !== order.id);
  return (
    closed(order) ??
    (isForeign ? ({ code: 'line-of-another-order' } as const) : undefined) ??
    shipmentRefusal(shipment, order)
  );
}

const allocationsOf = (proposals: readonly Proposed[]) =>
  proposals.flatMap(({ line, choices }) =>
    choices.map(({ item, quantity }) => ({ line, item: item.id, quantity }))
  );

/** Sets aside what is proposed, all at once; what stock cannot cover stays missing (R-AA1 to R-AA6). */
export function decideAllocateAll(
  facts: AllocateAllFacts,
  { order, seed, shipment }: AllocateAll
): Result<Change[], AllocateAllRefusal> {
  const refusal = refusalOf(facts);
  if (refusal) return err(refusal);
  const proposals = proposeAllocation(facts.proposal, facts.options);
  return ok(
    allocationsOf(proposals).map((allocation, n) =>
      create('allocations', { ...allocation, id: nth(AllocationId, seed, n + 1), order, shipment })
    )
  );
}
