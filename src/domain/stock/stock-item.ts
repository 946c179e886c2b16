import { Day, Moment } from '../kernel/day.ts';
import {
  AllocationId,
  BuildAllocationId,
  BuildId,
  CompanyId,
  LineId,
  LocationId,
  MovementId,
  PartId,
  SalesOrderId,
  ShipmentId,
  StockItemId
} from '../kernel/ids.ts';
import { Money } from '../kernel/money.ts';
import { Quantity } from '../kernel/quantity.ts';
import { Link, Notes, requiredText, text } from '../kernel/text.ts';
import { z } from '../kernel/zod.ts';

export const Location = z.strictObject({
  id: LocationId,
  name: requiredText(100),
  description: text(250),
  parent: LocationId.nullable().default(null),
  /** A structural location holds other locations, never stock. */
  structural: z.boolean().default(false),
  external: z.boolean().default(false)
});
export type Location = z.infer<typeof Location>;

/** InvenTree's status codes, and `other` for one that we do not know: kept, shown, not allocated. */
export const StockStatus = z.enum([
  'ok',
  'attention',
  'damaged',
  'destroyed',
  'rejected',
  'lost',
  'quarantined',
  'returned',
  'other'
]);
export type StockStatus = z.infer<typeof StockStatus>;

/** What is recorded of a stock item. Its quantity is not here: it is the sum of its movements. */
export const StockItemRecord = z.strictObject({
  id: StockItemId,
  part: PartId,
  batch: text(100),
  /** A serialised item is one piece. */
  serial: requiredText(100).nullable().default(null),
  location: LocationId.nullable().default(null),
  status: StockStatus.default('ok'),
  /** What the status is called where it came from, when it is `other`. */
  statusText: text(100),
  /** Who has it, when it has left the shop. */
  customer: CompanyId.nullable().default(null),
  salesOrder: SalesOrderId.nullable().default(null),
  /** The build that made it. */
  build: BuildId.nullable().default(null),
  inProduction: z.boolean().default(false),
  /** The build that used it up whole. */
  consumedBy: BuildId.nullable().default(null),
  /** The item it is installed in. */
  belongsTo: StockItemId.nullable().default(null),
  /** The item it was split from. */
  parent: StockItemId.nullable().default(null),
  expiry: Day.nullable().default(null),
  /** When it came in: the oldest goes first. */
  since: Moment.nullable().default(null),
  packaging: text(50),
  purchasePrice: Money.nullable().default(null),
  link: Link,
  notes: Notes
});
export type StockItemRecord = z.infer<typeof StockItemRecord>;

/** A stock item as the rules see it: its record and the quantity its ledger adds up to. */
export interface StockItem extends StockItemRecord {
  readonly quantity: Quantity;
}

export const MovementKind = z.enum([
  'received',
  'added',
  'removed',
  'counted',
  'moved',
  'split-off',
  'split-from',
  'merged-into',
  'merged-from',
  'shipped',
  'consumed',
  'built',
  'scrapped',
  'returned',
  'written-off',
  'status-changed',
  /** Handed to a customer without an order. */
  'assigned',
  'reversed',
  'imported'
]);
export type MovementKind = z.infer<typeof MovementKind>;

/**
 * One entry of the stock ledger. `quantity` is signed: what came in or went out; 0 for a move of
 * the whole item. A count is absolute and stands in `counted`: what came before it no longer matters.
 */
export const Movement = z.strictObject({
  item: StockItemId,
  kind: MovementKind,
  quantity: Quantity,
  counted: Quantity.optional(),
  from: LocationId.optional(),
  to: LocationId.optional(),
  /** The other item of a split, a merge or a shipment. */
  other: StockItemId.optional(),
  order: SalesOrderId.optional(),
  line: LineId.optional(),
  allocation: AllocationId.optional(),
  shipment: ShipmentId.optional(),
  build: BuildId.optional(),
  /** Who got it, when no order says so. */
  customer: CompanyId.optional(),
  buildAllocation: BuildAllocationId.optional(),
  /** The movement that this one takes back. */
  reverses: MovementId.optional(),
  status: StockStatus.optional(),
  /** Told by a file: two devices that read it tell of one thing. */
  imported: z.literal(true).optional(),
  reason: text(512).optional()
});
export type Movement = z.infer<typeof Movement>;
