import { Day } from '../kernel/day.ts';
import {
  AddressId,
  AllocationId,
  CompanyId,
  ContactId,
  ExtraLineId,
  LineId,
  PartId,
  SalesOrderId,
  ShipmentId,
  StockItemId
} from '../kernel/ids.ts';
import { Currency, Money, Percent } from '../kernel/money.ts';
import { PositiveQuantity, Quantity } from '../kernel/quantity.ts';
import { Link, Notes, requiredText, Tags, text } from '../kernel/text.ts';
import { z } from '../kernel/zod.ts';

/** `other` is an imported status that our table does not list: kept, shown, and locked. */
export const SalesOrderStatus = z.enum([
  'pending',
  'in-progress',
  'on-hold',
  'shipped',
  'complete',
  'cancelled',
  'returned',
  'lost',
  'other'
]);
export type SalesOrderStatus = z.infer<typeof SalesOrderStatus>;

export const SalesOrder = z.strictObject({
  id: SalesOrderId,
  reference: requiredText(64),
  customer: CompanyId.nullable(),
  customerReference: text(64),
  description: text(250),
  status: SalesOrderStatus.default('pending'),
  /** What the status is called where it came from, when it is `other`. */
  statusText: text(100),
  currency: Currency,
  createdOn: Day,
  issuedOn: Day.nullable().default(null),
  startDate: Day.nullable().default(null),
  targetDate: Day.nullable().default(null),
  shippedOn: Day.nullable().default(null),
  contact: ContactId.nullable().default(null),
  address: AddressId.nullable().default(null),
  responsible: text(100),
  link: Link,
  notes: Notes,
  tags: Tags,
  cancelReason: text(500),
  /** Why the order was shipped although lines were short. */
  shortReason: text(500),
  /** Numbers it had before; still found by search. */
  aliases: z.array(requiredText(64)).default([])
});
export type SalesOrder = z.infer<typeof SalesOrder>;

/** One part the customer ordered, and how many. */
export const Line = z.strictObject({
  id: LineId,
  order: SalesOrderId,
  /** Where it stands among the lines: text that sorts; ties by id. */
  position: text(100),
  part: PartId.nullable(),
  quantity: PositiveQuantity,
  price: Money.nullable().default(null),
  discount: Percent.default(0),
  tax: Percent.nullable().default(null),
  reference: text(100),
  targetDate: Day.nullable().default(null),
  link: Link,
  notes: text(500)
});
export type Line = z.infer<typeof Line>;

/** A priced line without a part: freight, a deposit, a rebate. Its price may be negative. */
export const ExtraLine = z.strictObject({
  id: ExtraLineId,
  order: SalesOrderId,
  position: text(100),
  description: text(250),
  quantity: PositiveQuantity,
  price: Money.nullable().default(null),
  discount: Percent.default(0),
  tax: Percent.nullable().default(null),
  reference: text(100),
  targetDate: Day.nullable().default(null),
  link: Link,
  notes: text(500)
});
export type ExtraLine = z.infer<typeof ExtraLine>;

/** What leaves together. It is sent when its dispatch is recorded. */
export const ShipmentRecord = z.strictObject({
  id: ShipmentId,
  order: SalesOrderId,
  reference: requiredText(100),
  address: AddressId.nullable().default(null),
  deliveryDate: Day.nullable().default(null),
  tracking: text(100),
  invoice: text(100),
  link: Link,
  checkedBy: text(100),
  notes: Notes
});
export type ShipmentRecord = z.infer<typeof ShipmentRecord>;

/** A shipment and the day it was sent; nothing when it still waits. */
export interface Shipment extends ShipmentRecord {
  readonly sentOn: Day | null;
}

/** Part of a stock item, set aside for one line. */
export const AllocationRecord = z.strictObject({
  id: AllocationId,
  order: SalesOrderId,
  line: LineId,
  item: StockItemId,
  quantity: PositiveQuantity,
  shipment: ShipmentId.nullable().default(null),
  /** How much of it was taken from its place for the parcel; read it with `pickedOf`. */
  picked: Quantity.nullable().optional()
});
export type AllocationRecord = z.infer<typeof AllocationRecord>;

/**
 * `open`: still holds stock. `shipped`: it left. `void`: neither; its order closed without it, so
 * it holds nothing any more.
 */
export const AllocationState = z.enum(['open', 'shipped', 'void']);
export type AllocationState = z.infer<typeof AllocationState>;

export interface Allocation extends AllocationRecord {
  readonly state: AllocationState;
}

/** The fields of a record that were not empty; the others have their defaults. */
const FrozenRow = z.looseObject({ id: z.string() });
export type FrozenRow = z.infer<typeof FrozenRow>;

/** The whole order as whoever closed it saw it: what it stays, whatever others wrote unknowing (R-L1). */
const Frozen = z.strictObject({
  order: FrozenRow,
  lines: z.array(FrozenRow),
  extraLines: z.array(FrozenRow)
});
export type Frozen = z.infer<typeof Frozen>;

/** What was in the parcel, as it was then: papers and history are printed from this alone. */
export const Dispatch = z.strictObject({
  order: SalesOrderId,
  shipment: ShipmentId,
  on: Day,
  /** Told by a file: two devices that read it tell of one parcel. */
  imported: z.literal(true).optional(),
  header: z.strictObject({
    reference: z.string(),
    customer: z.string(),
    customerReference: z.string(),
    shipTo: z.string(),
    shipmentReference: z.string()
  }),
  lines: z.array(
    z.strictObject({
      line: LineId,
      part: PartId.nullable(),
      ipn: z.string(),
      name: z.string(),
      quantity: Quantity,
      price: Money.nullable(),
      discount: Percent,
      from: z.array(
        z.strictObject({
          item: StockItemId,
          quantity: Quantity,
          batch: z.string(),
          serial: z.string().nullable()
        })
      )
    })
  ),
  /** With the parcel that closed the order. */
  frozen: Frozen.optional()
});
export type Dispatch = z.infer<typeof Dispatch>;

/** The order is finished: what it came to. */
export const Completion = z.strictObject({
  order: SalesOrderId,
  on: Day,
  total: z.strictObject({ amount: z.string(), currency: Currency })
});
export type Completion = z.infer<typeof Completion>;
