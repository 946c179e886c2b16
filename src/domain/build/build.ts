import { Day } from '../kernel/day.ts';
import {
  BomLineId,
  BuildAllocationId,
  BuildId,
  LineId,
  LocationId,
  PartId,
  SalesOrderId,
  StockItemId
} from '../kernel/ids.ts';
import { isWhole, PositiveQuantity, Quantity } from '../kernel/quantity.ts';
import { Link, Notes, requiredText, text } from '../kernel/text.ts';
import { z } from '../kernel/zod.ts';

export const BuildStatus = z.enum([
  'pending',
  'production',
  'on-hold',
  'cancelled',
  'complete',
  'other'
]);
export type BuildStatus = z.infer<typeof BuildStatus>;

/** Builds make whole pieces. */
const WholeQuantity = PositiveQuantity.refine(isWhole, 'must be a whole number');

/** An order to make a part from its bill of materials. */
export const Build = z.strictObject({
  id: BuildId,
  reference: requiredText(64),
  title: text(100),
  part: PartId,
  quantity: WholeQuantity,
  status: BuildStatus.default('pending'),
  statusText: text(100),
  /** The order that asked for it, and the line that its output goes to. */
  salesOrder: SalesOrderId.nullable().default(null),
  line: LineId.nullable().default(null),
  parent: BuildId.nullable().default(null),
  takeFrom: LocationId.nullable().default(null),
  destination: LocationId.nullable().default(null),
  batch: text(100),
  priority: z.number().int().min(0).max(1_000_000).default(0),
  createdOn: Day,
  startDate: Day.nullable().default(null),
  targetDate: Day.nullable().default(null),
  completedOn: Day.nullable().default(null),
  responsible: text(100),
  link: Link,
  notes: Notes
});
export type Build = z.infer<typeof Build>;

/** Part of a stock item, set aside to be used up in a build. */
export const BuildAllocationRecord = z.strictObject({
  id: BuildAllocationId,
  build: BuildId,
  bomLine: BomLineId,
  item: StockItemId,
  quantity: PositiveQuantity
});
export type BuildAllocationRecord = z.infer<typeof BuildAllocationRecord>;

/** A build allocation, and how much of it has been used up and still holds stock. */
export interface BuildAllocation extends BuildAllocationRecord {
  readonly consumed: Quantity;
  readonly left: Quantity;
}

/** What a build made at one time: `good` counts towards the build, `scrap` does not. */
export const Output = z.strictObject({
  build: BuildId,
  /** Which output of the build this is, from 1. */
  number: z.number().int().min(1),
  /** None for what an imported build had made without a trace of the pieces. */
  item: StockItemId.nullable(),
  quantity: Quantity,
  outcome: z.enum(['good', 'scrap']),
  /** The components of scrapped pieces went back on the shelf: nothing of them was used up. */
  componentsKept: z.literal(true).optional(),
  /** Told by a file: two devices that read it tell of one output. */
  imported: z.literal(true).optional(),
  on: Day
});
export type Output = z.infer<typeof Output>;
